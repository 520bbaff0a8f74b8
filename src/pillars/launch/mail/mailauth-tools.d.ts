/** The shared parts of mailauth that have no types of their own. */
declare module 'mailauth/lib/tools.js' {
  import type { DNSResolver } from 'mailauth';

  /** Reads the key record at `name`. Rejects with the resolver's error, or if the record holds no usable key. */
  export function getPublicKey(
    type: 'DKIM',
    name: string,
    minBitLength: number,
    resolver: DNSResolver,
  ): Promise<{ keyType: 'rsa' | 'ed25519'; modulusLength?: number }>;

  /** The first of `domains` that aligns with the From domain (RFC 9989, 3.2.10), by the Public Suffix List. */
  export function getAlignment(
    from: string,
    domains: { domain: string }[],
    strict: boolean,
  ): { domain: string } | false;
}

declare module 'mailauth/lib/dmarc/get-dmarc-record.js' {
  type Policy = { p: string; sp?: string; np?: string };
  /** Tags by their names in lower case; values of policy tags in lower case. */
  export function parseDmarcRecord(text: string): Record<string, string | undefined>;
  /** The policy that receivers apply (RFC 9989, 4.10.1); null where the record counts for nothing. */
  export function getPolicyTags(record: Record<string, string | undefined>): Policy | null;
}

declare module 'mailauth/lib/parse-dkim-headers.js' {
  type Result = { value?: string; smtp?: { mailfrom?: string }; header?: { d?: string; i?: string } };
  /** Parses one header field; a method with several results has a list. */
  export default function parse(line: Buffer): { parsed: { spf?: Result | Result[]; dkim?: Result | Result[] } };
}

import { type AskedNames, askedNames } from '../mail/text-records.ts';
import type { Resolver } from '../network/resolver.ts';

/** How a message was authenticated. */
export type MessageFacts = {
  /** The domain that the reader sees; undefined if the message names none, or several. */
  from?: string;
  /** Each signature, as mailauth verifies it. */
  signatures: { domain: string; selector: string; result: string; problem?: string }[];
  /** What the server that received it says in the uppermost Authentication-Results. */
  reported?: { spf?: Reported; dkim: Reported[] };
  /** The domain that passed and aligns with `from`. */
  aligned?: string;
  failed: AskedNames['failed'];
};
type Reported = { result: string; domain: string };

/** Verifies the signatures of a message, and compares the domains that passed with its From domain. */
export async function readMessage(raw: Buffer, resolver: Resolver): Promise<MessageFacts> {
  const [{ dkimVerify }, { dmarc }, { getAlignment }] = await Promise.all([
    import('mailauth/lib/dkim/verify.js'),
    import('mailauth/lib/dmarc/index.js'),
    import('mailauth/lib/tools.js'),
  ]);
  const names = askedNames(resolver);
  const verified = await dkimVerify(raw, { resolver: names.resolve });
  const signatures = verified.results
    .filter(({ signingDomain }) => signingDomain)
    .map(({ signingDomain = '', selector = '', status: { result, comment } }) => {
      return { domain: signingDomain, selector, result, problem: comment };
    });
  const received = verified.headers?.parsed.find(({ key }) => key === 'authentication-results');
  const reported = received && (await readResults(received.line));
  const passed = ({ result }: { result: string }) => result === 'pass';
  const spfDomains = reported?.spf && passed(reported.spf) ? [reported.spf.domain] : [];
  const dkimDomains = [...signatures, ...(reported?.dkim ?? [])].filter(passed).map(({ domain }) => ({ domain }));
  const { headerFrom, fromFields } = verified;
  const judged = await dmarc({ headerFrom, fromFields, spfDomains, dkimDomains, resolver: names.resolve });
  if (!judged) return { signatures, reported, failed: names.failed };
  const from = headerFrom[0]?.split('@').at(-1)?.toLowerCase() ?? '';
  const all = [...dkimDomains, ...spfDomains.map((domain) => ({ domain }))];
  // If the domain has no policy, mailauth compares nothing; relaxed alignment is the default (RFC 9989, 4.7).
  const isCompared = judged.status.result === 'pass' || judged.status.result === 'fail';
  const own = judged.alignment?.dkim?.result || judged.alignment?.spf?.result || undefined;
  const aligned = isCompared ? own : getAlignment(from, all, false) || undefined;
  return {
    from,
    signatures,
    reported,
    aligned: typeof aligned === 'object' ? aligned.domain : aligned,
    failed: names.failed,
  };
}

async function readResults(line: Buffer): Promise<MessageFacts['reported']> {
  const { default: parse } = await import('mailauth/lib/parse-dkim-headers.js');
  const { spf, dkim } = parse(line).parsed;
  const [first] = [spf ?? []].flat();
  return {
    spf: first && { result: first.value ?? '', domain: domainOf(first.smtp?.mailfrom ?? '') },
    dkim: [dkim ?? []]
      .flat()
      .map(({ value = '', header }) => ({ result: value, domain: domainOf(header?.d ?? header?.i ?? '') })),
  };
}

/** `smtp.mailfrom` and `header.i` hold an address or its domain alone. */
function domainOf(identity: string): string {
  return identity.split('@').at(-1)?.toLowerCase() ?? '';
}

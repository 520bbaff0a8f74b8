import { getDomain } from 'tldts';
import type { Resolver } from '../network/resolver.ts';
import { readTexts, type Texts } from './text-records.ts';

export type Policy = 'none' | 'quarantine' | 'reject';
export const policies: Policy[] = ['none', 'quarantine', 'reject'];

/** The DMARC records that count for a domain: its own, or else those of its organisational domain. */
export type Dmarc = {
  domain: string;
  /** The name where they were found, or where they belong. */
  name: string;
  inherited: boolean;
  texts: Texts;
  records: string[];
  policy?: DmarcPolicy;
};

/** `asked` is undefined if the policy in the record is none of the three. */
type DmarcPolicy = {
  asked?: Policy;
  /** The policy that receivers apply: with `t=y`, one level below `asked`. */
  effective?: Policy;
  testing: boolean;
  /** The record names a valid address for reports. */
  reported: boolean;
  /** The tag that counts for the domain. */
  tag: 'p' | 'sp';
};

/** RFC 9989, 4.7: the version comes first, and its value is exact. */
function isDmarc(text: string): boolean {
  return /^\s*[vV][ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/.test(text);
}

export async function readDmarc(domain: string, resolver: Resolver): Promise<Dmarc> {
  const organisational = getDomain(domain, { allowPrivateDomains: true }) ?? domain;
  const own = await read(domain);
  if (own.texts.kind === 'unreachable' || own.records.length > 0 || organisational === domain) return own;
  const above = await read(organisational);
  return above.texts.kind === 'unreachable' || above.records.length > 0 ? above : own;

  async function read(holder: string): Promise<Dmarc> {
    const name = `_dmarc.${holder}`;
    const texts = await readTexts(name, resolver);
    const records = texts.kind === 'texts' ? texts.texts.filter(isDmarc) : [];
    const [record] = records;
    const inherited = holder !== domain;
    const policy = record !== undefined && records.length === 1 ? await policyOf(record, inherited) : undefined;
    return { domain, name, inherited, texts, records, policy };
  }
}

async function policyOf(record: string, inherited: boolean): Promise<DmarcPolicy> {
  const { default: dmarc } = await import('mailauth/lib/dmarc/get-dmarc-record.js');
  const tags = dmarc.parseDmarcRecord(record.trim());
  const tag = inherited && tags['sp'] !== undefined ? 'sp' : 'p';
  const asked = policies.find((policy) => policy === tags[tag]);
  const testing = tags['t'] === 'y';
  const effective = asked && testing ? policies[Math.max(0, policies.indexOf(asked) - 1)] : asked;
  // For a record without a policy mailauth applies `none`, but only if the address for reports is valid.
  const reported = dmarc.getPolicyTags({ rua: tags['rua'] }) !== null;
  return { asked, effective, testing, reported, tag };
}

import { getDomain } from 'tldts';
import type { Resolver } from '../pillars/launch/network/resolver.ts';

/** What DNS says of the site's host and of mail of its domain. */
export type DnsFacts = {
  /** Where the host's own CNAME leads; undefined if it has none. */
  cname?: string;
  /** The domain, if it sends or takes mail. */
  mailDomain?: string;
  /** Selectors of usual senders that have a key there. */
  selectors: string[];
};

/** Names that senders give their keys: Google, Microsoft, SendGrid, Mailchimp, Amazon, Resend, Fastmail, Zoho, … */
const usualSelectors = [
  'google',
  'selector1',
  'selector2',
  's1',
  's2',
  'k1',
  'k2',
  'resend',
  'fm1',
  'zoho',
  'mail',
  'default',
];

/** Asks for records of the host and of its domain. A server that does not answer says nothing. */
export async function lookAtDns(host: string, { lookup }: Pick<Resolver, 'lookup'>): Promise<DnsFacts> {
  const records = async (...question: Parameters<Resolver['lookup']>) => {
    const found = await lookup(...question);
    return found.kind === 'records' ? found.records : [];
  };
  const name = host.toLowerCase();
  const cname = (await records(name, 'CNAME')).find((each) => each.type === 'CNAME' && each.name === name)?.value;
  const domain = getDomain(host);
  if (!domain) return { cname, selectors: [] };
  const [mx, txt] = await Promise.all([records(domain, 'MX'), records(domain, 'TXT')]);
  const sends = mx.some(({ type }) => type === 'MX') || txt.some(({ value }) => /^"?v=spf1\b/i.test(value));
  if (!sends) return { cname, selectors: [] };
  const keys = await Promise.all(usualSelectors.map((each) => records(`${each}._domainkey.${domain}`, 'TXT')));
  const hasKey = (found: (typeof keys)[number] = []) =>
    found.some(({ type, value }) => type === 'TXT' && /\bp=/.test(value));
  return { cname, mailDomain: domain, selectors: usualSelectors.filter((_, index) => hasKey(keys[index])) };
}

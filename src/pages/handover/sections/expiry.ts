import { getDomain } from 'tldts';
import { isoDay } from '../../../text/time.ts';
import type { Facts } from '../facts.ts';
import { type Line, partOf, type Section } from '../model.ts';
import { answersIn, type OwnerTexts } from '../owner-text.ts';
import { certificateDay } from './hosts.ts';

/** What ends on a day: `day` is an ISO date. */
export type Ending = { day: string; what: Line };

/** The waivers, certificates and domains whose last day is known, the first one first. */
export function endings({ config, hosts, answers }: Facts, owner: OwnerTexts): Ending[] {
  const byHand = answersIn(owner.get('expiry')?.text ?? '');
  const waivers = config.waivers.map(({ rule, where, until }) => ({
    day: until,
    what: ['waiver of ', { code: rule }, ` at `, { code: where }],
  }));
  const certificates = hosts.flatMap(({ origin }) => {
    const answer = answers?.get(origin);
    const day = answer && certificateDay(answer);
    return day ? [{ day, what: ['certificate of ', { code: new URL(origin).host }] }] : [];
  });
  const domains = domainsOf(hosts).flatMap((domain) => {
    const [day] = /\d{4}-\d{2}-\d{2}/.exec(byHand.get(domain) ?? '') ?? [];
    return day ? [{ day, what: ['domain ', { code: domain }, ', by hand'] }] : [];
  });
  return [...waivers, ...certificates, ...domains].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** What expires, and when. */
export function expirySection(facts: Facts, owner: OwnerTexts): Section {
  const today = isoDay(facts.now);
  const rows = endings(facts, owner).map(({ day, what }): Line[] => [day < today ? `${day}, over` : day, what]);
  const questions = domainsOf(facts.hosts).map((domain) => ({
    field: domain,
    ask: 'Until when is it registered, and does it renew by itself? Write the day as 2027-01-31.',
  }));
  return {
    id: 'expiry',
    title: 'What expires',
    lead: rows.length > 0 ? 'Waivers, certificates and domains, the first to end first.' : 'No last day is known.',
    blocks: rows.length > 0 ? [{ name: 'What expires', head: ['last day', 'what'], rows }] : [],
    parts: [partOf('expiry', questions, owner)],
  };
}

function domainsOf(hosts: Facts['hosts']): string[] {
  return [...new Set(hosts.flatMap(({ origin }) => getDomain(new URL(origin).hostname) ?? []))].toSorted();
}

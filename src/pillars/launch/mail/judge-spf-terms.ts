import type { Finding } from '../../../model/finding.ts';
import type { SpfEvaluation } from './spf.ts';
import { isAnyonePermitted, sampleRecord, termsOf, withAll, withoutPtr } from './spf-record.ts';
import { enter, type FindInRecord, shown } from './text-finding.ts';

/** More than this is a permanent error by RFC 7208, 4.6.4, but not for all receivers. */
const maxVoids = 2;

/** Faults in terms that receivers accept. */
export function termFindings(record: string, domain: string, evaluation: SpfEvaluation, find: FindInRecord): Finding[] {
  const terms = termsOf(record);
  const all = terms.find((term) => /^[+?~-]?all$/.test(term));
  const ending = { expected: '~all or -all at the end', fix: enter(domain, withAll(record, '~all')) };
  const found: Finding[] = [];
  const allowsAll = {
    rule: 'spf-allows-all',
    severity: 'high',
    title: `Anyone may send mail as ${domain}: its SPF record allows every server`,
  } as const;
  if (all === 'all' || all === '+all') {
    found.push(find({ ...allowsAll, ...ending }));
  } else if (evaluation.result === 'pass') {
    found.push(
      find({
        ...allowsAll,
        expected: 'a record that only your own senders pass',
        observed: `an address of nobody passes ${shown([record])}`,
        fix: `Take out of the TXT record of ${domain} the ip4 or exists that matches every address, or the include of a record that ends in +all.`,
      }),
    );
  } else if (all === '?all' || (!all && !terms.some((term) => term.startsWith('redirect=')))) {
    const title = `The SPF record of ${domain} does not say what to do with mail from other servers`;
    found.push(find({ rule: 'spf-no-all', severity: 'medium', title, ...ending }));
  }
  if (evaluation.voids > maxVoids) {
    found.push(
      find({
        rule: 'spf-void-lookups',
        severity: 'medium',
        title: `The SPF record of ${domain} names ${evaluation.voids} hosts without a record: strict receivers give up after 2`,
        expected: 'at most 2 look-ups that find nothing',
        observed: `nothing at ${evaluation.empty.slice(0, 10).join(', ')}`,
        fix: `Take the terms that name them out of the TXT record of ${domain}, or out of the record that it includes.`,
      }),
    );
  }
  if (terms.some((term) => /^[+?~-]?ptr(?:[:/]|$)/.test(term))) {
    const title = `The SPF record of ${domain} uses ptr, which is slow and which large receivers ignore`;
    const without = withoutPtr(record);
    // What is left may permit nobody.
    const better = isAnyonePermitted(without) ? without : sampleRecord;
    const expected = 'no ptr (RFC 7208, 5.5: do not use)';
    found.push(find({ rule: 'spf-ptr', severity: 'medium', title, expected, fix: enter(domain, better) }));
  }
  return found;
}

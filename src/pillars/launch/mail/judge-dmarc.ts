import type { Finding } from '../../../model/finding.ts';
import { type Dmarc, type Policy, policies } from './dmarc.ts';
import { enter, type FindInRecord, shown, textFinding, unreachableFinding } from './text-finding.ts';

/** Judges the DMARC policy that counts for a domain. */
export function judgeDmarc(
  { domain, name, inherited, texts, records, policy }: Dmarc,
  least: Policy,
  dig: string,
): Finding[] {
  if (texts.kind === 'unreachable') return [unreachableFinding(name, 'TXT', texts.words, dig)];
  const find: FindInRecord = (rest) => textFinding({ name, dig, observed: shown(records), ...rest });
  const holder = name.slice('_dmarc.'.length);
  const whose = inherited ? `${domain}, which is that of ${holder},` : domain;
  // Begin with quarantine: mail must not be refused before reports show who sends it.
  const wanted = least === 'reject' ? 'reject' : 'quarantine';
  const good = `v=DMARC1; p=${wanted}; rua=mailto:dmarc@${holder}`;
  const [record] = records;
  if (record === undefined) {
    const near =
      texts.texts.length > 0 ? `${shown(texts.texts)}, which is none: it must begin with v=DMARC1;` : 'no record';
    const title = `${domain} has no DMARC policy: anyone can write in its name, and large receivers refuse its bulk mail`;
    return [
      find({ rule: 'dmarc-missing', severity: 'high', title, expected: good, observed: near, fix: enter(name, good) }),
    ];
  }
  if (!policy) {
    const title = `${holder} has ${records.length} DMARC records: receivers ignore them all`;
    const fix = `Delete all but one, which then says\n${enter(name, record)}`;
    return [find({ rule: 'dmarc-multiple', severity: 'high', title, expected: 'one record', fix })];
  }
  const { asked, effective, testing, reported, tag } = policy;
  if (!asked || !effective) {
    const title = `The DMARC record of ${whose} has no policy that receivers know`;
    const expected = `${tag}=none, ${tag}=quarantine or ${tag}=reject`;
    return [find({ rule: 'dmarc-invalid', severity: 'high', title, expected, fix: enter(name, good) })];
  }
  const isBelow = policies.indexOf(effective) < policies.indexOf(least);
  if (!isBelow && effective !== 'none') return [];
  const tested = testing && asked !== 'none' ? `, as t=y takes one level off ${tag}=${asked}` : '';
  const report = reported ? '' : ', and nobody gets reports';
  return [
    find({
      rule: 'dmarc-policy',
      severity: isBelow || !reported ? 'high' : 'medium',
      title: `The DMARC policy of ${whose} is ${effective}${isBelow ? `, below ${least}` : ': forged mail is delivered'}${report}`,
      expected: isBelow
        ? `at least ${least} (launch.mail.min-policy)`
        : 'quarantine or reject, once the reports show that your own mail passes',
      observed: `${effective}${tested}: ${shown(records)}`,
      fix: enter(name, strengthened(record, tag, wanted, reported ? '' : `; rua=mailto:dmarc@${holder}`)),
    }),
  ];
}

/** The record with another policy and without `t`, whose test mode weakens it; the other tags stay. */
function strengthened(record: string, tag: 'p' | 'sp', policy: Policy, reports: string): string {
  const tags = record
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each && !/^t\s*=/i.test(each));
  const isTag = new RegExp(`^${tag}\\s*=`, 'i');
  return tags.map((each) => (isTag.test(each) ? `${tag}=${policy}` : each)).join('; ') + reports;
}

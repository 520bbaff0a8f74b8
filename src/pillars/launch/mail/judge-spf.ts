import type { Finding } from '../../../model/finding.ts';
import { termFindings } from './judge-spf-terms.ts';
import type { Spf } from './spf.ts';
import { isAnyonePermitted, merged, sampleRecord } from './spf-record.ts';
import { enter, type FindInRecord, shown, textFinding, unreachableFinding } from './text-finding.ts';

const providers =
  'include: is what your provider documents: Google Workspace _spf.google.com, Microsoft 365 spf.protection.outlook.com, Amazon SES amazonses.com, Postmark spf.mtasv.net, SendGrid sendgrid.net, Mailgun mailgun.org';

/** The number of look-ups that RFC 7208, 4.6.4 allows. */
const maxLookups = 10;

export type Judgement = {
  findings: Finding[];
  /** Whether any mail can pass; undefined if that could not be found out. */
  canPass?: boolean;
};

/**
 * Judges the SPF of a domain. `isSigned`: whether a DKIM key of the domain itself is usable; undefined if that is not
 * known. If none is, a missing SPF record leaves nothing that aligns with the domain (RFC 7489, 3.1): an SPF pass of
 * the provider is for the provider's own return path.
 */
export function judgeSpf({ domain, texts, records, evaluation }: Spf, dig: string, isSigned?: boolean): Judgement {
  const about = { name: domain, dig };
  const none = { expected: 'one TXT record that begins with v=spf1', ...about };
  if (texts.kind === 'unreachable') return { findings: [unreachableFinding(domain, 'TXT', texts.words, dig)] };
  const [record] = records;
  if (record === undefined) {
    const near = texts.texts.filter((text) => /spf/i.test(text));
    const seen = near.length > 0 ? `${shown(near)}, which receivers do not take for one` : 'no such record';
    const fix = `${enter(domain, sampleRecord)}\n${providers}.`;
    const doubt = isSigned === false ? '' : ' that DKIM does not sign';
    const title = `${domain} has no SPF record: ${isSigned ? 'its mail rests on DKIM alone' : `receivers doubt its mail${doubt}`}`;
    const severity = isSigned === false ? 'high' : 'medium';
    const missing = { rule: 'spf-missing', severity, title, observed: seen, fix } as const;
    return { findings: [textFinding({ ...none, ...missing })], canPass: false };
  }
  if (!evaluation) {
    const multiple = textFinding({
      ...none,
      rule: 'spf-multiple',
      severity: 'high',
      title: `${domain} has ${records.length} SPF records: receivers refuse to choose, and SPF fails for all its mail`,
      observed: `${records.length}: ${shown(records)}`,
      fix: `Delete them all but one, which then says\n${enter(domain, merged(records))}`,
    });
    return { findings: [multiple], canPass: false };
  }

  if (evaluation.result === 'temperror') {
    const [{ name, type, words } = { name: domain, type: 'TXT', words: evaluation.problem ?? 'no answer' }] =
      evaluation.failed;
    return { findings: [unreachableFinding(name, type, words, dig)] };
  }
  const find: FindInRecord = (rest) => textFinding({ ...about, observed: shown([record]), ...rest });
  const isInvalid = evaluation.result === 'permerror' && evaluation.lookups <= maxLookups;
  const isTooLong = evaluation.lookups > maxLookups;
  const broken = [
    ...(isInvalid
      ? [
          find({
            rule: 'spf-invalid',
            severity: 'high',
            title: `The SPF record of ${domain} is not valid: SPF fails for all its mail`,
            expected: 'a record that follows RFC 7208, as do all that it includes',
            observed: `${evaluation.problem ?? 'permerror'}, in ${shown([record])}`,
            fix: `Mend what is named above. A record that works looks like\n${enter(domain, sampleRecord)}`,
          }),
        ]
      : []),
    ...(isTooLong
      ? [
          find({
            rule: 'spf-too-many-lookups',
            severity: 'high',
            title: `The SPF record of ${domain} needs ${evaluation.lookups} DNS look-ups: receivers give up after 10`,
            expected: 'at most 10 look-ups by include, a, mx, ptr, exists and redirect, included records counted',
            observed: `${evaluation.lookups}, from ${shown([record])}`,
            fix: `Take out the includes of services that no longer send for ${domain}, and a and mx where the web server sends no mail; or let each service send from a subdomain with a record of its own.`,
          }),
        ]
      : []),
  ];
  return {
    findings: [...broken, ...termFindings(record, domain, evaluation, find)],
    canPass: broken.length === 0 && isAnyonePermitted(record),
  };
}

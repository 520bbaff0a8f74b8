import type { Finding, Location } from '../../model/finding.ts';
import type { RuleOf } from '../../model/rules.ts';
import type { Severity } from '../../model/severity.ts';

/** A problem that was seen, or (`inconclusive`) something that could not be judged. All fields are filled. */
export type Observation = {
  /** Without `launch/`. */
  rule: RuleOf<'launch'>;
  severity: Severity;
  /** `pass`: what is worth telling though nothing is wrong. */
  status?: 'fail' | 'inconclusive' | 'pass';
  title: string;
  expected: string;
  observed: string;
  where: Location & ({ url: string } | { file: string; line: number });
  reproduce: string;
  fix: string;
};

/** The finding of a launch check: one for each rule and place, which is also its fingerprint. */
export function launchFinding({ rule, status = 'fail', ...rest }: Observation): Finding {
  const place = rest.where.url ?? `${rest.where.file}:${rest.where.line}`;
  const subject = subjectOf(rest.where);
  return { ...rest, rule: `launch/${rule}`, subject, status, fingerprint: `launch/${rule}:${place}` };
}

/** The record (`www.example.com CNAME`), the host or the file. */
function subjectOf({ url = '', file }: Location): string | undefined {
  const parsed = URL.parse(url);
  if (parsed?.protocol === 'dns:') return `${parsed.pathname} ${parsed.searchParams.get('type') ?? ''}`.trim();
  return parsed?.host ?? file;
}

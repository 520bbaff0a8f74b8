import type { Finding } from '../../../model/finding.ts';
import { describeRule, preview } from '../describe.ts';
import { ignoreLines } from '../ignore-lines.ts';
import { rotations } from '../rotation.ts';
import type { PlaceSecret } from './search-text.ts';
import type { Unsearched } from './source-text.ts';

/** The gate's record of a secret, which holds nothing of it but a known prefix. */
export function placeFinding(secret: PlaceSecret): Finding {
  const { rule, line, column, places, text, original, isBase64, via } = secret;
  const name = text.name ?? text.path;
  const fingerprint = `${original?.name ?? text.path}:${rule}:${original?.line ?? line}`;
  const { page } = rotations[rule] ?? {};
  const inOriginal = original ? `, in line ${original.line} of the original file` : '';
  const times = places > 1 ? `, at ${places} places, this is the first` : '';
  const cut = isBase64 ? `cut -b ${column}-${column + 131} | base64 -d` : `cut -b ${column}-${column + 99}`;
  return {
    rule: `secrets/${rule}`,
    ...(via ? { via } : {}),
    status: 'fail',
    severity: 'blocker',
    title: `${titleOf(secret)} in ${original ? `${original.name} (source map of ${name})` : name}`,
    observed: `${seen(secret)}${inOriginal}${times}`,
    where: { ...text.where, ...(line === 0 ? {} : { line, column }) },
    reproduce: text.print && (line === 0 ? text.print : `${text.print} | sed -n ${line}p | ${cut}`),
    fix: [
      `Rotate it${page ? `: ${page} ,` : ' where it was issued,'} then keep it out of what is built and printed.`,
      ...(text.where.file === undefined
        ? ['False alarm? Add a waiver with this rule and URL.']
        : ignoreLines({ fingerprint })),
    ].join('\n'),
    fingerprint,
  };
}

function titleOf({ rule, gitleaks }: PlaceSecret): string {
  if (rule === 'env-value') return 'Value of an environment variable';
  if (rule === 'supabase-service-role') return 'Supabase secret key (it passes every row-level policy)';
  return describeRule(gitleaks ?? { id: rule, description: '' });
}

function seen({ rule, gitleaks, secret, detail }: PlaceSecret): string {
  if (detail !== undefined) return `the value of ${detail}`;
  if (rule === 'supabase-service-role') {
    return secret.startsWith('sb_secret_') ? 'sb_secret_…(redacted)' : 'a JSON Web Token with the role service_role';
  }
  return secret === '' ? 'the file itself' : preview(secret, gitleaks);
}

/** The finding for a gap, with the status that the gap has. */
export function gapFinding({ what, problem, where, status, fix }: Unsearched): Finding {
  return {
    rule: 'secrets/not-searched',
    status,
    severity: 'blocker',
    title: `Not searched for secrets: ${what}`,
    observed: problem,
    where,
    fix,
    fingerprint: `secrets/not-searched:${what}`,
  };
}

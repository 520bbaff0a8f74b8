import type { Rule } from 'gitleaks-wasm';
import type { ResolvedRange } from '../../git/range.ts';
import type { Finding } from '../../model/finding.ts';
import { describeRule, preview } from './describe.ts';
import { ignoreLines } from './ignore-lines.ts';
import { messageWords } from './message-words.ts';
import { isCommitted } from './origin.ts';
import { originBeyond } from './origin-beyond.ts';
import { rotations } from './rotation.ts';
import type { FoundSecret } from './scan.ts';
import type { Whereabouts } from './whereabouts.ts';

/**
 * The gate's record of a secret, which holds nothing of it but a known prefix. `range` is the range in which the secret
 * was found; `whereabouts` says where the head holds it, if known.
 */
export function secretFinding(
  secret: FoundSecret,
  rule: Rule | undefined,
  range: Pick<ResolvedRange, 'snapshot' | 'head'>,
  whereabouts?: Whereabouts,
): Finding {
  const { found, hunk } = secret;
  const { file, commit } = found;
  const message = hunk.via === 'message' ? messageWords(hunk) : undefined;
  const shown = found.secret === '' ? 'the file itself' : preview(found.secret, rule);
  const lines =
    found.startLine === 0 ? {} : { line: found.startLine, endLine: found.endLine, column: found.startColumn };
  const { words, reproduce } = originBeyond(secret, range, whereabouts);
  return {
    rule: `secrets/${found.ruleId}`,
    subject: message?.place ?? file,
    ...(hunk.via && { via: hunk.via }),
    status: 'fail',
    severity: 'blocker',
    title: `${describeRule(rule ?? { id: found.ruleId, description: found.description })} in ${message?.place ?? file}`,
    observed: `${shown}, ${words}`,
    where: { file, ...lines, ...(commit === '' ? {} : { commit }) },
    reproduce,
    fix: [
      ...(isCommitted(range) ? fixOf(found.ruleId, message?.removal) : fixUncommitted),
      // A line for all commits would ignore this place in the messages of all commits.
      ...(message ? [`False alarm? Add to .gitleaksignore: ${found.fingerprint}`] : ignoreLines(found)),
    ].join('\n'),
    fingerprint: found.fingerprint,
  };
}

/** What to do: make the secret worthless, and check that it is. */
function fixOf(ruleId: string, removal = 'remove it from the code'): string[] {
  const { page, proof } = rotations[ruleId] ?? {};
  return [
    `Rotate it${page ? ` (${page})` : ' where it was issued'}, then ${removal}. Rewriting history does not make it safe.`,
    `Proof that it is dead: ${proof ?? 'its issuer refuses it'}.`,
  ];
}

/** A secret that is in no commit yet has not left the machine. */
const fixUncommitted = ['It is in no commit yet: take it out, and read it from the environment.'];

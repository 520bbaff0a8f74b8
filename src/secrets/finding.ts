import type { Rule } from 'gitleaks-wasm';
import type { Finding } from '../finding.ts';
import type { ResolvedRange } from '../git/resolve-range.ts';
import { describeRule, preview } from './describe.ts';
import { isCommitted, originOf } from './origin.ts';
import { rotations } from './rotation.ts';
import type { FoundSecret } from './scan.ts';

/**
 * Puts a secret into the gate's record; nothing of it but a known prefix goes in. `range` is where it was found, `inTree`
 * whether the head still holds it, if known.
 */
export function secretFinding(
  secret: FoundSecret,
  rule: Rule | undefined,
  range: Pick<ResolvedRange, 'snapshot' | 'head'>,
  inTree?: boolean,
): Finding {
  const { found } = secret;
  const { file, commit } = found;
  const shown = found.secret === '' ? 'the file itself' : preview(found.secret, rule);
  const lines =
    found.startLine === 0 ? {} : { line: found.startLine, endLine: found.endLine, column: found.startColumn };
  const { words, reproduce } = originOf(secret, range, inTree);
  return {
    rule: `secrets/${found.ruleId}`,
    status: 'fail',
    severity: 'blocker',
    title: `${describeRule(rule ?? { id: found.ruleId, description: found.description })} in ${file}`,
    observed: `${shown}, ${words}`,
    where: { file, ...lines, ...(commit === '' ? {} : { commit }) },
    reproduce,
    fix: isCommitted(range) ? fixOf(found.ruleId, found.fingerprint) : fixUncommitted(found.fingerprint),
    fingerprint: found.fingerprint,
  };
}

/** What to do, in three lines: make it worthless, see that it is, or say that it is none. */
function fixOf(ruleId: string, fingerprint: string): string {
  const { page, proof } = rotations[ruleId] ?? {};
  return [
    `Rotate it${page ? ` (${page})` : ' where it was issued'}, then remove it from the code. Rewriting history does not make it safe.`,
    `Proof that it is dead: ${proof ?? 'its issuer refuses it'}.`,
    `False alarm? add to .gitleaksignore: ${fingerprint}`,
  ].join('\n');
}

/** What no commit holds yet has not left the machine. */
function fixUncommitted(fingerprint: string): string {
  return [
    'It is in no commit yet: take it out, and read it from the environment.',
    `False alarm? add to .gitleaksignore: ${fingerprint}`,
  ].join('\n');
}

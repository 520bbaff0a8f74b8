import type { GitleaksFinding, Rule } from 'gitleaks-wasm';
import type { Finding } from '../finding.ts';
import type { ResolvedRange } from '../git/resolve-range.ts';
import { describeRule, preview } from './describe.ts';
import { messageWords } from './message-words.ts';
import { isCommitted } from './origin.ts';
import { originBeyond } from './origin-beyond.ts';
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
  const { found, hunk } = secret;
  const { file, commit } = found;
  const message = hunk.via === 'message' ? messageWords(hunk) : undefined;
  const shown = found.secret === '' ? 'the file itself' : preview(found.secret, rule);
  const lines =
    found.startLine === 0 ? {} : { line: found.startLine, endLine: found.endLine, column: found.startColumn };
  const { words, reproduce } = originBeyond(secret, range, inTree);
  return {
    rule: `secrets/${found.ruleId}`,
    ...(hunk.via && { via: hunk.via }),
    status: 'fail',
    severity: 'blocker',
    title: `${describeRule(rule ?? { id: found.ruleId, description: found.description })} in ${message?.place ?? file}`,
    observed: `${shown}, ${words}`,
    where: { file, ...lines, ...(commit === '' ? {} : { commit }) },
    reproduce,
    fix: isCommitted(range) ? fixOf(found, message?.removal) : fixUncommitted(found.fingerprint),
    fingerprint: found.fingerprint,
  };
}

/** What to do, in three lines: make it worthless, see that it is, or say that it is none. */
function fixOf({ ruleId, fingerprint }: GitleaksFinding, removal = 'remove it from the code'): string {
  const { page, proof } = rotations[ruleId] ?? {};
  return [
    `Rotate it${page ? ` (${page})` : ' where it was issued'}, then ${removal}. Rewriting history does not make it safe.`,
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

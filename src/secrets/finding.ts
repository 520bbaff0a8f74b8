import type { Rule } from 'gitleaks-wasm';
import type { Finding } from '../finding.ts';
import { describeRule, preview } from './describe.ts';
import { quote } from './quote.ts';
import { rotations } from './rotation.ts';
import type { FoundSecret } from './scan.ts';

/** Puts a secret into the gate's record; nothing of it but a known prefix goes in. `inTree`: the head still holds it, if known. */
export function secretFinding({ found, hunk }: FoundSecret, rule: Rule | undefined, inTree?: boolean): Finding {
  const { file, commit } = found;
  const shown = found.secret === '' ? 'the file itself' : preview(found.secret, rule);
  const kept =
    inTree === undefined ? '' : inTree ? ', still in the tree' : ', no longer in the tree, but in the history';
  const lines =
    found.startLine === 0 ? {} : { line: found.startLine, endLine: found.endLine, column: found.startColumn };
  return {
    rule: `secrets/${found.ruleId}`,
    status: 'fail',
    severity: 'blocker',
    title: `${describeRule(rule ?? { id: found.ruleId, description: found.description })} in ${file}`,
    observed: `${shown}, added in ${commit.slice(0, 7)} on ${hunk.commit.date.slice(0, 10)}${kept}`,
    where: { file, ...lines, commit },
    reproduce: `git show ${commit.slice(0, 12)} -- ${quote(file)}`,
    fix: fixOf(found.ruleId, found.fingerprint),
    fingerprint: found.fingerprint,
  };
}

/** What to do, in three lines: make it worthless, see that it is, or say that it is none. */
function fixOf(ruleId: string, fingerprint: string): string {
  const { page, proof } = rotations[ruleId] ?? {};
  return [
    `Rotate it${page ? `: ${page} ,` : ' where it was issued,'} then remove it from the code. Rewriting history does not make it safe.`,
    `It is gone when ${proof ? `${proof} for the old value` : 'the issuer refuses the old value'}.`,
    `False alarm? add to .gitleaksignore: ${fingerprint}`,
  ].join('\n');
}

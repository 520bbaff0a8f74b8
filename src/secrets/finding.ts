import type { Rule } from 'gitleaks-wasm';
import type { Finding } from '../finding.ts';
import { describeRule, preview } from './describe.ts';
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
    fix: `Rotate it, then remove it from the code. Rewriting history does not make it safe. False alarm? add to .gitleaksignore: ${found.fingerprint}`,
    fingerprint: found.fingerprint,
  };
}

/** A path as a shell takes it: no name, however hostile, becomes an option, a pattern of git's or a second command. */
function quote(path: string): string {
  const literal = path.startsWith(':') ? `./${path}` : path;
  if (/^[\w./@%+=,-]+$/.test(literal)) return literal;
  if (!/[\x00-\x1f\x7f]/.test(literal)) return `'${literal.replaceAll("'", `'\\''`)}'`;
  const escaped = literal.replace(
    /[\x00-\x1f\x7f'\\]/g,
    (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `$'${escaped}'`;
}

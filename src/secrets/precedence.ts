import type { GitleaksFinding } from 'gitleaks-wasm';

/**
 * gitleaks drops what a generic rule finds where another rule finds a secret on the same line that holds it (`filter` in
 * `detect/utils.go`). The engine does so within one text; this is for what it found in several of one hunk.
 * Sorted by place and rule, as the engine's findings are.
 */
export function withoutRepeated(findings: GitleaksFinding[]): GitleaksFinding[] {
  return findings
    .filter((found) => !isGeneric(found) || !findings.some((other) => holds(other, found)))
    .sort(
      (a, b) =>
        a.startLine - b.startLine ||
        a.startColumn - b.startColumn ||
        a.endLine - b.endLine ||
        a.endColumn - b.endColumn ||
        Buffer.compare(Buffer.from(a.ruleId), Buffer.from(b.ruleId)) ||
        Buffer.compare(Buffer.from(a.secret), Buffer.from(b.secret)),
    );
}

function holds(other: GitleaksFinding, { startLine, secret }: GitleaksFinding): boolean {
  return other.startLine === startLine && !isGeneric(other) && other.secret.includes(secret);
}

function isGeneric({ ruleId }: GitleaksFinding): boolean {
  return ruleId.toLowerCase().includes('generic');
}

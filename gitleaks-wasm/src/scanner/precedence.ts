import type { GitleaksFinding } from '../engine/gitleaks.ts';

/**
 * gitleaks drops a finding of a generic rule if another rule finds a secret on the same line that holds the generic
 * one's (`filter` in `detect/utils.go`). The engine does that within one window; this does it over all windows of a
 * hunk. Returns the findings sorted by place and rule, as the engine does.
 */
export function withoutRepeated(findings: GitleaksFinding[]): GitleaksFinding[] {
  const specific = secretsByLine(findings.filter((found) => !isGeneric(found)));
  return findings
    .filter((found) => !isGeneric(found) || !specific.get(found.startLine)?.holds(found.secret))
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

function secretsByLine(findings: GitleaksFinding[]): Map<number, { holds(secret: string): boolean }> {
  const lines = new Map<number, Set<string>>();
  for (const { startLine, secret } of findings) {
    const known = lines.get(startLine);
    if (known) known.add(secret);
    else lines.set(startLine, new Set([secret]));
  }
  const holds = (all: Set<string>) => (secret: string) =>
    all.has(secret) || [...all].some((other) => other.includes(secret));
  return new Map([...lines].map(([line, all]) => [line, { holds: holds(all) }]));
}

function isGeneric({ ruleId }: GitleaksFinding): boolean {
  return ruleId.toLowerCase().includes('generic');
}

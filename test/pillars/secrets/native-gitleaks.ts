import { execFileSync, spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Finding } from '../../../src/model/finding.ts';

/** gitleaks 8.30.1 itself, the oracle; `go install github.com/zricethezav/gitleaks/v8@v8.30.1` gives it. */
export const gitleaks = [
  ...(process.env.PATH ?? '').split(delimiter),
  join(process.env.GOPATH ?? join(homedir(), 'go'), 'bin'),
]
  .map((folder) => join(folder, 'gitleaks'))
  .find((path) => spawnSync(path, ['version']).status === 0);

type Leak = { Fingerprint: string } & Record<'StartLine' | 'EndLine' | 'StartColumn', number>;

/** What gitleaks finds in a folder, as sorted lines of fingerprint and place. `command`: e.g. `['git', '--staged']`. */
export function nativePlaces(folder: string, command: string[]): string[] {
  const args = [...command, '.', '--no-banner', '--exit-code', '0', '--report-format', 'json', '--report-path', '-'];
  const output = execFileSync(gitleaks as string, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const leaks = JSON.parse(output) as Leak[];
  return leaks.map((leak) => [leak.Fingerprint, leak.StartLine, leak.EndLine, leak.StartColumn].join(' ')).sort();
}

/** The gate's findings in the same form. */
export function places(findings: Finding[]): string[] {
  return findings
    .map(({ fingerprint, where: { line = 0, endLine = 0, column = 0 } }) =>
      [fingerprint, line, endLine, column].join(' '),
    )
    .sort();
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type GitleaksFinding, load } from '../../src/engine/gitleaks.ts';
import { awsKey, genericKey, githubToken } from './secrets.ts';

const folders = [
  ...(process.env.PATH ?? '').split(delimiter),
  join(process.env.GOPATH ?? join(homedir(), 'go'), 'bin'),
];
const native = folders.map((folder) => join(folder, 'gitleaks')).find((file) => existsSync(file));
const compare = native ? test : test.skip;
const reason = native ? '' : ' (skipped: no gitleaks on PATH or in GOPATH/bin)';

const config = `
[extend]
useDefault = true
disabledRules = ["github-pat"]
[[rules]]
id = "ticket"
regex = '''TICKET-(\\d{4})'''
keywords = ["ticket"]
[[rules]]
id = "any-number"
regex = '''#\\d+\\s'''
[[allowlists]]
regexTarget = "line"
regexes = ["do not look"]
`;

const base64 = (text: string) => Buffer.from(text).toString('base64');
const block = (text: string) => `-----BEGIN RSA PRIVATE KEY-----\n${text}\n-----END RSA PRIVATE KEY-----\n`;
const piece = fc.oneof(
  fc
    .constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      ' ',
      '\t',
      '=',
      '"',
      '# gitleaks:allow',
      'do not look',
      'TICKET-1234 ',
      '#12\n',
      'é€😀',
      `key = "${awsKey}"`,
      `token: ${githubToken}\n`,
      `api_key = ${genericKey}\n`,
      `password := ${genericKey};`,
      base64(`key = "${awsKey}"`),
      base64(base64(`x = ${githubToken} `)),
      Buffer.from(awsKey).toString('hex'),
      encodeURIComponent(`"${awsKey}" = `),
      [...awsKey].map((char) => `%${char.charCodeAt(0).toString(16)}`).join(''),
      [...awsKey].map((char) => `\\u00${char.charCodeAt(0).toString(16)}`).join(''),
      block('MIIEowIBAAKCAQEA7bq98f1kD0m3Zk2xJ8vQyT5rW6uE9oP4aS2dF7gH3jK1lZ0xC'.repeat(3)),
    )
    .map((text) => Buffer.from(text)),
  fc.string().map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 6 }),
);
// git takes a file with a NUL for binary, and shows no patch of it.
const content = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => Buffer.from(Buffer.concat(pieces).filter((byte) => byte !== 0)));

/** What `gitleaks git` reports of a repository with these files, all added by one commit. */
function nativeFindings(files: Map<string, Uint8Array>, settings?: string): { commit: string; findings: object[] } {
  const folder = mkdtempSync(join(tmpdir(), 'native-gitleaks-'));
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
  try {
    git('init', '-q');
    git('config', 'core.autocrlf', 'false');
    for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
    git('add', '.');
    git('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '-q', '--no-gpg-sign', '-m', 'Add');
    if (settings !== undefined) writeFileSync(join(folder, '.gitleaks.toml'), settings);
    const report = ['--no-banner', '--exit-code=0', '--report-format=json', '--report-path=.git/report.json'];
    execFileSync(native ?? '', ['git', ...report], { cwd: folder, env, stdio: 'pipe' });
    const findings = JSON.parse(readFileSync(join(folder, '.git/report.json'), 'utf8'));
    return { commit: git('rev-parse', 'HEAD').trim(), findings };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Our finding under the names of gitleaks' JSON report. */
function asReported(finding: GitleaksFinding) {
  return {
    RuleID: finding.ruleId,
    Description: finding.description,
    StartLine: finding.startLine,
    EndLine: finding.endLine,
    StartColumn: finding.startColumn,
    EndColumn: finding.endColumn,
    Match: finding.match,
    Secret: finding.secret,
    File: finding.file,
    SymlinkFile: '',
    Commit: finding.commit,
    Entropy: finding.entropy,
    Author: 'Test',
    Email: 'test@example.com',
    Date: '',
    Message: 'Add',
    Tags: finding.tags,
    Fingerprint: finding.fingerprint,
  };
}

/** gitleaks reports in the order in which its workers end; the date is that of the commit. */
const inOrder = (findings: object[]) => findings.map((finding) => JSON.stringify({ ...finding, Date: '' })).sort();

describe.each([
  ['its own configuration', undefined],
  ['a configuration of the repository', config],
])('with %s', (_, settings) => {
  compare(`a fragment gives exactly what gitleaks reports of the hunk${reason}`, async () => {
    const gitleaks = await load({ config: settings });
    let compared = 0;
    fc.assert(
      fc.property(fc.array(content, { minLength: 20, maxLength: 40 }), (contents) => {
        const files = new Map(contents.map((bytes, i) => [`file${i}.${i % 5 ? 'ts' : 'p12'}`, bytes]));
        const { commit, findings } = nativeFindings(files, settings);
        const ours = [...files]
          .filter(([, bytes]) => bytes.length > 0)
          .flatMap(([path, text]) => gitleaks.detect({ text, path, commit, startLine: 1 }));
        expect(inOrder(ours.map(asReported))).toEqual(inOrder(findings));
        compared += findings.length;
      }),
      { numRuns: 8 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});

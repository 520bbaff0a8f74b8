import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { sectionOf } from '../../scripts/changelog.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const changelog = `# Changelog

## [Unreleased]

### Added
- Next.

## [1.2.0] - 2026-11-27

### Fixed
- A thing.

## 1.1.0

### Added

## 1.0.0
The first.
`;

test('the section of a version is what stands below its heading', () => {
  expect(sectionOf(changelog, '1.2.0')).toBe('### Fixed\n- A thing.');
  expect(sectionOf(changelog, '1.0.0')).toBe('The first.');
});

test.each([
  ['1.3.0', 'has no section "## 1.3.0"'],
  ['1.2', 'has no section "## 1.2"'],
  ['1.1.0', 'says nothing of 1.1.0'],
])('a release of %s is refused, as its section is missing or empty', (wanted, problem) => {
  expect(() => sectionOf(changelog, wanted)).toThrow(problem);
});

test('a release needs the tag of the version in package.json', () => {
  const run = (tag: string) =>
    spawnSync(process.execPath, ['scripts/changelog.ts', tag], { cwd: root, encoding: 'utf8' });
  expect(run(`v${version}`)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('### ') });
  expect(run('v999.0.0')).toMatchObject({
    status: 1,
    stderr: `the tag is v999.0.0, and package.json says ${version}\n`,
  });
});

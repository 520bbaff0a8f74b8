// What CHANGELOG.md says of a release. Usage: node scripts/changelog.ts v1.2.3
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The text of one version in a changelog after https://keepachangelog.com/en/1.1.0/, without its heading.
 * @throws where the version has no section, or an empty one
 */
export function sectionOf(changelog: string, version: string): string {
  const headings = [...changelog.matchAll(/^## \[?([^\]\s]+)\]?.*$/gm)];
  const index = headings.findIndex(([, name]) => name === version);
  const heading = headings[index];
  if (!heading) throw new Error(`CHANGELOG.md has no section "## ${version}": rename [Unreleased] to it`);
  const text = changelog.slice(heading.index + heading[0].length, headings[index + 1]?.index).trim();
  if (!text.replace(/^#.*$/gm, '').trim()) throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return text;
}

if (import.meta.main) {
  const read = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
  const tag = process.argv[2] ?? '';
  const { version } = JSON.parse(read('package.json'));
  try {
    if (tag !== `v${version}`) throw new Error(`the tag is ${tag}, and package.json says ${version}`);
    console.log(sectionOf(read('CHANGELOG.md'), version));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

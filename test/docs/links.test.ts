import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { allRules } from '../../src/model/rules.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'gitleaks-wasm/README.md', 'bench/README.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const textOf = (page: string) => readFileSync(join(root, page), 'utf8').replace(/^```.*?^```/gms, '');

/** The links to other pages of the repository, where one is read at GitHub. */
function linksOf(page: string) {
  return Array.from(textOf(page).matchAll(/\]\(([^()\s]+)\)/g), ([, link = '']) => link).filter(
    (link) => !/^(?:https?|mailto):/.test(link),
  );
}

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(page: string): Set<string> {
  const seen = new Map<string, number>();
  const anchors = Array.from(textOf(page).matchAll(/^#{1,6} +(.+)$/gm), ([, heading = '']) => {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = words.replace(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
  return new Set(anchors);
}

function isThere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? join(root, page) : join(root, dirname(page), decodeURIComponent(path));
  if (!existsSync(target)) return false;
  if (anchor === undefined || statSync(target).isDirectory()) return true;
  return anchorsOf(relative(root, target)).has(anchor);
}

test.each(pages)('every link of %s leads somewhere', (page) => {
  expect(linksOf(page).filter((link) => !isThere(page, link))).toEqual([]);
});

describe('docs/symptoms.md', () => {
  const rows = textOf('docs/symptoms.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| you see'));

  test('leads from each symptom to a rule or a page', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter((row) => !/\]\([\w.-]+\.md(?:#[^)]+)?\) *(?:[,:|].*)?$/.test(row))).toEqual([]);
  });

  test('names rules as the catalogue does', () => {
    const ids = allRules().map(({ id }) => id as string);
    const named = rows.flatMap((row) => Array.from(row.matchAll(/\[(\w+\/[\w…-]+)\]\(rules\.md/g), ([, id]) => id));
    expect(named.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
    expect(named.length).toBeGreaterThan(50);
  });

  test('is where the words of a founder lead', () => {
    for (const words of [
      'Login works in staging but not in production',
      'Mail goes to spam',
      'The workflow is red but the site works',
    ])
      expect(rows.some((row) => row.includes(words))).toBe(true);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { rulesPage } from '../../scripts/rules-page.ts';
import { allRules, findRule, gitleaksFamily, helpUri, ruleIds } from '../../src/model/rules.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const filesIn = (folder: string, end: RegExp) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => end.test(path))
    .map((path) => `${folder}/${path}`);

/** Each word that is, or could be, the name of a rule. */
const wordsOf = (text: string) => text.match(/(?<![\w./-])[a-z][a-z0-9]*(?:[/-][a-z0-9]+)*(?![\w/*$-])/g) ?? [];
/** The same, where it is a text of its own. */
const quoted = (text: string) =>
  [...text.matchAll(/(['"`])([a-z][a-z0-9]*(?:[/-][a-z0-9]+)*)\1/g)].map(([, , name = '']) => name);
const sources = filesIn('src', /\.ts$/).filter((path) => !path.startsWith('src/model/'));
const named = new Set(sources.flatMap((path) => quoted(read(path))));
const pillars = /^(smoke|latency|launch|gate)\//;
/** Anchors as GitHub makes them of headings: no punctuation, hyphens for spaces. */
const anchorsOf = (page: string) =>
  [...read(`docs/${page}`).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );

describe('the catalogue of rules', () => {
  test('has each rule that the sources name', () => {
    const unknown = [...named].filter((name) => pillars.test(name) && !findRule(name));
    expect(unknown).toEqual([]);
  });

  test('has none that nothing makes', () => {
    // Made of the kind of an expectation, and of what is wrong with a record.
    const kinds = [...read('src/config/expectation.ts').matchAll(/kind: '([a-z-]+)'/g)].map(
      ([, kind]) => `smoke/${kind}`,
    );
    const budgets = quoted(read('src/pillars/latency/assess.ts')).map((of) => `latency/${of}`);
    const faults = quoted(read('src/pillars/launch/dns/compare.ts')).map((fault) => `launch/dns-${fault}`);
    const made = new Set([...kinds, ...budgets, ...faults]);
    const dead = ruleIds.filter((id) => {
      const [, pillar, name = ''] = /^([a-z]+)\/(.*)$/.exec(id) ?? [];
      const isShort = (pillar === 'launch' || pillar === 'secrets') && named.has(name);
      return !named.has(id) && !isShort && !made.has(id);
    });
    expect(dead).toEqual([]);
  });

  test('has each rule that a test expects of a run, and a test looks for each of its rules', () => {
    const files = filesIn('test', /\.ts$/).filter((path) => !path.startsWith('test/model/'));
    const texts = files.map(read);
    const unknown = [...new Set(texts.flatMap(quoted))].filter((name) => pillars.test(name) && !findRule(name));
    // Slips of the finger, of which the tests are.
    expect(unknown.toSorted()).toEqual(['smoke/hsts-missing', 'smoke/statsu']);
    // Those of the launch checks are told apart without their pillar.
    const tested = new Set(texts.flatMap(wordsOf));
    expect(ruleIds.filter((id) => !tested.has(id) && !tested.has(id.replace(/^launch\//, '')))).toEqual([]);
  });

  test('is what docs/rules.md says, and the pages that it names have these headings', () => {
    expect(read('docs/rules.md')).toBe(rulesPage());
    const pages = [...new Set(allRules().map(({ page }) => page))];
    const missing = pages.filter((page) => {
      const [file = '', anchor] = page.split('#');
      return anchor !== undefined && !anchorsOf(file).includes(anchor);
    });
    expect(missing).toEqual([]);
    const anchors = anchorsOf('rules.md');
    const lost = allRules().filter((rule) => !anchors.includes(helpUri(rule).split('#')[1] ?? ''));
    expect(lost).toEqual([]);
  });

  test('says of each rule what is seen, why it matters and what to do, in sentences', () => {
    for (const { id, means, impact, fix } of allRules()) {
      expect([id, means]).toEqual([id, expect.stringMatching(/^[A-Zg].*\.$/)]);
      expect([id, impact]).toEqual([id, expect.stringMatching(/^[A-Z].*[^.]$/)]);
      expect([id, fix]).toEqual([id, expect.stringMatching(/^[A-Z].*\.$/)]);
    }
  });

  test('has the severity that stands beside a rule in the sources, or says when it is another', () => {
    const pairs = sources.flatMap((path) => [
      ...read(path).matchAll(/rule: '([a-z/-]+)',\s+(?:(?:subject|pillar|status): [^\n]+,\s+)*severity: '([a-z]+)'/g),
    ]);
    expect(pairs.length).toBeGreaterThan(40);
    const other = pairs.filter(([, name = '', severity]) => {
      const rule = findRule(name.includes('/') ? name : `launch/${name}`);
      return rule?.severity !== severity && rule?.otherwise === undefined;
    });
    expect(other.map(([, name, severity]) => `${name} ${severity}`)).toEqual([]);
  });

  test('knows the rules of gitleaks and of a repository by their beginning, and no other pillar', () => {
    expect(findRule('secrets/aws-access-token')).toMatchObject({ pillar: 'secrets', severity: 'blocker' });
    expect(findRule('secrets/my own rule')).toMatchObject({ id: 'secrets/my own rule' });
    expect(allRules()[0]?.id).toBe(gitleaksFamily);
    for (const id of ['secrets/', 'smoke/statsu', 'constructor', '__proto__', 'smoke', ''])
      expect(findRule(id)).toBeUndefined();
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../property-seed.ts';
import { readJunit } from '../../../src/pillars/evidence/formats/junit.ts';
import { type JsonFile, readJson } from '../../../src/pillars/evidence/formats/read-json.ts';
import type { EvidenceReading } from '../../../src/pillars/evidence/reading.ts';

const recorded = (name: string) => readFileSync(new URL(`recorded/${name}`, import.meta.url), 'utf8').trim();
const result = {
  ...{ ruleId: 'no-eval', level: 'error', message: { text: 'eval is evil' } },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'a.js' }, region: { startLine: 3 } } }],
};
const rules = [{ id: 'no-eval', defaultConfiguration: { level: 'error' } }];
const run = {
  tool: { driver: { name: 'Linter', rules } },
  results: [result],
  invocations: [{ executionSuccessful: true }],
};
const violation = { file: 'm/2.sql', line: 1, column: 0, level: 'Error', help: null, message: 'm', rule_name: 'r' };
const assertion = {
  name: 'minScore',
  expected: 0.9,
  actual: 0.6,
  operator: '>=',
  passed: false,
  level: 'error',
  auditId: 'seo',
  url: 'http://localhost/',
};

/** Reports that are red. */
const reports: { name: string; format: JsonFile['format']; text: string }[] = [
  { name: 'SARIF', format: 'sarif', text: JSON.stringify({ version: '2.1.0', runs: [run, run] }) },
  { name: 'squawk', format: 'squawk', text: JSON.stringify([violation, violation]) },
  { name: 'Lighthouse CI', format: 'lighthouse', text: JSON.stringify([assertion, assertion]) },
  { name: 'npm audit', format: 'npm-audit', text: recorded('npm-audit.json') },
  { name: 'npm 6 audit', format: 'npm-audit', text: recorded('npm-6-audit.json') },
  { name: 'osv-scanner', format: 'osv', text: recorded('osv.json') },
];
const read = (format: JsonFile['format'], text: string | Uint8Array) =>
  readJson({ format, bytes: Buffer.from(text), lighthouse: { scores: {}, hasReports: true } });

const junit = `<?xml version="1.0"?><testsuites><testsuite name="unit" tests="2" failures="1">
<testcase name="a"><failure message="1 is not 2">at a.js:3</failure></testcase><testcase name="b &amp; c"/></testsuite></testsuites>`;
async function readXml(bytes: Uint8Array) {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
  }
  return await readJunit(pieces(), () => undefined);
}

/** What a judge can rely on, whatever the file holds. */
function assertSound({ judged, counts, problems, gap }: EvidenceReading) {
  for (const count of [judged, ...Object.values(counts)]) expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
  for (const { title, subject, identity, places } of problems) {
    for (const text of [title, subject, identity]) expect(typeof text).toBe('string');
    expect(title + subject).toMatch(/^[^\n\r]*$/);
    for (const { path } of places) expect(typeof path).toBe('string');
  }
  if (gap !== undefined) expect(gap.length).toBeGreaterThan(5);
}

const isRed = ({ counts }: EvidenceReading) => Object.values(counts).some((count) => count > 0);

describe.each(reports)('a report of $name', ({ format, text }) => {
  test('is red, and no evidence once its end is cut off', () => {
    const whole = read(format, text);
    expect([whole.gap, isRed(whole)]).toEqual([undefined, true]);
    fc.assert(
      fc.property(fc.nat(text.length - 1), (end) => {
        expect(read(format, text.slice(0, end)).gap).toEqual(expect.any(String));
      }),
    );
  });

  test('may hold any JSON in any place', () => {
    const paths = pathsOf(JSON.parse(text)).slice(0, 2_000);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant('two\nlines')),
        (path, value) => {
          const changed = JSON.parse(text);
          assertSound(read(format, JSON.stringify(replaced(changed, path, value))));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('may be any text', () => {
    const any = fc.oneof(
      fc.json(),
      fc.string(),
      fc.constantFrom('', 'null', '[]', '{}', '\ufeff{}', '{"__proto__":{}}'),
    );
    fc.assert(fc.property(any, (other) => assertSound(read(format, other))));
  });
});

describe('a report of JUnit', () => {
  test('is red, and no evidence once its end is cut off', async () => {
    const bytes = Buffer.from(junit);
    const whole = await readXml(bytes);
    expect([whole.gap, whole.counts]).toEqual([undefined, { failure: 1 }]);
    for (let end = 0; end < bytes.length; end += 1)
      expect([end, (await readXml(bytes.subarray(0, end))).gap]).toEqual([end, expect.any(String)]);
  });

  test('may have any bytes in any place', async () => {
    const inserted = fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc
        .constantFrom(
          '<',
          '>',
          '&',
          ']]>',
          '<!--',
          '<![CDATA[',
          '<!DOCTYPE a>',
          '&#0;',
          '\0',
          '</testcase>',
          '<testcase name="\n"/>',
        )
        .map((part) => Buffer.from(part)),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(junit.length), inserted, fc.nat(10), async (at, part, dropped) => {
        const bytes = Buffer.from(junit);
        assertSound(await readXml(Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at + dropped)])));
      }),
      { numRuns: 500 },
    );
  });
});

type Path = (string | number)[];
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [
    path,
    ...[...keys].flatMap((key) => pathsOf((value as Record<string | number, unknown>)[key], [...path, key])),
  ];
}

/** `root` with `value` at `path`; the root itself for an empty path. */
function replaced(root: unknown, path: Path, value: unknown): unknown {
  if (path.length === 0) return value;
  let parent = root as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  parent[path.at(-1) as string | number] = value;
  return root;
}

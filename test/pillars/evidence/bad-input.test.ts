import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gaps, openWorkbench } from './workbench.ts';

let bench: ReturnType<typeof openWorkbench>;
beforeEach(() => {
  bench = openWorkbench();
});
afterEach(() => bench.remove());

const commonLine = (index: number) => `<testcase classname="suite ${index % 97}" name="case ${index}" time="0.01"`;

test('100,000 cases are all counted', async () => {
  const cases = Array.from({ length: 100_000 }, (_, index) =>
    index % 1000 === 7
      ? `${commonLine(index)}><failure message="no">at a.js:${index}</failure></testcase>`
      : `${commonLine(index)}/>`,
  );
  bench.write({ 'results.xml': `<testsuites>${cases.join('\n')}</testsuites>` });
  const { findings, evidence } = await bench.judge([{ junit: 'results.xml' }]);
  expect(evidence).toMatchObject([{ status: 'fail', reason: '100,000 tests, 100 failure' }]);
  expect(findings).toHaveLength(51);
  expect(findings.at(-1)).toMatchObject({
    status: 'fail',
    severity: 'high',
    title: '50 more findings of tests in results.xml',
  });
});

test('100,000 failures of several levels are counted by severity, the worst told first', async () => {
  const cases = Array.from(
    { length: 100_000 },
    (_, index) => `${commonLine(index)}><${index % 2 ? 'error' : 'flakyError'} message="no"/></testcase>`,
  );
  bench.write({ 'results.xml': `<testsuites>${cases.join('\n')}</testsuites>` });
  const { findings } = await bench.judge([{ junit: 'results.xml' }]);
  expect(findings.slice(0, 50).every(({ severity }) => severity === 'high')).toBe(true);
  expect(findings.slice(50).map(({ title, severity }) => [severity, title])).toEqual([
    ['high', '49,950 more findings of tests in results.xml'],
    ['medium', '50,000 more findings of tests in results.xml'],
  ]);
});

test('SARIF of 50 MB is read in a thread', async () => {
  const results = Array.from({ length: 120_000 }, (_, index) => ({
    ruleId: `rule-${index % 50}`,
    level: index % 3 ? 'warning' : 'error',
    message: { text: `problem ${index} ${'x'.repeat(200)}` },
    locations: [
      { physicalLocation: { artifactLocation: { uri: `../outside/${index}.ts` }, region: { startLine: index + 1 } } },
    ],
  }));
  const report = JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Big' } }, results }] });
  expect(report.length).toBeGreaterThan(45_000_000);
  bench.write({ 'big.sarif': report });
  const { evidence, findings } = await bench.judge([{ sarif: 'big.sarif' }]);
  expect(evidence).toMatchObject([{ reason: '1 run, 40,000 error, 80,000 warning' }]);
  expect(findings).toHaveLength(52);
});

describe('a large file', () => {
  test.each([
    ['nested without end', '['.repeat(60_000_000), 'it is nested deeper than 200 levels'],
    ['of tiny values', `[${'{},'.repeat(20_000_000)}1]`, 'it holds more than 4 million values'],
    ['of one text', `["${'\\\\"['.repeat(2)}${'\\\\'.repeat(15_000_000)}`, 'it is no JSON, or cut short'],
    ['of nothing', ' '.repeat(60_000_000), 'it is no JSON, or cut short'],
  ])('%s is no evidence', async (_, text, gap) => {
    bench.write({ 'a.json': text });
    expect(gaps(await bench.judge([{ sarif: 'a.json' }]))).toEqual([gap]);
  });

  test('is left alone where it is larger than it can be', async () => {
    bench.write({ 'huge.json': new Uint8Array(64_000_001) });
    expect(gaps(await bench.judge([{ osv: 'huge.json' }]))).toEqual(['it is larger than 64 MB']);
  });

  test.each([
    ['JUnit', { junit: 'a.xml' }, 'a.xml', `<testsuites>${`${commonLine(1)}/>`.repeat(400_000)}</testsuites>`],
    ['SARIF', { sarif: 'a.json' }, 'a.json', `[${'[],'.repeat(10_000_000)}[]]`],
  ])('of %s is read until the run ends', async (_, entry, name, content) => {
    const stop = new AbortController();
    bench.write({ [name]: content });
    const running = bench.judge([entry], { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await expect(running).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});

describe('foreign text', () => {
  const evil = '\u001b[31m::error::x\u202e<img src=x> @everyone `code`\n##[group]';

  test('stands on one line, without control characters', async () => {
    const attribute = evil.replaceAll('<', '&lt;').replaceAll('\u001b', '');
    bench.write({
      'results.xml': `<testsuite><testcase name="${attribute}"><failure message="${attribute}"/></testcase></testsuite>`,
    });
    const { findings } = await bench.judge([{ junit: 'results.xml' }]);
    for (const text of [findings[0]?.title, findings[0]?.observed, findings[0]?.subject, findings[0]?.fingerprint])
      expect(text).toMatch(/^[^\p{Cc}\p{Cf}]+$/u);
  });

  test('is cut', async () => {
    bench.write({
      'results.xml': `<testsuite><testcase name="${'n'.repeat(1_000_000)}"><failure>${'m'.repeat(1_000_000)}</failure></testcase></testsuite>`,
    });
    const { findings } = await bench.judge([{ junit: 'results.xml' }]);
    expect(JSON.stringify(findings).length).toBeLessThan(2_000);
  });

  test('may be named as what all objects have', async () => {
    const report =
      '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"__proto__"}},"originalUriBaseIds":{"__proto__":{"uri":"file:///etc/"}},"results":[{"ruleId":"__proto__","level":"constructor","message":{"text":"toString"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"passwd","uriBaseId":"constructor"}}}]}]}]}';
    bench.write({ 'r.sarif': report });
    const { findings } = await bench.judge([{ sarif: 'r.sarif' }]);
    expect(findings).toMatchObject([{ severity: 'medium', title: '__proto__: toString', where: { file: 'gate.yml' } }]);
  });
});

test.each(['sarif', 'npm-audit', 'osv', 'lighthouse', 'squawk'])('nonsense is no evidence as %s', async (format) => {
  const nonsense = [
    '',
    'null',
    '0',
    '"text"',
    'true',
    '{}',
    '[{}]',
    '[null]',
    '{"runs":{}}',
    '{"results":{}}',
    '{"a":',
    '\ufeff',
    '<xml/>',
    '[[[[]]]]',
  ];
  for (const [index, text] of nonsense.entries()) bench.write({ [`out/${100 + index}.json`]: text });
  expect(gaps(await bench.judge([{ [format]: 'out/*.json' }]))).toHaveLength(nonsense.length);
});

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { gaps, openWorkbench, told } from './workbench.ts';

let bench: ReturnType<typeof openWorkbench>;
beforeEach(() => {
  bench = openWorkbench();
});
afterEach(() => bench.remove());

const url = 'http://localhost:3000/';
const assertion = (more: object) => ({
  ...{ name: 'minScore', expected: 0.9, actual: 0.61, values: [0.61, 0.6], operator: '>=', passed: false },
  ...{ auditId: 'categories', auditProperty: ['performance'], level: 'error', url },
  ...more,
});
const entry = (summary: object, more: object = {}) => ({
  url,
  isRepresentativeRun: true,
  htmlPath: 'a',
  jsonPath: 'b',
  summary,
  ...more,
});
const report = (more: object = {}) => ({
  ...{ lighthouseVersion: '12.6.1', requestedUrl: url, finalDisplayedUrl: url, fetchTime: '2027-01-10T11:59:00.000Z' },
  ...{ categories: { performance: { id: 'performance', score: 0.61 }, seo: { id: 'seo', score: 1 } } },
  ...more,
});

async function judge(content: unknown, min?: unknown, more: object = {}) {
  bench.write({ 'lh.json': JSON.stringify(content) });
  return await bench.judge([{ lighthouse: 'lh.json', ...(min !== undefined && { min }), ...more }]);
}

test('assertions that failed are findings, with the page', async () => {
  const list = [
    assertion({}),
    assertion({
      auditId: 'unused-javascript',
      auditProperty: undefined,
      auditTitle: 'Reduce unused JavaScript',
      name: 'maxLength',
      operator: '<=',
      expected: 0,
      actual: 2,
      level: 'warn',
    }),
    assertion({ auditProperty: ['seo'], passed: true }),
  ];
  const { findings, evidence } = await judge(list);
  expect(findings.map((each) => [...told(each), each.expected])).toEqual([
    ['evidence/lighthouse', 'high', 'categories.performance: minScore', '0.61', url, '>= 0.9'],
    ['evidence/lighthouse', 'medium', 'Reduce unused JavaScript: maxLength', '2', url, '<= 0'],
  ]);
  expect(evidence).toMatchObject([{ reason: '3 assertions, 1 error, 1 warn' }]);
});

test('an empty list of assertions is evidence only beside a report', async () => {
  expect(gaps(await judge([]))).toEqual([
    'it holds no assertion, and no report (lhr-….json) lies beside it: set "includePassedAssertions"',
  ]);
  bench.write({ 'lhr-1615540607976.json': '{}' });
  expect(await judge([])).toMatchObject({ status: 'pass', findings: [] });
});

test('scores of a manifest are judged for the representative run', async () => {
  const list = [
    entry({ performance: 0.2, seo: 0.2 }, { isRepresentativeRun: false }),
    entry({ performance: 0.79, seo: 1 }),
  ];
  expect(
    (await judge(list, { performance: 0.8, seo: 0.9 })).findings.map((each) => [...told(each), each.expected]),
  ).toEqual([['evidence/lighthouse', 'high', 'The score of performance is too low', '0.79', url, 'at least 0.8']]);
  expect(await judge(list, { performance: 0.79 })).toMatchObject({ status: 'pass', findings: [] });
});

test('scores of a report are judged, and its time is its age', async () => {
  expect((await judge(report(), { performance: 0.8, seo: 1 })).findings).toMatchObject([{ subject: 'performance' }]);
  expect(await judge(report(), { seo: 1 }, { 'max-age': '1m' })).toMatchObject({ status: 'pass' });
  expect(gaps(await judge(report({ fetchTime: '2027-01-10T11:58:59Z' }), { seo: 1 }, { 'max-age': '1m' }))).toEqual([
    'it is of 2027-01-10T11:58:59.000Z, which is longer ago than "max-age" allows',
  ]);
});

test.each<[string, unknown, unknown, string]>([
  ['scores without "min"', report(), undefined, 'it holds scores, and "min" names none that is asked for'],
  [
    'a manifest without "min"',
    [entry({ seo: 1 })],
    undefined,
    'it holds scores, and "min" names none that is asked for',
  ],
  [
    'assertions with "min"',
    [assertion({})],
    { seo: 1 },
    'it holds no scores that "min" could be about: name manifest.json or a report of Lighthouse',
  ],
  [
    'an empty list with "min"',
    [],
    { seo: 1 },
    'it holds no scores that "min" could be about: name manifest.json or a report of Lighthouse',
  ],
  ['a report without the score', report(), { pwa: 0.1 }, `it holds no score of pwa for ${url}`],
  [
    'a score that could not be measured',
    report({ categories: { seo: { score: null } } }),
    { seo: 0 },
    `it holds no score of seo for ${url}`,
  ],
  [
    'a page that did not load',
    report({ runtimeError: { code: 'NO_FCP', message: 'x' } }),
    { seo: 1 },
    'Lighthouse could not load the page: NO_FCP',
  ],
  ['something else', { a: 1 }, { seo: 1 }, 'it is no report of Lighthouse: it has no "categories"'],
  ['a list of something else', [{ level: 'error' }], undefined, 'it is no list of assertions of Lighthouse CI'],
  ['a text', 'ok', undefined, 'it is no file of Lighthouse CI'],
])('%s is no evidence', async (_, content, min, gap) => {
  expect(gaps(await judge(content, min))).toEqual([gap]);
});

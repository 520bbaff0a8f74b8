import { expect, test } from '@jest/globals';
import type { LatencyResult } from '../../../src/model/results.ts';
import { showChange } from '../../../src/report/model/change.ts';
import { green } from '../example.ts';

const route = green.latency[0] as LatencyResult;
const history = [200, 236].map((p95Ms) => ({ at: '2027-01-08T09:00:00.000Z', p95Ms }));

test.each<[string, Partial<LatencyResult>]>([
  ['', {}],
  ['-10 % (236 ms)', { history, drift: { releases: 6, verdict: 'pass' } }],
  ['-10 % (236 ms), baseline 2/5: not evaluated', { history, drift: { releases: 2, verdict: 'inconclusive' } }],
  ['baseline 0/5: not evaluated', { history: [], drift: { releases: 0, verdict: 'inconclusive' } }],
  [
    "+6 % (200 ms); p50 1.02 times the previous deployment's",
    {
      history: history.slice(0, 1),
      compare: { url: 'https://old.example', p50Ms: 180, ratio: 1.021, verdict: 'pass' },
    },
  ],
  ['', { compare: { url: 'https://old.example', p50Ms: null, ratio: null, verdict: 'inconclusive', reason: 'x' } }],
])('a change is told as %j', (words, more) => {
  expect(showChange({ ...route, ...more })).toBe(words);
});

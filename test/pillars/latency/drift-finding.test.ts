import { expect, test } from '@jest/globals';
import { driftFinding } from '../../../src/pillars/latency/drift-finding.ts';

type Slower = Parameters<typeof driftFinding>[1];
const at = { file: 'gate.yml', line: 3, column: 5 };
const slower = (more: Partial<Slower> = {}): Slower => ({
  judged: true,
  slower: true,
  confirmed: true,
  p50Ms: { value: 90, past: [80, 100, 85], slower: false },
  p95Ms: { value: 412, past: [210, 190, 240], slower: true },
  ...more,
});

test('a route that is slower for the second time is told in these words', () => {
  expect(driftFinding('Orders', slower(), at, 'fail')).toEqual({
    rule: 'latency/drift',
    subject: 'Orders',
    status: 'fail',
    severity: 'high',
    title: 'Orders: slower than its past deployments, for the second time in a row',
    observed: 'p95 412 ms; the last 3 deployments had 190 ms to 240 ms',
    where: at,
    fix: 'Two deployments in a row measured it: look for what changed in the first of them.',
    fingerprint: 'latency/drift:Orders',
  });
});

test('one that is slower for the first time is told, and fails nothing', () => {
  const once = driftFinding('Orders', slower({ confirmed: false }), undefined, 'fail');
  expect(once).toMatchObject({
    status: 'warn',
    title: 'Orders: slower than its past deployments',
    where: {},
    fix: 'It may be the runner or the hour. The next deployment confirms it or not; compare-url would tell now.',
  });
  expect(driftFinding('Orders', slower(), at, 'warn').status).toBe('warn');
});

test('both measures are told where both are slower', () => {
  const both = slower({ p50Ms: { value: 150, past: [80, 100], slower: true } });
  expect(driftFinding('Orders', both, at, 'warn').observed).toBe(
    'p95 412 ms; the last 3 deployments had 190 ms to 240 ms; p50 150 ms; the last 2 deployments had 80 ms to 100 ms',
  );
});

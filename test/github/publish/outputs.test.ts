import { expect, test } from '@jest/globals';
import { outputsOf } from '../../../src/github/publish/outputs.ts';
import { failed, green } from '../../report/example.ts';

test('the outputs are the verdict, the number of failures, and p95 by check', () => {
  expect(outputsOf(failed)).toEqual({ verdict: 'fail', findings: '3', p95: '{"Orders API":412}' });
  expect(outputsOf(green)).toEqual({ verdict: 'pass', findings: '0', p95: '{"Orders API":212.4}' });
});

test('a warning is no failure, and no name of a check is special', () => {
  const findings = failed.findings.map((finding) => ({ ...finding, status: 'warn' as const }));
  const latency = failed.latency.map((route) => ({ ...route, check: '__proto__', p95Ms: null }));
  expect(outputsOf({ ...failed, findings, latency })).toMatchObject({ findings: '0', p95: '{"__proto__":null}' });
});

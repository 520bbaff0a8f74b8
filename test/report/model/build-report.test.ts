import { describe, expect, test } from '@jest/globals';
import { judge, reportedBy } from '../../../src/gate/verdict.ts';
import type { PillarResult } from '../../../src/model/results.ts';
import { buildReport } from '../../../src/report/model/build-report.ts';
import { redactReport } from '../../../src/report/model/redact-report.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { dashboard, failed, secret, withForeignText } from '../example.ts';

const range = { base: 'a'.repeat(40), head: 'b'.repeat(40), commits: 3, bytes: 900 };
const results: PillarResult[] = [
  { name: 'secrets', status: 'pass', reason: 'no new secrets', durationMs: 12.6, counts: {}, findings: [], range },
  {
    name: 'smoke',
    status: 'fail',
    reason: '1 of 1 checks failed',
    durationMs: 700,
    counts: { checks: 1 },
    findings: [dashboard],
    checks: [{ name: 'Dashboard', status: 'fail', steps: [] }],
  },
];
const at = { file: 'f', line: 1, column: 1 };

function built(waivers: Parameters<typeof judge>[1]['waivers'] = []) {
  const judgement = judge(results.flatMap(reportedBy), { failOn: 'high', waivers, today: '2027-01-10' });
  return buildReport({ ...judgement, results, event: 'push', startedAt: Date.UTC(2027, 0, 10, 9), durationMs: 900.4 });
}

describe('report', () => {
  test('holds the facts of the run and what each pillar found', () => {
    const report = built();
    expect(report).toMatchObject({
      version: 1,
      verdict: 'fail',
      tool: { name: 'launch-gate', version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
      run: { event: 'push', range, startedAt: '2027-01-10T09:00:00.000Z', durationMs: 900 },
      findings: [dashboard],
      checks: [{ name: 'Dashboard', status: 'fail' }],
      latency: [],
    });
    expect(report.pillars.map(({ name, status, durationMs }) => [name, status, durationMs])).toEqual([
      ['secrets', 'pass', 13],
      ['smoke', 'fail', 700],
    ]);
  });

  test('a pillar passes when all of its failures are waived', () => {
    const report = built([{ at, rule: 'smoke/status', where: 'Dashboard', reason: 'known', until: '2027-02-01' }]);
    expect(report.verdict).toBe('pass');
    expect(report.pillars[1]).toMatchObject({ status: 'pass', reason: '1 of 1 checks failed (waived)' });
  });

  test('a failure that the report has no room for is not waived', () => {
    const facts = { verdict: 'fail', findings: results.flatMap(reportedBy), listed: [], results } as const;
    const report = buildReport({ ...facts, findings: [...facts.findings], listed: [], startedAt: 0, durationMs: 1 });
    expect(report.findings).toEqual([]);
    expect(report.pillars[1]).toMatchObject({ status: 'fail', reason: '1 of 1 checks failed' });
  });

  test('what a pillar finds about the gate waives nothing of its own', () => {
    const changed = { ...dashboard, rule: 'gate/changed', pillar: 'gate', fingerprint: 'gate/changed:f' } as const;
    const [clean] = results as [PillarResult, PillarResult];
    const all = [{ ...clean, findings: [changed] }];
    const report = buildReport({
      verdict: 'fail',
      findings: all.flatMap(reportedBy),
      results: all,
      startedAt: 0,
      durationMs: 1,
    });
    expect(report.findings[0]?.pillar).toBe('gate');
    expect(report.pillars[0]).toMatchObject({ status: 'pass', reason: 'no new secrets' });
  });
});

describe('redacted report', () => {
  test('holds no secret in any free text, and is still a report', () => {
    const value = 'hunter2-hunter2';
    const redactor = createRedactor();
    redactor.add(value, 'env.SMOKE_PASSWORD');
    const report = redactReport(withForeignText(`a ${value} b`), redactor);
    expect(JSON.stringify(report)).not.toContain('hunter2');
    expect(report.checks[0]?.name).toBe('a (redacted: env.SMOKE_PASSWORD) b');
    expect(report.findings[1]?.where.line).toBe(secret.where.line);
  });

  test('a secret that is a word of the contract spoils no verdict', () => {
    const redactor = createRedactor();
    for (const word of ['secrets', 'blocker', 'launch-gate', 'medium', 'latency', '2027-01-10'])
      redactor.add(word, 'env.X');
    const report = redactReport(failed, redactor);
    expect(report.findings.map(({ pillar }) => pillar)).toEqual(['secrets', 'smoke', 'latency']);
    expect(report.pillars.map(({ name }) => name)).toEqual(['secrets', 'smoke', 'latency']);
    expect(report.findings.map(({ severity }) => severity)).toEqual(['blocker', 'blocker', 'high']);
    expect(report.tool).toEqual(failed.tool);
    expect(report.run.startedAt).toBe(failed.run.startedAt);
  });
});

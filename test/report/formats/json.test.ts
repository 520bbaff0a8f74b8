import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { pillarNames } from '../../../src/model/results.ts';
import { json } from '../../../src/report/formats/json.ts';
import { buildReport } from '../../../src/report/model/build-report.ts';
import { failed, green, hostileTexts, secret, withForeignText } from '../example.ts';

const schema = JSON.parse(readFileSync(new URL('../../../docs/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

function problems(report: unknown): string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('JSON report', () => {
  test('a report is what the schema says', () => {
    for (const report of [failed, green, ...hostileTexts.map(withForeignText)]) {
      expect(problems(JSON.parse(json(report)))).toEqual([]);
      expect(JSON.parse(json(report))).toEqual(JSON.parse(JSON.stringify(report)));
    }
  });

  test('the schema knows every pillar', () => {
    expect(schema.properties.pillars.items.properties.name.enum).toEqual([...pillarNames, 'watch', 'uptime']);
  });

  test('a report of a run that measured nothing is too', () => {
    const report = buildReport({
      verdict: 'pass',
      findings: [],
      results: [
        {
          name: 'latency',
          status: 'inconclusive',
          reason: 'no request was answered',
          durationMs: 1.5,
          counts: {},
          findings: [],
          latency: [
            {
              check: 'Orders API',
              ...{ n: 0, over: 0, p50Ms: null, p95Ms: null, intervalMs: null, coldMs: null, phases: null },
              budgetMs: 300,
              verdict: 'inconclusive',
              budgets: [{ of: 'p95', limit: 300, n: 0, over: 0, verdict: 'inconclusive' }],
              ...{ samplesMs: [], newConnections: 0, longestBurst: 0 },
            },
          ],
        },
      ],
      startedAt: 0,
      durationMs: 2.5,
    });
    expect(problems(JSON.parse(json(report)))).toEqual([]);
  });

  test.each([
    ['an unknown key', { ...failed, extra: 1 }, ' additionalProperties'],
    ['another version', { ...failed, version: 2 }, '/version const'],
    ['an unknown verdict', { ...failed, verdict: 'maybe' }, '/verdict enum'],
    ['a missing list', { ...failed, checks: undefined }, ' required'],
    ['an unknown pillar', { ...failed, pillars: [{ ...failed.pillars[0], name: 'mail' }] }, '/pillars/0/name enum'],
    ['a local time', { ...failed, run: { ...failed.run, startedAt: 'today' } }, '/run/startedAt pattern'],
    ['line 0', { ...failed, findings: [{ ...secret, where: { line: 0 } }] }, '/findings/0/where/line minimum'],
    ['the secret', { ...failed, findings: [{ ...secret, secret: 'x' }] }, '/findings/0 additionalProperties'],
    [
      'a route without its budget',
      { ...failed, latency: [{ ...failed.latency[0], budgetMs: undefined }] },
      '/latency/0 required',
    ],
    [
      'half an interval',
      { ...failed, latency: [{ ...failed.latency[0], intervalMs: [1] }] },
      '/latency/0/intervalMs minItems',
    ],
  ])('the schema refuses %s', (_what, report, problem) => {
    expect(problems(JSON.parse(JSON.stringify(report)))).toContain(problem);
  });
});

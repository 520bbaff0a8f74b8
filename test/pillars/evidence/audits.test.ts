import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readNpmAudit } from '../../../src/pillars/evidence/formats/npm-audit.ts';
import { readOsv } from '../../../src/pillars/evidence/formats/osv.ts';
import { gaps, openWorkbench, told } from './workbench.ts';

let bench: ReturnType<typeof openWorkbench>;
beforeEach(() => {
  bench = openWorkbench();
});
afterEach(() => bench.remove());

type Part = Record<string, unknown>;
const recorded = (name: string) => readFileSync(new URL(`recorded/${name}`, import.meta.url), 'utf8');

describe('npm audit', () => {
  test('gives a finding for each advisory, on the package that has it', async () => {
    bench.write({ 'audit.json': recorded('npm-audit.json') });
    const { findings, evidence } = await bench.judge([{ 'npm-audit': 'audit.json' }]);
    expect(findings.map(told)).toEqual([
      [
        'evidence/dependencies',
        'blocker',
        'minimist: Prototype Pollution in minimist',
        'minimist <0.2.4, https://github.com/advisories/GHSA-xvch-5gv4-984h',
        'gate.yml:1',
      ],
      [
        'evidence/dependencies',
        'medium',
        'minimist: Prototype Pollution in minimist',
        'minimist <0.2.1, https://github.com/advisories/GHSA-vh95-rmgr-6w4m',
        'gate.yml:1',
      ],
    ]);
    expect(findings[0]).toMatchObject({
      subject: 'minimist',
      expected: 'mkdirp 3.0.1, a new major version',
      fingerprint: 'evidence/dependencies:minimist GHSA-xvch-5gv4-984h',
    });
    expect(evidence).toMatchObject([{ reason: '3 packages, 1 critical, 1 moderate' }]);
  });

  test('is red by what "min" asks for, and counts the rest', async () => {
    bench.write({
      'audit.json': recorded('npm-audit.json').replace(
        '"severity": "critical",\n          "cwe"',
        '"severity": "moderate",\n          "cwe"',
      ),
    });
    const { status, evidence } = await bench.judge([{ 'npm-audit': 'audit.json', min: 'high' }]);
    expect(status).toBe('pass');
    expect(evidence).toMatchObject([{ reason: '3 packages, 2 moderate' }]);
  });

  test('of npm 6 and pnpm is read as well', async () => {
    bench.write({ 'audit.json': recorded('npm-6-audit.json') });
    const { findings } = await bench.judge([{ 'npm-audit': 'audit.json' }]);
    expect(findings.map(told)).toEqual([
      [
        'evidence/dependencies',
        'high',
        'lodash: Prototype Pollution',
        'lodash <4.17.12, https://github.com/advisories/GHSA-jf85-cpcp-j695',
        'gate.yml:1',
      ],
    ]);
  });

  const metadata = { dependencies: { total: 3 }, vulnerabilities: { total: 0 } };
  test.each<[string, unknown, string]>([
    [
      'that failed',
      { error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.' } },
      'npm audit failed: ENOLOCK',
    ],
    [
      'that failed at the registry',
      { message: 'request to audit failed', statusCode: 503 },
      'npm audit failed: request to audit failed',
    ],
    [
      'of a newer version',
      { auditReportVersion: 3, vulnerabilities: {}, metadata },
      'it is a report of version 3, and only 1 and 2 can be judged',
    ],
    [
      'of no package',
      { auditReportVersion: 2, vulnerabilities: {}, metadata: { dependencies: { total: 0 } } },
      'it looked at no package: its "metadata" counts none',
    ],
    [
      'that does not tell what it looked at',
      { auditReportVersion: 2, vulnerabilities: {} },
      'it looked at no package: its "metadata" counts none',
    ],
    [
      'that counts more than it lists',
      { auditReportVersion: 2, vulnerabilities: {}, metadata: { ...metadata, vulnerabilities: { high: 2 } } },
      'it counts vulnerabilities, and lists none of them',
    ],
    ['of something else', { dependencies: {} }, 'it is no report of npm audit'],
    ['that is a list', [], 'it is no report of npm audit'],
  ])('%s is no evidence', async (_, report, gap) => {
    bench.write({ 'audit.json': JSON.stringify(report) });
    expect(gaps(await bench.judge([{ 'npm-audit': 'audit.json', min: 'critical' }]))).toEqual([gap]);
  });

  test('that found nothing is clean', async () => {
    bench.write({ 'audit.json': JSON.stringify({ auditReportVersion: 2, vulnerabilities: {}, metadata }) });
    expect(await bench.judge([{ 'npm-audit': 'audit.json' }])).toMatchObject({
      status: 'pass',
      evidence: [{ reason: '3 packages' }],
    });
  });

  test.each<[string, Part, Part]>([
    ['a severity that nobody knows', { severity: 'catastrophic' }, { unknown: 1 }],
    ['no severity of its own, and that of its package', { severity: undefined }, { low: 1 }],
    ['the name of something that all objects have', { severity: 'constructor' }, { unknown: 1 }],
  ])('may have %s', (_, via, counts) => {
    const vulnerabilities = { a: { name: 'a', severity: 'low', via: [{ title: 'x', ...via }] } };
    expect(readNpmAudit({ auditReportVersion: 2, vulnerabilities, metadata }).counts).toEqual(counts);
  });

  test('may name no cause for a package', () => {
    const vulnerabilities = { a: { name: 'a', severity: 'high', via: [] } };
    expect(readNpmAudit({ auditReportVersion: 2, vulnerabilities, metadata }).problems).toMatchObject([
      { level: 'high', title: 'a: without an advisory' },
    ]);
  });
});

describe('osv-scanner', () => {
  test('gives a finding for each group of a package', async () => {
    bench.write({ 'osv.json': recorded('osv.json'), 'go.mod': '' });
    const { findings, evidence } = await bench.judge([{ osv: 'osv.json' }]);
    expect(findings.map(told)).toEqual([
      [
        'evidence/dependencies',
        'high',
        'github.com/gogo/protobuf: Improper Input Validation in GoGo Protobuf',
        'github.com/gogo/protobuf 1.3.1, GHSA-c3h9-896r-86jm, GO-2021-0053',
        'go.mod:undefined',
      ],
      [
        'evidence/dependencies',
        'high',
        'regex: Rusts regex crate vulnerable to regular expression denial of service',
        'regex 1.5.1, GHSA-m5pq-gvj9-9vr8, at /path/to/Cargo.lock, outside of the repository',
        'gate.yml:1',
      ],
    ]);
    expect(evidence).toMatchObject([{ reason: '2 packages, 2 high' }]);
  });

  const report = (group: Part | undefined, vulnerability: Part = {}) => ({
    results: [
      {
        source: { path: '/a/go.mod' },
        packages: [
          {
            package: { name: 'a', version: '1' },
            vulnerabilities: [{ id: 'GHSA-1', ...vulnerability }],
            groups: group ? [{ ids: ['GHSA-1'], ...group }] : [],
          },
        ],
      },
    ],
  });
  test.each<[string, unknown, Part]>([
    ['9.0 is critical', report({ max_severity: '9.0' }), { critical: 1 }],
    ['8.9 is high', report({ max_severity: '8.9' }), { high: 1 }],
    ['4.0 is moderate', report({ max_severity: '4.0' }), { moderate: 1 }],
    ['0.1 is low', report({ max_severity: '0.1' }), { low: 1 }],
    [
      'no score is what the database says',
      report({ max_severity: '' }, { database_specific: { severity: 'MODERATE' } }),
      { moderate: 1 },
    ],
    ['a word of the database', report({}, { database_specific: { severity: 'Important' } }), { high: 1 }],
    ['neither is unknown', report({}), { unknown: 1 }],
    ['a vulnerability in no group counts', report(undefined, { database_specific: { severity: 'LOW' } }), { low: 1 }],
  ])('%s', (_, given, counts) => {
    expect(readOsv(given).counts).toEqual(counts);
  });

  test('an unknown severity counts, whatever "min" says', async () => {
    bench.write({ 'osv.json': JSON.stringify(report({})) });
    expect((await bench.judge([{ osv: 'osv.json', min: 'critical' }])).findings).toMatchObject([{ severity: 'high' }]);
  });

  test.each<[string, unknown, string]>([
    ['of something else', {}, 'it is no report of osv-scanner: it has no list "results"'],
    ['without a list', { results: null }, 'it is no report of osv-scanner: it has no list "results"'],
    [
      'of another form',
      { results: [{ vulns: [] }] },
      'it is no report of osv-scanner that can be judged: a result lists no packages',
    ],
  ])('a report %s is no evidence', async (_, given, gap) => {
    bench.write({ 'osv.json': JSON.stringify(given) });
    expect(gaps(await bench.judge([{ osv: 'osv.json' }]))).toEqual([gap]);
  });

  test('that found nothing is clean', async () => {
    bench.write({ 'osv.json': '{"results":[]}' });
    expect(await bench.judge([{ osv: 'osv.json' }])).toMatchObject({ status: 'pass', findings: [] });
  });
});

import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../src/gate/verdict.ts';
import type { ReportedFinding } from '../../../src/model/finding.ts';
import { listed, maxListed } from '../../../src/report/model/listed.ts';

const finding = (number: number, more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  rule: 'secrets/aws-access-token',
  pillar: 'secrets',
  status: 'fail',
  severity: 'blocker',
  title: `AWS access token in src/${number}.ts`,
  where: { file: `src/${number}.ts`, line: 1 },
  fix: 'Rotate it. '.repeat(50),
  fingerprint: `${number}`,
  ...more,
});
const many = (count: number, more: Partial<ReportedFinding> = {}) =>
  Array.from({ length: count }, (_, i) => finding(i, more));
const textOf = (findings: ReportedFinding[]) => JSON.stringify(findings).length;

describe('what a report lists', () => {
  test('is everything, where it is as much as people write', () => {
    expect(listed(many(200), 0)).toEqual(many(200));
    expect(listed(many(3_000), 60_000, maxListed)).toEqual(many(3_000));
    expect(listed(many(20_000), 600_000)).toEqual(many(20_000));
  });

  test('is bounded for an event whatever time is left, and says how many more there are', () => {
    const kept = listed(many(100_000), 600_000, maxListed);
    expect(textOf(kept)).toBeLessThan(3_100_000);
    expect(kept.at(-1)).toMatchObject({ rule: 'gate/not-listed', status: 'fail', severity: 'blocker' });
    const more = new Intl.NumberFormat('en').format(100_000 - kept.length + 1);
    expect(kept.at(-1)?.title).toBe(`${more} more findings that this report has no room for`);
  });

  test('is less when the deadline has passed, and of names that take long to search', () => {
    expect(textOf(listed(many(100_000), -1))).toBeLessThan(210_000);
    expect(textOf(listed(many(100_000, { title: '\ufffd'.repeat(1_000) }), -1))).toBeLessThan(90_000);
  });

  test('fails as all of it does, where what fails has no room', () => {
    const huge = finding(1, { title: 'x'.repeat(4_000_000) });
    const kept = listed([huge, finding(2, { status: 'warn' })], 600_000, maxListed);
    expect(kept.map(({ status }) => status)).toEqual(['warn', 'fail']);
    expect(judge(kept, { failOn: 'high', waivers: [], today: '2027-01-01' }).verdict).toBe('fail');
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReportedFinding } from '../../../src/model/finding.ts';
import { codeQuality } from '../../../src/report/formats/code-quality.ts';
import { anyText } from '../../any-text.ts';
import { dashboard, failed, green, hostileTexts, secret, withForeignText } from '../example.ts';

type Issue = {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
};
const issues = (...findings: ReportedFinding[]): Issue[] => JSON.parse(codeQuality({ ...failed, findings }));

describe('the code quality report of GitLab', () => {
  test('has the required fields of each finding, on its line', () => {
    expect(issues(secret)).toEqual([
      {
        description: expect.stringMatching(/^Stripe access token in src\/mail\.ts; \(redacted\), added in 3f2c1e9/),
        check_name: 'secrets/stripe-access-token',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'blocker',
        location: { path: 'src/mail.ts', lines: { begin: 14 } },
      },
    ]);
    expect(codeQuality(green)).toBe('[]\n');
  });

  test('what stands in no file of the repository stands on the configuration', () => {
    const places = [{ url: 'https://app.example.com' }, { file: '/tmp/x', line: 4 }, { file: '../x' }, { file: 'a' }];
    const found = issues(...places.map((where) => ({ ...dashboard, where }))).map(({ location }) => location);
    const configuration = { path: '.github/launch-gate.yml', lines: { begin: 1 } };
    expect(found).toEqual([configuration, configuration, configuration, { path: 'a', lines: { begin: 1 } }]);
  });

  test('the severity is that of the finding, and information where nothing fails', () => {
    const severities = (['blocker', 'high', 'medium'] as const).map((severity) => ({ ...dashboard, severity }));
    const told = (['warn', 'inconclusive', 'pass'] as const).map((status) => ({ ...dashboard, status }));
    expect(issues(...severities, ...told).map(({ severity }) => severity)).toEqual([
      'blocker',
      'critical',
      'major',
      'info',
      'info',
    ]);
  });

  test('foreign text is one line of plain text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostileTexts), anyText()), (text) => {
        for (const { description } of issues(...withForeignText(text).findings))
          expect(description).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }),
      { numRuns: 100 },
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { ReportedFinding } from '../../../src/model/finding.ts';
import { sarif } from '../../../src/report/formats/sarif.ts';
import type { Report } from '../../../src/report/model/report.ts';
import { anyText } from '../../any-text.ts';
import { dashboard, failed, green, hostileTexts, secret, withForeignText } from '../example.ts';

// OASIS SARIF 2.1.0 errata 01, © OASIS Open, which permits copies; taken unchanged from the Go module
// github.com/owenrumney/go-sarif/v3 v3.3.1. It is JSON Schema draft 4, of which it uses nothing that ajv reads otherwise.
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(new URL('./sarif-schema-2.1.0.json', import.meta.url), 'utf8'));
const validate = new Ajv({
  allErrors: true,
  strict: false,
  formats: {
    uri: (text) => URL.canParse(text),
    // RFC 3986, section 2: these characters, and no percent sign without two digits.
    'uri-reference': /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-F]{2})*$/,
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  },
}).compile(schema);

type Result = {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[];
  partialFingerprints: Record<string, string>;
};

function run(report: Report) {
  const log = JSON.parse(sarif(report));
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  return log.runs[0] as {
    tool: { driver: { rules: { id: string; help: { text: string }; helpUri: string; properties: object }[] } };
    automationDetails: { id: string };
    results: Result[];
    invocations: { toolExecutionNotifications?: { message: { text: string } }[] }[];
  };
}

const reportOf = (...findings: ReportedFinding[]): Report => ({ ...failed, findings });
const uriOf = (file: string) =>
  run(reportOf({ ...secret, where: { file, line: 2 } })).results[0]?.locations[0]?.physicalLocation.artifactLocation
    .uri;

describe('SARIF', () => {
  test('is what the OASIS schema says, with a result for each finding and a rule with help for each kind', () => {
    const { results, tool, automationDetails } = run(failed);
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['secrets/stripe-access-token', 'error'],
      ['smoke/status', 'error'],
      ['latency/p95', 'error'],
    ]);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(tool.driver.rules[1]).toMatchObject({
      fullDescription: { text: 'A request is answered with another status than the check expects.' },
      help: { text: expect.stringContaining('this part of the release does not work. Repeat the request') },
      helpUri: 'https://github.com/launch-gate/launch-gate/blob/main/docs/rules.md#smokestatus',
    });
    for (const { helpUri } of tool.driver.rules) expect(URL.canParse(helpUri)).toBe(true);
    expect(tool.driver.rules[0]?.properties).toEqual({ tags: ['security'], 'security-severity': '9.5' });
    expect(automationDetails.id).toMatch(/\/$/);
    expect(run(green).results).toEqual([]);
  });

  test('says where, and shows nothing of the code', () => {
    const [first] = run(failed).results;
    expect(first?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'src/mail.ts', uriBaseId: '%SRCROOT%' },
          region: { startLine: 14, startColumn: 22, endLine: 14 },
        },
      },
    ]);
    expect(sarif(failed)).not.toMatch(/"(?:snippet|contextRegion|contents)"/);
    expect(first?.message.text).toContain('Stripe access token in src/mail.ts\n(redacted)');
  });

  test('a path is relative, and percent-encoded', () => {
    expect(uriOf('src/a b/ü#?%[x].ts')).toBe('src/a%20b/%C3%BC%23%3F%25%5Bx%5D.ts');
    expect(uriOf('src\\mail.ts')).toBe('src/mail.ts');
    for (const outside of ['/etc/passwd', '../x', 'a/../../x', 'C:\\x', 'http://evil.example/x'])
      expect(uriOf(outside)).toMatch(/^(?:\.github\/launch-gate\.yml|http%3A\/\/evil\.example\/x)$/);
  });

  test('what stands in no file stands on the configuration, without which code scanning drops it', () => {
    const [result] = run(reportOf({ ...dashboard, where: { url: 'https://app.example.com/' } })).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('.github/launch-gate.yml');
  });

  test('only what fails is an error, and what passes is left out', () => {
    const levels = (['fail', 'warn', 'inconclusive', 'pass'] as const).flatMap((status) =>
      (['blocker', 'medium'] as const).map((severity) => ({ ...dashboard, status, severity })),
    );
    expect(run(reportOf(...levels)).results.map(({ level }) => level)).toEqual([
      'error',
      'warning',
      'note',
      'note',
      'note',
      'note',
    ]);
  });

  test('the same finding keeps its fingerprint when its text changes; two secrets on one line have two', () => {
    const [one, retold, beside] = run(
      reportOf(
        secret,
        { ...secret, title: 'other', observed: 'other' },
        { ...secret, where: { ...secret.where, column: 60 } },
      ),
    ).results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']);
    expect(one).toBe(retold);
    expect(one).not.toBe(beside);
  });

  test('more results than GitHub takes are cut, the least severe first, and counted', () => {
    const many = Array.from({ length: 25_002 }, (_, index) => ({ ...dashboard, fingerprint: `smoke/status:${index}` }));
    const { results, invocations } = JSON.parse(sarif(reportOf(...many))).runs[0];
    expect(results).toHaveLength(25_000);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^2 findings are left out/);
  });

  test('foreign text is plain text: valid, without links, controls or overrides', () => {
    const texts = fc.oneof(fc.constantFrom(...hostileTexts), anyText(), fc.string());
    fc.assert(
      fc.property(texts, (text) => {
        for (const { message } of run(withForeignText(text)).results) {
          expect(message.text).not.toMatch(/[[\p{Cc}\p{Cf}]--[\n]]|\]\(/v);
          expect(message.text.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
    expect(sarif(withForeignText('x'.repeat(1e7))).length).toBeLessThan(3e7);
  });
});

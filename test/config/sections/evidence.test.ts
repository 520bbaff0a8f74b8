import { describe, expect, test } from '@jest/globals';
import { diagnostics, load } from '../config-file.ts';

const section = async (yaml: string, env = {}) => (await load(`version: 1\nevidence: ${yaml}\n`, env)).evidence;

describe('an entry of evidence', () => {
  test('names a file, and is required', async () => {
    expect(await section('[{ junit: results.xml }, { lighthouse: lhci.json }]')).toEqual([
      {
        at: { file: 'gate.yml', line: 2, column: expect.any(Number) },
        ...{ format: 'junit', files: 'results.xml', topic: 'tests', required: true, scores: {} },
        severity: { error: 'high', failure: 'high', flaky: 'medium', skipped: 'ignore' },
      },
      expect.objectContaining({
        format: 'lighthouse',
        topic: 'lighthouse',
        severity: { error: 'high', warn: 'medium' },
      }),
    ]);
  });

  test('may say what it is about, what its levels mean, how old it may be and of which commit', async () => {
    const yaml =
      '[{ sarif: "${{ env.OUT }}/*.sarif", as: migrations, severity: { note: medium }, max-age: 48h, commit: "${{ env.SHA }}", base: old.sarif, required: false }]';
    expect(await section(yaml, { OUT: '/tmp/out', SHA: '3f2c1e9' })).toMatchObject([
      {
        ...{
          files: '/tmp/out/*.sarif',
          topic: 'migrations',
          maxAgeMs: 172_800_000,
          commit: '3f2c1e9',
          base: 'old.sarif',
        },
        ...{ required: false, severity: { error: 'high', warning: 'medium', note: 'medium' } },
      },
    ]);
  });

  test('of an audit leaves out what is below "min", but not what is unknown', async () => {
    const entries = await section(
      '[{ npm-audit: a.json, min: high, severity: { low: blocker } }, { osv: b.json, min: moderate }]',
    );
    expect(entries?.map(({ severity }) => severity)).toEqual([
      { critical: 'blocker', high: 'high', unknown: 'high', moderate: 'ignore', low: 'ignore', info: 'ignore' },
      { critical: 'blocker', high: 'high', unknown: 'high', moderate: 'medium', low: 'ignore' },
    ]);
  });

  test('of Lighthouse has a score for each category', async () => {
    const entries = await section('[{ lighthouse: m.json, min: { performance: 0.8, best-practices: 1 } }]');
    expect(entries).toMatchObject([{ scores: { performance: 0.8, 'best-practices': 1 } }]);
  });

  test.each([
    ['[]', '"evidence" must be a list of files, with at least one, not an empty list'],
    [
      '[{ required: true }]',
      'an entry of "evidence" names a file by one of junit, sarif, squawk, npm-audit, osv, lighthouse',
    ],
    ['[{ junit: a.xml, sarif: b.sarif }]', 'an entry of "evidence" names one file; "junit" is named already'],
    ['[{ junitt: a.xml }]', 'unknown key "junitt" in item 1 of "evidence"; did you mean "junit"?'],
    ['[{ junit: "" }]', '"junit" of item 1 of "evidence" must be a path or a glob, not ""'],
    [
      '[{ junit: a.xml, as: unit }]',
      '"as" of item 1 of "evidence" must be tests, migrations, dependencies, code or lighthouse, not "unit"',
    ],
    [
      '[{ junit: a.xml, severity: { warning: high } }]',
      '"junit" has no level "warning"; it has error, failure, flaky, skipped',
    ],
    [
      '[{ junit: a.xml, severity: { failure: low } }]',
      '"failure" of item 1 of "evidence" must be blocker, high, medium or ignore, which counts it only, not "low"',
    ],
    ['[{ junit: a.xml, min: high }]', '"min" is for audits and Lighthouse; for "junit" say "severity"'],
    ['[{ osv: a.json, commit: abc }]', 'a file of "osv" names no commit, so none can be asked for; use "max-age"'],
    ['[{ osv: a.json, base: b.json }]', '"base" tells old results from new ones in SARIF; a file of "osv" cannot'],
    ['[{ osv: a.json, min: { seo: 1 } }]', '"min" of "osv" is one of critical, high, moderate, low'],
    ['[{ lighthouse: a.json, min: high }]', '"min" of "lighthouse" is a mapping of categories and scores'],
    ['[{ lighthouse: a.json, min: { seo: 90 } }]', '"seo" of item 1 of "evidence" must be a score from 0 to 1, not 90'],
    ['[{ junit: a.xml, max-age: 9000h }]', '"max-age" must be from 1s to 8760h, not 9000h'],
    [
      '[{ junit: a.xml, max-age: soon }]',
      '"max-age" of item 1 of "evidence" must be a duration with its unit, such as 500ms, 10s, 3m or 1h, not "soon"',
    ],
    ['[{ junit: "${{ env.NONE }}/a.xml" }]', 'NONE is not set. In the workflow: env: { NONE: "${{ vars.NONE }}" }'],
  ])('of %s is a mistake', async (yaml, message) => {
    const told = await diagnostics(`version: 1\nevidence: ${yaml}\n`);
    expect(told.map((line) => line.replace(/^gate\.yml:\d+:\d+ {2}/, ''))).toContain(message);
  });
});

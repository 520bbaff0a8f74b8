import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { routesInput } from '../../../src/config/sections/defaults.ts';
import { annotate } from '../../../src/github/publish/runner.ts';
import { GateError } from '../../../src/model/errors.ts';
import {
  type Annotation,
  annotations,
  mistakeAnnotations,
  verdictLine,
} from '../../../src/report/formats/annotations.ts';
import { terminal } from '../../../src/report/formats/terminal.ts';
import { anyText } from '../../any-text.ts';
import { printedBy } from '../../github/publish/printed.ts';
import { dashboard, failed, green, hostileTexts, secret, withForeignText } from '../example.ts';
import { runnerCommands } from '../runner-commands.ts';

/** As the step prints them. */
const issued = (shown: Annotation[]) => printedBy(() => shown.map((each) => annotate('error', each)));

describe('annotations', () => {
  test('stand on the line of the secret, or on the line of the configuration that asked', () => {
    expect(annotations(failed).slice(0, 2)).toEqual([
      {
        file: 'src/mail.ts',
        line: 14,
        col: 22,
        title: 'Stripe access token in src/mail.ts',
        message:
          '(redacted), added in 3f2c1e9 on 2027-01-08, still in the tree\n' +
          'Rotate it, then remove it from the code. Rewriting history does not make it safe.',
      },
      {
        file: '.github/launch-gate.yml',
        line: 31,
        col: 5,
        title: 'Dashboard: GET /dashboard answered 302',
        message:
          'expected  status 200 and h1 "Welcome"\n' +
          'seen      302 to /login?next=/dashboard: the session "member" is not accepted',
      },
    ]);
  });

  test('are written as the runner reads them', async () => {
    expect(await issued(annotations(failed).slice(0, 1))).toMatch(
      /^::error title=Stripe access token in src\/mail\.ts.*::\(redacted\), added in 3f2c1e9 .*%0ARotate it/,
    );
  });

  test('are nine at most, the most severe first, and the verdict counts the rest', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ ...dashboard, title: `number ${i}` }));
    const report = { ...failed, findings: [secret, ...many, { ...dashboard, status: 'warn' as const }] };
    expect(annotations(report).map(({ title }) => title)).toEqual([
      secret.title,
      ...many.slice(0, 8).map(({ title }) => title),
    ]);
    expect(verdictLine(report)).toBe('Launch Gate: do not launch. 13 blockers. 4 more failures in the job summary.');
    expect(verdictLine(failed)).toBe('Launch Gate: do not launch. 2 blockers, 1 high.');
  });

  test('stand once for a secret that several commits added to the same line', () => {
    const again = { ...secret, where: { ...secret.where, commit: 'b'.repeat(40) }, fingerprint: 'b' };
    const elsewhere = { ...secret, where: { ...secret.where, line: 15, endLine: 15 } };
    const report = { ...failed, findings: [secret, dashboard, again, elsewhere] };
    expect(annotations(report).map(({ line }) => line)).toEqual([14, 31, 15]);
    expect(verdictLine(report)).toBe('Launch Gate: do not launch. 4 blockers.');
  });

  test('stand on each mistake of a configuration, redacted, and on no line of an input', () => {
    const mistake = (file: string) => ({ at: { file, line: 2, column: 3 }, message: 'unknown\nkey "hunter2"' });
    const diagnostics = [mistake('gate.yml'), mistake(routesInput), ...Array.from({ length: 20 }, () => mistake('b'))];
    const error = new GateError('CONFIG_INVALID', { diagnostics: '', count: '', shell: '' }, { diagnostics });
    const shown = mistakeAnnotations(error, (text) => text.replaceAll('hunter2', '(redacted)'));
    const said = { title: 'A mistake in the configuration', message: 'unknown key "(redacted)"' };
    expect(shown.slice(0, 2)).toEqual([{ file: 'gate.yml', line: 2, col: 3, ...said }, said]);
    expect(shown).toHaveLength(9);
    expect(mistakeAnnotations(new Error('x'), String)).toEqual([]);
  });

  test('are none for a green run', () => {
    expect(annotations(green)).toEqual([]);
    expect(verdictLine(green)).toBe('Launch Gate: ready to launch.');
  });

  test('name no column where the lines differ, which the runner refuses, and no line without a file', () => {
    const places = [{ ...secret.where, endLine: 20 }, { line: 3 }, { file: 'a.ts' }];
    const findings = places.map((where) => ({ ...secret, where }));
    expect(annotations({ ...failed, findings }).map(({ title, message, ...place }) => place)).toEqual([
      { file: 'src/mail.ts', line: 14, endLine: 20 },
      {},
      { file: 'a.ts' },
    ]);
  });

  test('stay below the length at which the runner cuts, and never end in half a character', () => {
    const [annotation] = annotations({
      ...failed,
      findings: [{ ...dashboard, observed: '😀'.repeat(5000), title: '😀'.repeat(300) }],
    });
    expect(annotation?.message.length).toBeLessThan(4096);
    expect(annotation?.message.isWellFormed()).toBe(true);
    expect(annotation?.title.length).toBeLessThanOrEqual(255);
    expect(annotation?.title).toMatch(/😀…$/u);
  });

  test('and the report above them are all that the runner reads as commands, whatever a text holds', async () => {
    const pieces = [
      '::',
      '##[',
      ']',
      ' ',
      '\n',
      '\r',
      '\u2028',
      '\u00a0',
      '%0A',
      '%25',
      ',',
      ':',
      '=',
      '\u200b',
      'error',
    ];
    const hostile = fc.array(fc.oneof(fc.constantFrom(...pieces), anyText()), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(hostile, async (parts) => {
        const report = withForeignText(parts.join(''));
        const shown = annotations(report);
        const printed = `${terminal(report, { colour: false }).trimEnd()}\n${await issued(shown)}`;
        expect(runnerCommands(printed)).toEqual(
          shown.map(({ message, ...place }) => ({
            name: 'error',
            properties: Object.fromEntries(
              Object.entries(place).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])),
            ),
            data: message,
          })),
        );
      }),
      { numRuns: 500 },
    );
  });

  test.each(hostileTexts)('%j stays one title and adds no control character', async (text) => {
    const shown = annotations(withForeignText(text));
    for (const { title, message, file } of shown) {
      expect(`${title}${file}`).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
    expect((await issued(shown)).match(/[\r\n]/g)).toHaveLength(shown.length);
  });
});

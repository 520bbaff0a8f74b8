import { describe, expect, test } from '@jest/globals';
import { GateError } from '../../../src/model/errors.ts';
import { describeFailure } from '../../../src/report/formats/could-not-judge.ts';

describe('could not judge', () => {
  test('says so, and that it is no pass, then what happened and what to do', () => {
    const error = new GateError('RANGE_UNRESOLVABLE', {
      problem: 'the remote refused to send 9e1f:\nfatal: remote error: upload-pack: not our ref 9e1f',
      hint: 'Most often: the branch was force-pushed while the job ran. Run the job again.',
    });
    expect(describeFailure(error)).toEqual({
      exitCode: 3,
      text: `\
? Launch Gate: could not judge (exit 3). This is not a pass.
  the commits cannot be resolved: the remote refused to send 9e1f:
  fatal: remote error: upload-pack: not our ref 9e1f
  Most often: the branch was force-pushed while the job ran. Run the job again.`,
    });
  });

  test('wrong usage ran nothing', () => {
    expect(describeFailure(new GateError('USAGE', { problem: 'there is no command "rnu"' }))).toEqual({
      exitCode: 2,
      text: `\
? Launch Gate: nothing was run (exit 2). This is not a pass.
  there is no command "rnu"
  Run "launch-gate --help" for the commands and options.`,
    });
  });

  test('mistakes of the configuration are shown with their frames and their count', () => {
    const diagnostics = `\
.github/launch-gate.yml:12:5  unknown key "expects" in check "Login page"; did you mean "expect"?
  11 |     get: /login
  12 |     expects: { status: 200 }
     |     ^^^^^^^`;
    const { text, exitCode } = describeFailure(
      new GateError('CONFIG_INVALID', { diagnostics, count: '1 mistake', shell: '' }),
    );
    expect(exitCode).toBe(2);
    expect(text).toBe(`${diagnostics}\n1 mistake; nothing was run.`);
  });

  test.each([new TypeError('x is not a function'), 'a string', undefined])(
    '%p, which no part foresaw, is no pass',
    (error) => {
      const { text, exitCode } = describeFailure(error);
      expect(exitCode).toBe(3);
      expect(text).toMatch(
        /^\? Launch Gate: could not judge \(exit 3\)\. This is not a pass\.\n {2}.+\n {2}This is a mistake/,
      );
    },
  );

  test('hides secrets, and neutralises what git or a file brings', () => {
    const error = new GateError('GIT_FAILED', { problem: 'fatal: hunter2\n::error::x\r##[group]y' });
    const { text } = describeFailure(error, (each) => each.replace('hunter2', '(redacted)'));
    expect(text).toContain('fatal: (redacted)\n  : :error::x # #[group]y\n');
  });
});

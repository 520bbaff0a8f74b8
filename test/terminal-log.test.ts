import { expect, test } from '@jest/globals';
import { createTerminalLog } from '../src/terminal-log.ts';

function terminal(isTTY: boolean, columns?: number, env: Record<string, string> = {}) {
  const state = { written: [] as string[], now: 0 };
  const stream = { isTTY, columns, write: (text: string) => state.written.push(text) };
  const log = createTerminalLog(stream, () => state.now, env)((text) => text.replace('hunter22', '(redacted)'));
  return { state, log };
}

const clear = '\r\u001b[K';

test('progress replaces itself, ten times a second at most, and leaves nothing behind', () => {
  const { state, log } = terminal(true);
  for (let n = 0; n < 50; n++) {
    log.progress(`secrets: ${n} of 50 commits`);
    state.now += 10;
  }
  log.progress('');
  log.progress('');
  expect(state.written).toEqual([...[0, 10, 20, 30, 40].map((n) => `${clear}secrets: ${n} of 50 commits`), clear]);
});

test('a line that is worth keeping stands by itself', () => {
  const { state, log } = terminal(true);
  log.info('before');
  log.progress('working');
  log.info('a warning');
  log.progress('again');
  expect(state.written).toEqual(['before\n', `${clear}working`, clear, 'a warning\n', `${clear}again`]);
});

test('progress never wraps', () => {
  const { state, log } = terminal(true, 20);
  log.progress('x'.repeat(100));
  expect(state.written).toEqual([clear + 'x'.repeat(19)]);
});

test('nothing of progress is in a log', () => {
  const { state, log } = terminal(false);
  log.progress('working');
  log.progress('');
  log.info('done');
  expect(state.written).toEqual(['done\n']);
});

test('nothing foreign gives commands, and no secret is shown', () => {
  const { state, log } = terminal(true);
  log.info('::error::hunter22\u001b[2J');
  log.progress('::error::hunter22\u001b[2J');
  expect(state.written.join('')).not.toMatch(/^::|hunter22|\u001b\[2J/m);
});

test.each<Record<string, string>>([{ TERM: 'dumb' }, { CI: 'true' }])(
  'nothing is redrawn where it would stay: %j',
  (env) => {
    const { state, log } = terminal(true, 80, env);
    log.progress('working');
    log.progress('');
    log.info('done');
    expect(state.written).toEqual(['done\n']);
    expect(log.showsProgress).toBe(false);
  },
);

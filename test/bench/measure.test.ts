import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { interleave, measure, middle, parseUsed } from '../../bench/measure.ts';

const withTime = existsSync('/usr/bin/time') ? test : test.skip;

describe('what a command has used', () => {
  test('is read in seconds and kilobytes', () => {
    expect(parseUsed('1.25 0.50 100000\n')).toEqual({ cpuMs: 1750, peakMb: 102.4 });
  });

  test.each(['', '1.25 0.50\n', 'Command terminated by signal 9\n1.25 0.50 100\n'])('is refused in %j', (text) => {
    expect(() => parseUsed(text)).toThrow('GNU time has written');
  });

  withTime('is of the children that it waited for too', async () => {
    const hold = 'Buffer.alloc(200e6, 1)';
    const below = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(hold)}])`;
    const [alone, withChild] = await interleave(
      ['0', below].map((script) => ({ command: [process.execPath, '-e', script] })),
      1,
    );
    expect(withChild?.[0]?.peakMb).toBeGreaterThan(200);
    expect(alone?.[0]?.peakMb).toBeLessThan(200);
  });
});

test('the middle is the median of the times and the highest peak', () => {
  const samples = [5, 1, 9].map((value) => ({ wallMs: value, cpuMs: value * 10, peakMb: value }));
  expect(middle(samples)).toEqual({ wallMs: 5, cpuMs: 50, peakMb: 9 });
});

withTime('a command that ends otherwise than it may is no measurement', async () => {
  const command = [process.execPath, '-e', 'console.error("broken"); process.exit(3)'];
  await expect(measure({ command })).rejects.toThrow(/ended with 3: broken/);
  await expect(measure({ command, exits: [0, 3] })).resolves.toBeDefined();
});

withTime('a command that was ended at its limit takes longer than that, and is not run again', async () => {
  const command = [process.execPath, '-e', 'setTimeout(() => {}, 60_000)'];
  const [samples = []] = await interleave([{ command, limitMs: 200 }], 3);
  expect(samples).toEqual([{ wallMs: 200 }]);
  expect(middle(samples)).toEqual({ wallMs: 200 });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ShownHolder, takeLock } from '../../src/files/folder-lock.ts';
import { assertUntouched, jsonOf, textOf } from '../foreign-input.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-lock-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

class Held extends Error {
  readonly holder: ShownHolder;
  constructor(holder: ShownHolder) {
    super('held');
    this.holder = holder;
  }
}

const since = '2027-01-04T12:00:00.000Z';
const holder = { pid: 1, since, host: hostname(), started: 'boot 1', id: 'x' };

test.each([
  ['just now', 0, jsonOf(holder)],
  ['just now, as no lock', 0, textOf(['{', '"pid":', '\n'])],
  // Longer ago than any machine leaves its lock untouched.
  ['an hour ago', 3_600, jsonOf({ ...holder, host: 'elsewhere' })],
])('a lock that anyone may have written %s is taken over, or its holder is told', async (_, ageSeconds, text) => {
  const path = join(folder, 'lock');
  await fc.assert(
    fc.asyncProperty(text, async (text) => {
      writeFileSync(path, text);
      const then = Date.now() / 1_000 - ageSeconds;
      utimesSync(path, then, then);
      try {
        const lock = await takeLock(path, since, (holder) => new Held(holder));
        await lock.assertHeld();
        await lock.release();
        expect(readdirSync(folder)).toEqual([]);
      } catch (error) {
        if (!(error instanceof Held)) throw error;
        expect(readFileSync(path).equals(Buffer.from(text))).toBe(true);
        expect(error.holder.pid).toMatch(/^(?:\d+|of an unknown number)(?: on [^]{0,100})?$/);
        expect(error.holder.since.length).toBeLessThanOrEqual(100);
      }
    }),
    { numRuns: 100 },
  );
  assertUntouched();
});

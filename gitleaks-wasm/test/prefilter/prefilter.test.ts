import { expect, test } from '@jest/globals';
import { load } from '../../src/engine/gitleaks.ts';
import { createPrefilter } from '../../src/prefilter/prefilter.ts';

test('a run of millions of bytes, over which V8 gives up, is left to the engine', async () => {
  const prefilter = createPrefilter(await load());
  const run = (text: string) => prefilter('a.txt', 'c', Buffer.alloc(16_000_000, text));
  expect(run(`ey${'0aZ9'.repeat(8)}`)).toMatchObject([{ decodeDepth: 5, start: 0 }]);
  expect(run('YWJjZGVmZ2hpamts')).toEqual([]);
});

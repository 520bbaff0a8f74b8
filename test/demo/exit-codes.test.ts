import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';

const root = new URL('../../', import.meta.url);

test('every error of the table stands in docs/exit-codes.md', async () => {
  const source = await readFile(new URL('src/model/errors.ts', root), 'utf8');
  const page = await readFile(new URL('docs/exit-codes.md', root), 'utf8');
  const messages = [...source.matchAll(/message:\s*'([^']+)'/g)].map(([, message = '']) => message);
  expect(messages.length).toBeGreaterThan(10);
  for (const message of messages) {
    // A message that is all details has nothing fixed to look for.
    for (const words of message.split(/\{\w+\}|: /)) expect(page).toContain(words.replaceAll('"', '').trim());
  }
});

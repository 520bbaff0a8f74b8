import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { errorsPage } from '../../scripts/errors-page.ts';
import { errorTable } from '../../src/model/errors.ts';

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

test('docs/errors.md is what "npm run errors" writes', () => {
  expect(page).toBe(errorsPage());
});

test.each(Object.entries(errorTable))('%s has its paragraph in docs/errors.md, below its exit code', (code, error) => {
  const [, paragraph = ''] = new RegExp(`^### ${code}\n(.*?)(?=^##|(?![^]))`, 'ms').exec(page) ?? [];
  const [, example = '', why, todo] =
    /```\n(.*?)\n```\n- Why: ([^\n]+)\n- What to do: ([^\n]+)\n/s.exec(paragraph) ?? [];
  expect([why, todo]).toEqual([expect.stringMatching(/\w.*\.$/), expect.stringMatching(/\w.*[.)]$/)]);
  expect(example).not.toMatch(/(?<!\$\{)\{\w+\}/);
  for (const words of error.message.split(/\{\w+\}/)) expect(example).toContain(words);
  const below = page.slice(0, page.indexOf(`### ${code}\n`)).match(/^## Exit (\d)/gm);
  expect(below?.at(-1)).toBe(`## Exit ${error.exitCode}`);
  expect(page).toContain(`](#${code.toLowerCase()})`);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../../property-seed.ts';
import { isEnvFile, isGitFile, judgeFiles } from '../../../../src/pillars/launch/leaks/files.ts';
import { readPage } from '../../../../src/steps/page.ts';
import { response } from '../../../steps/response.ts';

const origin = 'https://www.example.com';
const file = (path: string, body: string | Uint8Array, status = 200, type = 'text/plain') => ({
  url: origin + path,
  page: readPage(response(body, type, { status })),
});
const value = ['v4', 'lue'].join('');
const env = `# production\nDATABASE_URL=postgres://db\nSESSION_KEY="${value}\nof two lines"\nexport DEBUG=\n`;
const notFound = readPage(response('<h1>Not here</h1>', 'text/html', { status: 404 }));
const rules = (...files: ReturnType<typeof file>[]) => judgeFiles(files, notFound).map(({ rule }) => rule.slice(7));

describe('a file that nobody should get', () => {
  test('is a blocker by its content, with nothing of it shown', () => {
    const [finding, ...others] = judgeFiles([file('/.env', env)], notFound);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'launch/leak-env-file',
      severity: 'blocker',
      observed: `200 with ${env.length} bytes of NAME=value`,
      where: { url: `${origin}/.env` },
      reproduce: `curl -sS '${origin}/.env' | cut -d= -f1`,
    });
    expect(JSON.stringify(finding)).not.toMatch(new RegExp(`${value}|SESSION_KEY|DATABASE_URL`));
  });

  test('is told by each path, but of git once: HEAD and config lie in one folder', () => {
    const head = file('/.git/HEAD', 'ref: refs/heads/main\n');
    const config = file('/.git/config', '[core]\n\trepositoryformatversion = 0\n');
    expect(rules(file('/.env', env), file('/.env.local', env), head, config)).toEqual([
      'leak-env-file',
      'leak-env-file',
      'leak-git',
    ]);
    expect(rules(config)).toEqual(['leak-git']);
  });

  test.each([
    ['a page for every path', file('/.env', '<!doctype html><html><p>A=1</p></html>', 200, 'text/html')],
    ['a page that says it is text', file('/.env', '\n <html>\nA=1\n')],
    ['JSON', file('/.env', '{"A=1": 2}')],
    ['a refusal', file('/.env', env, 403)],
    ['an empty answer', file('/.env', '')],
    ['comments alone', file('/.env', '# A=1\n')],
    ['a sentence', file('/.env', 'OK\n')],
    ['a query', file('/.env', 'error=not_found')],
    ['bytes', file('/.env', Uint8Array.of(65, 61, 0, 49))],
    ['more than such a file holds', file('/.env', 'A=1\n'.repeat(300_000))],
    ['a page that speaks of git', file('/.git/HEAD', '<p>ref: refs/heads/main</p>', 200, 'text/html')],
    ['git in a sentence', file('/.git/HEAD', 'ref: refs/heads/main is the branch')],
  ])('is not %s', (_, asked) => {
    expect(rules(asked)).toEqual([]);
  });

  test('is not what the site answers for any path', () => {
    const same = readPage(response('STATUS=up\n', 'text/plain'));
    expect(judgeFiles([file('/.env', 'STATUS=up\n')], same)).toEqual([]);
    expect(judgeFiles([file('/.env', 'STATUS=up\n')], undefined)).toHaveLength(1);
  });

  test('is git by a branch, by a commit of either length, and by its config', () => {
    expect(['ref: refs/heads/a/b\r\n', `${'0a'.repeat(20)}\n`, '0a'.repeat(32)].map(isGitFile)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['ref: main', '0a'.repeat(21), '[core]'].map(isGitFile)).toEqual([false, false, false]);
  });

  test('is told from any other text in little time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('A', '_', '=', ' ', '\n', '#', '\t', '.'), maxLength: 200 }),
        (text) => {
          const hasAssignment = /^\s*(export\s+)?[A-Z]\w*\s*=/m.test(text) || /[A-Z_][\w.]*\s*=/.test(text);
          if (isEnvFile(text)) expect(hasAssignment).toBe(true);
        },
      ),
    );
    expect(isGitFile('\n '.repeat(300_000))).toBe(false);
    expect(isEnvFile(`${'A'.repeat(500_000)}${' '.repeat(400_000)}`)).toBe(false);
  });
});

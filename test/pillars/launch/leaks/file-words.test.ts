import { describe, expect, test } from '@jest/globals';
import { isEnvFile, isGitFile, judgeFiles, secretPaths } from '../../../../src/pillars/launch/leaks/files.ts';
import { readPage } from '../../../../src/steps/page.ts';
import { response } from '../../../steps/response.ts';

const page = (body: string, status = 200) => readPage(response(body, 'text/plain', { status }));
const file = (path: string, body: string, status = 200) => ({
  url: `https://www.example.com${path}`,
  page: page(body, status),
});
const env = 'PORT=1\nDEBUG=\n';
const core = '[core]\n\trepositoryformatversion = 0\n';
const rules = (...files: ReturnType<typeof file>[]) =>
  judgeFiles(files, undefined).map(({ rule, where }) => [rule, where.url]);

test('the paths that are asked for', () => {
  expect(secretPaths).toEqual(['/.env', '/.env.local', '/.env.production', '/.git/HEAD', '/.git/config']);
});

test('a file with values is told in these words', () => {
  expect(judgeFiles([file('/.env', env)], page('Not found', 404))).toEqual([
    {
      rule: 'launch/leak-env-file',
      subject: 'www.example.com',
      status: 'fail',
      severity: 'blocker',
      title: 'www.example.com gives its file /.env to everybody',
      expected: '404',
      observed: '200 with 14 bytes of NAME=value',
      where: { url: 'https://www.example.com/.env' },
      reproduce: "curl -sS 'https://www.example.com/.env' | cut -d= -f1",
      fix: [
        'Treat every value in it as known: rotate them all. Then take the file out of what is deployed, and refuse such paths.',
        'nginx: location ~ /\\.env { return 404; }',
        'Cloudflare: Security, WAF, custom rule: http.request.uri.path contains "/.env", Block',
        'Vercel, Netlify: they serve what stands in the output folder: take it out of there (.vercelignore, "publish")',
      ].join('\n'),
      fingerprint: 'launch/leak-env-file:https://www.example.com/.env',
    },
  ]);
});

test('a folder of git is told once, after the files with values', () => {
  const files = [
    file('/.git/HEAD', 'ref: refs/heads/main\n'),
    file('/.git/config', core),
    file('/.env', env),
    file('/.env.local', env),
  ];
  expect(rules(...files)).toEqual([
    ['launch/leak-env-file', 'https://www.example.com/.env'],
    ['launch/leak-env-file', 'https://www.example.com/.env.local'],
    ['launch/leak-git', 'https://www.example.com/.git/HEAD'],
  ]);
  expect(judgeFiles([file('/.git/config', core)], undefined)).toMatchObject([
    {
      severity: 'blocker',
      title: 'www.example.com gives its git folder, and so the whole source, to everybody',
      expected: '404',
      observed: "200 with the content of git's file",
      reproduce: "curl -sS 'https://www.example.com/.git/config'",
      fix: expect.stringMatching(
        /^Deploy the build output, not the clone\. .*Refuse such paths\.\nnginx: location ~ \/\\\.git \{/s,
      ),
    },
  ]);
});

describe('an answer', () => {
  test.each([
    [199, false],
    [200, true],
    [299, true],
    [300, false],
    [403, false],
  ])('with the status %i is read: %s', (status, isRead) => {
    expect(rules(file('/.env', env, status))).toHaveLength(isRead ? 1 : 0);
  });

  test('that is given for every path is none', () => {
    const of = (missing: ReturnType<typeof page>) => judgeFiles([file('/.env', env)], missing);
    expect(of(page(env))).toEqual([]);
    expect(of(page(env, 404))).toHaveLength(1);
    expect(of(page('another'))).toHaveLength(1);
  });

  test('is no such file where it is large, holds a zero byte or is in the other form', () => {
    const long = (length: number) => `A=${'x'.repeat(length - 2)}`;
    expect(rules(file('/.env', `AB=1\n${long(999_995)}`))).toHaveLength(1);
    expect(rules(file('/.env', `AB=1\n${long(999_996)}`))).toEqual([]);
    expect(rules(file('/.env', `${env}\0`))).toEqual([]);
    expect(rules(file('/.env', core), file('/.git/config', env))).toEqual([]);
    expect(rules(file('/.git/HEAD', '\ufeffref: refs/heads/main'))).toHaveLength(1);
  });
});

describe('a text with values', () => {
  test.each<[string, boolean]>([
    ['PORT=1', true],
    ['# a\n\n  # b\nPORT=1\r\nHOST=x', true],
    ['export PORT=1', true],
    ['export   PORT  = 1', true],
    ['exportPORT=1', false],
    ['PORT=1\nport=2', true],
    ['  PORT=1', true],
    ['PORT=1\nof several lines', true],
    ['PORT=1\na\nb', false],
    ['port=1\nhost=2', false],
    ['P=1', false],
    ['aPORT=1', false],
    ['PORT.a=1', false],
    ['PORT', false],
    ['9PORT=1', false],
    ['PORT;=1', false],
    ['', false],
    ['# PORT=1', false],
    ['<p>\nPORT=1', false],
    ['  {\nPORT=1', false],
    ['[a]\nPORT=1', false],
    ['a# PORT=1\nPORT=2#', true],
    ['PORT=1#\nb\nc #', false],
  ])('%j: %s', (text, expected) => {
    expect(isEnvFile(text)).toBe(expected);
  });
});

describe('a text of git', () => {
  test.each<[string, boolean]>([
    ['ref: refs/heads/main\n', true],
    ['ref: refs/heads/<b>', false],
    ['xref: refs/heads/main', false],
    ['ref: refs/heads/main and more', false],
    ['a'.repeat(40), true],
    [`${'a'.repeat(64)}\n`, true],
    ['a'.repeat(41), false],
    ['g'.repeat(40), false],
    [`ref: refs/heads/main${' '.repeat(2_000)}x`, true],
    [core, true],
    ['# a\n  [core]  \n  repositoryformatversion=1', true],
    ['[core]\nbare = false', false],
    ['repositoryformatversion = 0', false],
    ['x [core]\nrepositoryformatversion = 0', false],
    ['[core] x\nrepositoryformatversion = 0', false],
    ['[core]\nx repositoryformatversion = 0', false],
  ])('%j: %s', (text, expected) => {
    expect(isGitFile(text)).toBe(expected);
  });
});

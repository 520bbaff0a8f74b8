import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GateError } from '../../src/model/errors.ts';
import { anyText } from '../any-text.ts';
import { diagnostics, failure, load } from './config-file.ts';

const example = readFileSync(new URL('./example.yml', import.meta.url), 'utf8');
const env = {
  DEPLOY_URL: 'https://app.example.com',
  GITHUB_SHA: 'abc123',
  SMOKE_USER: 'ada',
  SMOKE_PASSWORD: 'correct horse',
};

describe('a hostile file gets a coded error', () => {
  test.each([
    ['flow lists', '['.repeat(20_000)],
    ['closed flow lists', `a: ${'['.repeat(500)}${']'.repeat(500)}`],
    ['block lists', '- '.repeat(20_000)],
    ['mappings', '{a: '.repeat(20_000)],
    ['an alias of itself', 'checks: &a [*a]'],
  ])('nested without end: %s', async (_, file) => {
    expect((await failure(file)).message).toMatch(/nested/);
  });

  test('aliases that stand for billions of values', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i += 1)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    expect((await failure(lines.join('\n'))).message).toContain('more than 100000 values');
  });

  test('more mistakes than anyone reads', async () => {
    const error = await failure(Array.from({ length: 3000 }, (_, index) => `k${index}: 1`).join('\n'));
    expect(error.hint).toBe('3000 mistakes; nothing was run.');
    expect(error.message).toMatch(/… and 2950 more$/);
  });

  test('one line of a megabyte', async () => {
    const error = await failure(`{ ${Array.from({ length: 40_000 }, (_, index) => `k${index}: [1, 2]`).join(', ')} }`);
    expect(error.message.length).toBeLessThan(30_000);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'the key %s, anywhere',
    async (key) => {
      for (const file of [
        `${key}: { x: 1 }`,
        `checks: [{ name: A, get: "https://a.example/", ${key}: 1 }]`,
        `sessions: { s: { headers: { a: b }, ${key}: { steps: [] } } }`,
      ]) {
        expect(await diagnostics(file)).toEqual([expect.stringContaining(`"${key}"`)]);
      }
      expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    },
  );

  test('a session named like a property of every object is known only when it is there', async () => {
    expect(await diagnostics('base-url: https://a.example\nchecks: [{ name: A, get: /, session: toString }]')).toEqual([
      expect.stringContaining('unknown session "toString"'),
    ]);
    const config = await load(
      'base-url: https://a.example\nsessions: { toString: { headers: { a: b } } }\nchecks: [{ name: A, get: /, session: toString }]',
    );
    expect(config.sessions.map(({ name }) => name)).toEqual(['toString']);
  });

  test('control characters of the file do not reach the terminal', async () => {
    const { message } = await failure('checks: [{ name: A, get: "https://a.example/", \u202exx\u001b[2J: 1 }]');
    expect(message).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('whatever the file holds', () => {
  // Loads or fails with a coded error; anything else would be a crash.
  async function holds(file: string): Promise<void> {
    try {
      const config = await load(file, env);
      for (const { steps } of config.checks) expect(steps.length).toBeGreaterThan(0);
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      expect(error).toMatchObject({ exitCode: 2, message: expect.stringMatching(/gate\.yml/) });
      expect(error.message).not.toContain(env.SMOKE_PASSWORD);
    }
  }

  test('mutated: it loads or is refused', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ':',
        '- ',
        '*a',
        '&a ',
        '"',
        '${{',
        '}}',
        '\n',
        '\t',
        '~',
        '<<: ',
        '!!x ',
        '? ',
        '| ',
        '0',
        '__proto__: ',
      ),
      anyText({ maxLength: 4 }),
    );
    const cut = fc.tuple(fc.nat(example.length), fc.nat(30), piece);
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 4 }), async (cuts) => {
        let text = example;
        for (const [at, length, insert] of cuts) text = text.slice(0, at) + insert + text.slice(at + length);
        await holds(text);
      }),
      { numRuns: 150 },
    );
  });

  test('any JSON under any key: it loads or is refused', async () => {
    const key = fc.constantFrom(
      'version',
      'base-url',
      'ready',
      'secrets',
      'sessions',
      'checks',
      'latency',
      'waivers',
      'defaults',
      'allowed-hosts',
    );
    const inner = fc.constantFrom(
      'name',
      'get',
      'steps',
      'expect',
      'headers',
      'capture',
      'status',
      'css',
      'not',
      'cookie',
      'until',
      'cleanup',
      'rule',
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom<unknown>('/', 'https://a.example', '${{ env.X }}', '1s', 'read', '', null, true, 200, -1, 1.5),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(inner, tie('value'), { maxKeys: 4 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, value, { maxKeys: 4 }), (file) => holds(JSON.stringify(file))),
      { numRuns: 300 },
    );
  });
});

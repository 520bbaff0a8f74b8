import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { literal, type Template } from '../../src/config/language/template.ts';
import { curl } from '../../src/steps/curl.ts';
import { excerpt } from '../../src/text/excerpt.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { at, step } from './response.ts';

const options = { baseUrl: 'https://app.example.com', captured: new Map(), sessionHeaders: [], cookies: false };
const password: Template = { parts: [{ kind: 'env', name: 'PW', value: 'hunter2', secret: true }] };
const token: Template = {
  parts: [
    { kind: 'text', text: 'Bearer ' },
    { kind: 'captured', name: 'api-token' },
  ],
};

describe('the command that shows it again', () => {
  test('holds variables in place of secrets, outside of the quotes', () => {
    const login = step({
      method: 'POST',
      target: literal('/login'),
      body: { kind: 'json', value: { user: literal("o'neil"), pw: password } },
    });
    expect(curl(login, { ...options, cookies: true, sessionHeaders: [['authorization', token]] })).toBe(
      `curl -sS -i -X POST -b "$COOKIE" -H 'authorization: Bearer '"$API_TOKEN" -H 'content-type: application/json' ` +
        `--data-raw '{"user":"o'\\''neil","pw":"'"$PW"'"}' 'https://app.example.com/login'`,
    );
  });

  test('encodes the query and follows where the step does', () => {
    expect(
      curl(
        step({
          target: literal('/a b'),
          query: [
            ['q', literal('x&y')],
            ['p', password],
          ],
          follow: true,
        }),
        options,
      ),
    ).toBe(`curl -sS -i 'https://app.example.com/a%20b?q=x%26y&p='"$PW"`);
    expect(curl(step({ target: literal('/a'), follow: true }), options)).toBe(
      "curl -sS -i -L 'https://app.example.com/a'",
    );
  });

  test('lets no redirect carry what is secret to another host: each hop is a line', () => {
    const followed = step({ target: literal('/dashboard'), follow: true });
    const hops = ['https://app.example.com/next', 'https://elsewhere.example/?back=/'];
    const command = curl(followed, { ...options, hops, cookies: true, sessionHeaders: [['x-api-key', token]] });
    expect(command.split('\n')).toEqual([
      `curl -sS -i -b "$COOKIE" -H 'x-api-key: Bearer '"$API_TOKEN" 'https://app.example.com/dashboard'`,
      `curl -sS -i -b "$COOKIE" -H 'x-api-key: Bearer '"$API_TOKEN" 'https://app.example.com/next'`,
      "curl -sS -i 'https://elsewhere.example/?back=/'",
    ]);
  });

  test('names the files of TLS where the URL needs them, and lets no redirect show the certificate to others', () => {
    const files = { at, ca: "it's.pem", cert: 'c.pem', key: 'k.pem' };
    const tls = (url: URL) => (url.hostname === 'app.example.com' ? files : { at, ca: files.ca });
    const hops = ['https://elsewhere.example/'];
    const own = `--cacert 'it'\\''s.pem' --cert 'c.pem' --key 'k.pem'`;
    expect(curl(step(), { ...options, tls })).toBe(`curl -sS -i ${own} 'https://app.example.com/'`);
    expect(curl(step({ follow: true }), { ...options, tls, hops }).split('\n')).toEqual([
      `curl -sS -i ${own} 'https://app.example.com/'`,
      `curl -sS -i --cacert 'it'\\''s.pem' 'https://elsewhere.example/'`,
    ]);
    expect(curl(step({ target: literal('http://app.example.com/') }), { ...options, tls })).not.toContain('pem');
  });

  const shell = (command: string) => execFileSync('sh', ['-c', command], { encoding: 'utf8', env: { PW: "'; x" } });
  (process.platform === 'win32' ? test.skip : test)('is one word for the shell, whatever the value', () => {
    const text = fc.string({ unit: 'binary' }).map((value) => value.replace(/[\0\ue000\ue001\ud800-\udfff]/g, ''));
    fc.assert(
      fc.property(text, (value) => {
        const body = { kind: 'text' as const, text: { parts: [...literal(value).parts, ...password.parts] } };
        const words = curl(step({ method: 'POST', body }), options).replace('curl -sS -i', "printf '%s\\0'");
        expect(shell(words).split('\0').slice(0, -1)).toEqual([
          '-X',
          'POST',
          '-H',
          'content-type: text/plain',
          '--data-raw',
          `${value}'; x`,
          'https://app.example.com/',
        ]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('an excerpt', () => {
  test('is one line without control characters, and at most 200 characters', () => {
    const shown = excerpt(`a\n\tb\u001b[31m\u202e${'😀'.repeat(300)}`, createRedactor());
    expect(shown).toBe(`a b[31m${'😀'.repeat(193)}…`);
  });

  test('hides a secret before it is cut', () => {
    const redactor = createRedactor();
    redactor.add('0123456789abcdef', 'token');
    expect(excerpt(`${'x'.repeat(190)}0123456789abcdef`, redactor)).not.toContain('0123');
  });
});

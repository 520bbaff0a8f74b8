import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { literal, type Template } from '../../src/config/language/template.ts';
import { curl } from '../../src/steps/curl.ts';
import { prepareRequest } from '../../src/steps/prepare-request.ts';
import { excerpt } from '../../src/text/excerpt.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { anyText } from '../any-text.ts';
import { load } from '../config/config-file.ts';
import { clock } from '../http/servers.ts';
import { at, step } from './response.ts';

const options = { baseUrl: 'https://app.example.com', captured: new Map(), sessionHeaders: [], cookies: false };
const password: Template = { parts: [{ kind: 'env', name: 'PW', value: 'hunter2', secret: true }] };
const token: Template = {
  parts: [
    { kind: 'text', text: 'Bearer ' },
    { kind: 'captured', name: 'api-token' },
  ],
};

/** What the shell hands to curl. */
function argumentsOf(command: string, env: Record<string, string>): string[] {
  const shell = `curl() { for each; do printf '%s\\0' "$each"; done; }; ${command}`;
  return execFileSync('sh', ['-c', shell], { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...env } })
    .split('\0')
    .slice(0, -1);
}

describe('the command that sends a signed request again', () => {
  const schemes = ['stripe', 'github', 'slack', 'svix', 'standard-webhooks', 'shopify', 'hmac'];
  const nasty = `it's $HOME \`id\` "Zoë" %s \\n`;
  const bodies = {
    json: `json: { text: ${JSON.stringify(nasty)} }`,
    body: `body: ${JSON.stringify(nasty)}`,
    form: `form: { text: ${JSON.stringify(nasty)}, more: "a b&c" }`,
  };

  // Nothing is asked of a machine without OpenSSL: there these are skipped.
  const hasOpenSsl = spawnSync('openssl', ['version']).status === 0;
  (hasOpenSsl ? test : test.skip).each(schemes)('signs as %s does, whatever the body holds', async (scheme) => {
    const secret = scheme.endsWith('webhooks') || scheme === 'svix' ? `whsec_${'A1b+'.repeat(8)}` : "it's a secret";
    for (const body of Object.values(bodies)) {
      const yaml = `base-url: https://app.example.com\nchecks: [{ name: A, post: /hooks, ${body}, sign: { scheme: ${scheme}, secret: "\${{ env.KEY }}", ${scheme === 'hmac' ? 'algorithm: sha512, encoding: base64, prefix: "v=", timestamp: X-Time' : ''} } }]`;
      const [check] = (await load(yaml, { KEY: secret })).checks;
      const [signing] = check?.steps ?? [];
      if (!signing) throw new Error('no step');
      const captured = new Map([['random.event', { value: 'abc', secret: false }]]);
      const command = curl(signing, { ...options, captured });
      expect(command).not.toContain(secret);
      const given = argumentsOf(command, { KEY: secret });
      const time = given.map((text) => /(?:t=|timestamp: |x-time: )(\d{10})/.exec(text)?.[1]).find(Boolean) ?? '0';
      const request = await prepareRequest(signing, {
        baseUrl: options.baseUrl,
        captured,
        context: { redactor: createRedactor(), clock: { ...clock, now: () => Number(time) * 1000 } },
      });
      expect(given[given.indexOf('--data-raw') + 1]).toBe(request.body);
      const headers = given.filter((_, index) => given[index - 1] === '-H');
      for (const [name, value] of request.headers.filter(([name]) => /signature|id$|time|hmac/i.test(name)))
        expect(headers).toContain(`${name}: ${value}`);
      expect(request.headers.some(([name]) => Object.hasOwn(signing.sign?.headers ?? {}, name))).toBe(true);
    }
  });
});

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
    const text = anyText().map((value) => value.replace(/[\0\ue000\ue001\ud800-\udfff]/g, ''));
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

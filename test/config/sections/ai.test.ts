import { describe, expect, test } from '@jest/globals';
import { secretsOf } from '../../../src/config/load.ts';
import { diagnostics, load } from '../config-file.ts';

const file = (ai: string) => `version: 1\nai: ${ai}\n`;
const key = '"${{ env.TOKEN_OF_AI }}"';
const read = async (ai: string, env: Record<string, string> = {}) => (await load(file(ai), env)).ai;

describe('ai', () => {
  test('is off without its section', async () => {
    expect((await load('version: 1\n')).ai).toBeUndefined();
  });

  test.each([
    ['https://api.example.com/v1', 'https://api.example.com/v1/chat/completions'],
    ['https://api.example.com/v1/', 'https://api.example.com/v1/chat/completions'],
    ['https://api.example.com', 'https://api.example.com/chat/completions'],
    ['https://x.example/a/chat/completions?version=1', 'https://x.example/a/chat/completions?version=1'],
    ['http://localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
    ['http://[::1]:1/v1', 'http://[::1]:1/v1/chat/completions'],
  ])('asks %s at %s', async (url, asked) => {
    expect(await read(`{ url: "${url}", model: m }`)).toMatchObject({ url: asked, model: 'm' });
  });

  test('its key is a secret, whatever it is called', async () => {
    const config = await load(file(`{ url: "https://a.example", model: m, key: ${key} }`), {
      TOKEN_OF_AI: 'v4lue-of-it',
    });
    expect(secretsOf(config)).toEqual([{ value: 'v4lue-of-it', label: 'env.TOKEN_OF_AI' }]);
  });

  test('its variables need not be set: nothing that is judged needs them', async () => {
    expect(await read(`{ url: "\${{ env.AI_URL }}", model: m, key: ${key} }`)).toMatchObject({
      url: undefined,
      model: 'm',
    });
  });

  test.each([
    [
      '{ url: "http://api.example.com/v1", model: m }',
      'gate.yml:2:12  "url" must begin with https://: on its way, the message and its address could be read by others',
    ],
    ['{ url: "ftp://a.example", model: m }', 'gate.yml:2:12  "url" must be an http(s) URL'],
    ['{ url: "https://u:p@a.example", model: m }', 'gate.yml:2:12  "url" must hold no user'],
    [
      '{ url: "https://a.example", model: m, key: sk-1234 }',
      'gate.yml:2:48  "key" must come from a variable, not stand in the file; write ${{ env.AI_KEY }}',
    ],
    [
      '{ url: "https://a.example", model: m, key: "${{ totp.X }}" }',
      'gate.yml:2:48  a one-time code can stand only in the request of a check or a login',
    ],
    [
      '{ url: "${{ totp.X }}", model: m }',
      'gate.yml:2:12  a one-time code can stand only in the request of a check or a login',
    ],
    ['{ model: m }', 'gate.yml:2:1  "ai" needs "url"'],
    [
      '{ url: "https://a.example", model: m, keys: x }',
      'gate.yml:2:43  unknown key "keys" in "ai"; did you mean "key"?',
    ],
  ])('refuses %s', async (ai, message) => {
    expect(await diagnostics(file(ai), { X: 'JBSWY3DPEHPK3PXP' })).toEqual([message]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { openEngine } from '../../../src/pillars/secrets/engine.ts';

const config = (text: string, files: Record<string, string> = {}) => ({
  file: '.gitleaks.toml',
  text,
  readFile: (path: string) => files[path],
});

const { signal } = new AbortController();

describe('the engine', () => {
  test('names the place of a mistake in the configuration', async () => {
    await expect(openEngine(signal, config('title = "x"\n[[rules]\n'))).rejects.toMatchObject({
      code: 'GITLEAKS_CONFIG',
      exitCode: 2,
      message: expect.stringMatching(/^\.gitleaks\.toml:2(:\d+)? is not a gitleaks configuration/),
    });
  });

  test('reads a configuration that is extended', async () => {
    const rule = '[[rules]]\nid = "house"\nregex = "house-[0-9]+"\n';
    const engine = await openEngine(signal, config('[extend]\npath = "base.toml"\n', { 'base.toml': rule }));
    expect(engine.rules.map(({ id }) => id)).toEqual(['house']);
  });

  test('that cannot judge a text says which, without showing it', async () => {
    const rules =
      '[[rules]]\nid = "a"\nregex = "^secret"\n[[rules.required]]\nid = "b"\n[[rules]]\nid = "b"\nregex = "x$"\n';
    const engine = await openEngine(signal, config(rules));
    const text = Buffer.alloc(17 * 1024 * 1024, 'secret-text ');
    const failure = { code: 'TEXT_TOO_LARGE', exitCode: 3, message: expect.stringContaining('big.txt in commit abc') };
    const refused = await engine.scan({ text, path: 'big.txt', commit: 'abc' }).catch((error: Error) => error);
    expect(refused).toMatchObject(failure);
    expect(String(refused)).not.toContain('secret-text');
    expect(await engine.scan({ text: 'secret x', path: 'b' })).toMatchObject({
      findings: [{ ruleId: 'a' }, { ruleId: 'b' }],
    });
    engine.close();
  });

  test('judges a text that is longer than it can read at once', async () => {
    const engine = await openEngine(signal, config('[[rules]]\nid = "a"\nregex = "^secret|last-[0-9]+$"\n'));
    const text = Buffer.alloc(17 * 1024 * 1024, 'secret-text last-1 ');
    text.write('last-22', text.length - 7);
    const { findings } = await engine.scan({ text, path: 'big.txt', commit: 'abc' });
    expect(findings.map(({ secret, startColumn }) => [secret, startColumn])).toEqual([
      ['secret', 1],
      ['last-22', text.length - 6],
    ]);
    engine.close();
  });
});

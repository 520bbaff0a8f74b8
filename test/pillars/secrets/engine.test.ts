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
    const engine = await openEngine(signal, config('[[rules]]\nid = "a"\nregex = "^secret"\n'));
    const text = Buffer.alloc(17 * 1024 * 1024, 'secret-text ');
    const failure = { code: 'TEXT_TOO_LARGE', exitCode: 3, message: expect.stringContaining('big.txt in commit abc') };
    const refused = await engine.scan({ text, path: 'big.txt', commit: 'abc' }).catch((error: Error) => error);
    expect(refused).toMatchObject(failure);
    expect(String(refused)).not.toContain('secret-text');
    expect(await engine.scan({ text: 'secret', path: 'b' })).toMatchObject({ findings: [{ ruleId: 'a' }] });
    engine.close();
  });
});

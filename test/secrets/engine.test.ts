import { describe, expect, test } from '@jest/globals';
import { openEngine } from '../../src/secrets/engine.ts';

const config = (text: string, files: Record<string, string> = {}) => ({
  file: '.gitleaks.toml',
  text,
  readFile: (path: string) => files[path],
});

describe('the engine', () => {
  test('names the place of a mistake in the configuration', async () => {
    await expect(openEngine(config('title = "x"\n[[rules]\n'))).rejects.toMatchObject({
      code: 'GITLEAKS_CONFIG',
      exitCode: 2,
      message: expect.stringMatching(/^\.gitleaks\.toml:2(:\d+)? is not a gitleaks configuration/),
    });
  });

  test('reads a configuration that is extended', async () => {
    const rule = '[[rules]]\nid = "house"\nregex = "house-[0-9]+"\n';
    const engine = await openEngine(config('[extend]\npath = "base.toml"\n', { 'base.toml': rule }));
    expect(engine.rules.map(({ id }) => id)).toEqual(['house']);
  });

  test('that cannot judge a text says which, without showing it', async () => {
    const engine = await openEngine(config('[[rules]]\nid = "a"\nregex = "a"\n'));
    const text = Buffer.alloc(17 * 1024 * 1024, 'secret-text ');
    const failure = { code: 'TEXT_TOO_LARGE', exitCode: 3, message: expect.stringContaining('big.txt in commit abc') };
    expect(() => engine.detect({ text, path: 'big.txt', commit: 'abc' })).toThrow(expect.objectContaining(failure));
    expect(() => engine.detect({ text, path: 'big.txt', commit: 'abc' })).not.toThrow(/secret-text/);
    expect(engine.detect({ text: 'a', path: 'b' })).toHaveLength(1);
  });
});

import { describe, expect, test } from '@jest/globals';
import { type Fragment, load } from '../../src/engine/gitleaks.ts';
import { awsKey, genericKey, githubToken } from './secrets.ts';

const gitleaks = await load();
const found = (fragment: Partial<Fragment>) =>
  gitleaks.detect({ text: '', path: 'src/mail.ts', ...fragment }).map((finding) => [finding.ruleId, finding.secret]);

describe('a fragment', () => {
  test('gives a finding with the numbers and the fingerprint of gitleaks', () => {
    const text = `first line\nconst key = "${awsKey}";\n`;
    expect(gitleaks.detect({ text, path: 'src/mail.ts', commit: '3f2c1e9', startLine: 14 })).toEqual([
      {
        ruleId: 'aws-access-token',
        description: expect.stringContaining('AWS'),
        startLine: 15,
        endLine: 15,
        // gitleaks counts the line feed before every line but the first as its first column
        startColumn: 15,
        endColumn: 34,
        match: awsKey,
        secret: awsKey,
        entropy: expect.closeTo(3.65, 2),
        file: 'src/mail.ts',
        commit: '3f2c1e9',
        tags: [],
        fingerprint: '3f2c1e9:src/mail.ts:aws-access-token:15',
      },
    ]);
  });

  test('counts the columns of its first line from 1', () => {
    const [finding] = gitleaks.detect({ text: awsKey, path: 'a' });
    expect(finding).toMatchObject({ startLine: 1, startColumn: 1, endColumn: awsKey.length });
  });

  test('has a fingerprint without a commit when there is none', () => {
    expect(gitleaks.detect({ text: awsKey, path: 'a/b.ts' })[0]?.fingerprint).toBe('a/b.ts:aws-access-token:1');
  });

  test('gives every secret, in the order of the text', () => {
    const text = `x = "${githubToken}"\ny = "${awsKey}"\nz = "${githubToken}"\n`;
    expect(found({ text })).toEqual([
      ['github-pat', githubToken],
      ['aws-access-token', awsKey],
      ['github-pat', githubToken],
    ]);
  });

  test('reports a generic key only where no other rule knows the secret', () => {
    expect(found({ text: `api_key = ${genericKey}\n` })).toEqual([['generic-api-key', genericKey.slice(1, -1)]]);
    expect(found({ text: `api_key = "${githubToken}"\n` })).toEqual([['github-pat', githubToken]]);
  });

  test('is decoded five times deep, less deep on demand', () => {
    const once = Buffer.from(`key = "${awsKey}"`).toString('base64');
    const twice = Buffer.from(`data = "${once}"`).toString('base64');
    expect(gitleaks.detect({ text: `x = ${once}`, path: 'a' })[0]).toMatchObject({
      secret: awsKey,
      tags: ['decoded:base64', 'decode-depth:1'],
    });
    expect(found({ text: twice })).toContainEqual(['aws-access-token', awsKey]);
    expect(found({ text: twice, decodeDepth: 1 })).toEqual([]);
    expect(found({ text: `x = ${once}`, decodeDepth: 0 })).toEqual([]);
  });

  test('keeps a secret that its line allows', () => {
    expect(found({ text: `key = "${awsKey}" # gitleaks:allow\n` })).toEqual([]);
    expect(found({ text: `# gitleaks:allow\nkey = "${awsKey}"\n` })).toHaveLength(1);
  });

  test('is judged by its own line, whatever stood at the same place in the text before', async () => {
    const config = `[[rules]]\nid = "ticket"\nregex = "T-[0-9]+"\n[[rules.allowlists]]\nregexTarget = "line"\nregexes = ["sample"]\n`;
    const own = await load({ config });
    const line = (word: string) => `${word} ${'T-1 '.repeat(200)}\n`;
    const count = (...words: string[]) => own.detect({ text: words.map(line).join(''), path: 'a' }).length;
    expect(count('sample', 'secret')).toBe(200);
    expect(count('secret', 'sample')).toBe(200);
    expect(count('secret', 'secret')).toBe(400);
    expect(count('sample', 'sample')).toBe(0);
    expect(count('secret', 'secret gitleaks:allow')).toBe(200);
    expect(count('secret', 'secret')).toBe(400);
  });

  test('is not looked at where the path is allowed, or is the configuration of gitleaks', () => {
    const text = `key = "${awsKey}"`;
    for (const path of ['package-lock.json', 'node_modules/a/b.js', 'logo.svg', '.gitleaks.toml']) {
      expect(found({ text, path })).toEqual([]);
    }
  });

  test('without text is judged by its path', () => {
    expect(gitleaks.detect({ text: '', path: 'certs/site.p12', startLine: 1 })).toMatchObject([
      { ruleId: 'pkcs12-file', match: 'file detected: certs/site.p12', secret: '', startLine: 0 },
    ]);
  });

  test('can be tried with a few rules', () => {
    const text = `x = "${githubToken}"\ny = "${awsKey}"\n`;
    expect(found({ text, rules: ['github-pat'] })).toEqual([['github-pat', githubToken]]);
    expect(found({ text, rules: [] })).toEqual([]);
    expect(found({ text })).toHaveLength(2);
    expect(() => found({ text, rules: ['github-pat', 'no-such-rule'] })).toThrow(
      expect.objectContaining({ code: 'RULE_UNKNOWN', message: expect.stringContaining('no-such-rule') }),
    );
    expect(found({ text })).toHaveLength(2);
  });
});

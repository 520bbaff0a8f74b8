import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { awsKey, envValue, listed, scan, stripeSecret, supabaseToken } from './scan.ts';

/** As many as Supabase's keys have. */
const letters = ['N7UND0UgjKTVK', 'Uodkm0Hg_xSvEMPvz'].join('-');

let cwd: string;
let outside: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'launch-gate-places-'));
  outside = mkdtempSync(join(tmpdir(), 'launch-gate-outside-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
  rmSync(outside, { recursive: true, force: true });
});

function write(name: string | Buffer, content: string | Buffer): void {
  if (typeof name !== 'string') return writeFileSync(Buffer.concat([Buffer.from(`${cwd}/`), name]), content);
  const path = join(cwd, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

describe('a build folder', () => {
  test('fails with a key of the role service_role, and passes with one of the role anon', async () => {
    write('dist/app.js', `const db = createClient("https://x.example", "${supabaseToken('anon')}");\n`);
    expect(await scan({ cwd, paths: listed('dist') })).toMatchObject({ findings: [], counts: { files: 1 } });

    const token = supabaseToken('service_role');
    write('dist/assets/admin.js', `const a = 1;\nconst key="${token}";\n`);
    const { where, findings, hidden } = await scan({ cwd, paths: listed('dist') });
    expect(where).toEqual(['supabase-service-role dist/assets/admin.js 2 12']);
    expect(findings[0]).toMatchObject({ status: 'fail', severity: 'blocker' });
    expect(JSON.stringify(findings)).not.toContain(token.slice(40, 60));
    expect(hidden).toContain(token);
  });

  test('fails with any secret that gitleaks knows, at its line and column', async () => {
    write('dist/a.txt', `x\n\n  aws = "${awsKey}"\n`);
    write('dist/sub/b.js', `a="${stripeSecret}";b="${stripeSecret}"\n`);
    const { where, findings } = await scan({ cwd, paths: listed('dist') });
    expect(where).toEqual(['aws-access-token dist/a.txt 3 10', 'stripe-access-token dist/sub/b.js 1 4']);
    expect(findings[1]?.observed).toContain('at 2 places');
    const shown = execFileSync('bash', ['-c', findings[0]?.reproduce ?? ''], { cwd, encoding: 'utf8' });
    expect(shown).toBe(`${awsKey}"\n`);
  });

  test.each([
    ['Supabase', ['sb', 'secret', letters].join('_')],
    ['Supabase, signed', supabaseToken('service_role')],
    ['Supabase, signed and in base64', Buffer.from(supabaseToken('service_role')).toString('base64')],
    ['Supabase, behind an escaped line break', `\\n${supabaseToken('service_role')}`],
  ])('fails with a secret key of %s, once', async (_, key) => {
    write('dist/a.js', `k="${key}"\n`);
    expect((await scan({ cwd, paths: listed('dist') })).where).toEqual([
      expect.stringMatching(/^supabase-service-role dist\/a\.js 1 /),
    ]);
  });

  test('passes with keys that are made to be published', async () => {
    const keys = {
      stripeApiKey: ['pk', 'live', '51HqJ8dKxYzAbCdEfGhIjKlMnOpQrStUv'].join('_'),
      clerkApiKey: ['pk', 'test', 'Y2xlcmsuZXhhbXBsZS5jb20k9f8e7d6c'].join('_'),
      supabaseApiKey: ['sb', 'publishable', letters].join('_'),
      posthogApiKey: ['phc', 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6kL9nR2t'].join('_'),
      firebaseApiKey: ['AI', 'zaSyD4k9Qw7Xr2Tn5Vb8Mc1Lp6Hj3Gf0SaEzQ'].join(''),
      sentryApiKey: ['https://', '9f86d081884c7d659a2feaa0c55ad015', '@o12345.ingest.sentry.io/678901'].join(''),
      supabaseToken: supabaseToken('anon'),
      supabaseEncoded: Buffer.from(supabaseToken('anon')).toString('base64'),
    };
    write(
      'dist/a.js',
      Object.entries(keys)
        .map(([name, key]) => `${name}="${key}";\n`)
        .join(''),
    );
    expect((await scan({ cwd, paths: listed('dist') })).where).toEqual([]);
    write('dist/a.js', `apiKey="${['q8Zt4Nw1Xc7V', 'b2Lm5Kj9Hg3Fd6Sa0'].join('')}";\n`);
    expect((await scan({ cwd, paths: listed('dist') })).where).toEqual(['generic-api-key dist/a.js 1 9']);
  });

  test.each([100_000, 124_985, 119_990, 119_999, 400_003])(
    'is searched where no line ends for megabytes, at the right column, also where pieces meet: %d',
    async (offset) => {
      const filler = 'a=1;'.repeat(120_000);
      write('dist/app.js', `${filler.slice(0, offset)}"${awsKey}";${filler.slice(0, 150_000)}`);
      const { where, findings } = await scan({ cwd, paths: listed('dist/app.js') });
      expect(where).toEqual([`aws-access-token dist/app.js 1 ${offset + 2}`]);
      expect(findings[0]?.observed).not.toContain('places');
    },
  );

  test.each([
    ['little-endian with a byte order mark', 'utf16le', true],
    ['little-endian without one', 'utf16le', false],
    ['big-endian with a byte order mark', 'utf16be', true],
    ['big-endian without one', 'utf16be', false],
  ])('is searched where a file is in UTF-16, %s', async (_, encoding, hasMark) => {
    for (const more of ['', 'ä'.repeat(30_000), '日本 a'.repeat(9_000)]) {
      const text = `# settings\r\nAWS=${awsKey}\r\n${more}\r\n`;
      const bytes = Buffer.from(`${hasMark ? '\ufeff' : ''}${text}`, 'utf16le');
      write('dist/.env', encoding === 'utf16be' ? bytes.swap16() : bytes);
      const { where, findings, counts } = await scan({ cwd, paths: listed('dist') });
      expect(where).toEqual(['aws-access-token dist/.env 2 5']);
      expect(counts).toMatchObject({ skippedFiles: 0 });
      const shown = execFileSync('bash', ['-c', findings[0]?.reproduce ?? ''], { cwd, encoding: 'utf8' });
      expect(shown).toBe(`${awsKey}\r\n`);
    }
  });

  test('passes over archives, binaries and what is no file, and counts them', async () => {
    write('dist/a.zip', `PK\x03\x04${awsKey}`);
    write('dist/b.gz', Buffer.from([0x1f, 0x8b, 8]));
    write('dist/c.wasm', `\0asm ${awsKey}`);
    write('dist/d.bin', Buffer.from(`\u0001\u0002 ${awsKey}`, 'utf16le'));
    write('dist/e.bin', Buffer.from(awsKey, 'latin1').swap16().swap16().fill(0, 4, 5));
    write('dist/.git/config', awsKey);
    execFileSync('bash', ['-c', 'mkfifo dist/pipe'], { cwd });
    write('dist/ok.js', '1\n');
    const { where, counts, reason } = await scan({ cwd, paths: listed('dist') });
    expect(where).toEqual([]);
    expect(counts).toMatchObject({ files: 6, skippedFiles: 7 });
    expect(reason).toContain('7 skipped');
  });

  test('is not left by symbolic links, and no link is followed twice', async () => {
    write('shared/key.txt', `${awsKey}\n`);
    writeFileSync(join(outside, 'key.txt'), `${awsKey}\n`);
    write('dist/a.js', '1\n');
    symlinkSync(outside, join(cwd, 'dist/out'));
    symlinkSync(join(outside, 'key.txt'), join(cwd, 'dist/out.txt'));
    symlinkSync('../shared', join(cwd, 'dist/in'));
    symlinkSync('.', join(cwd, 'dist/self'));
    symlinkSync('nowhere', join(cwd, 'dist/dangling'));
    const { where, counts } = await scan({ cwd, paths: listed('dist') });
    expect(where).toEqual(['aws-access-token dist/in/key.txt 1 1']);
    expect(counts).toMatchObject({ skippedFiles: 3 });
    symlinkSync(outside, join(cwd, 'build'));
    const link = join(outside, 'working-directory');
    symlinkSync(cwd, link);
    expect((await scan({ cwd: link, paths: listed('shared') })).where).toEqual(['aws-access-token shared/key.txt 1 1']);
    const findings = [
      ...(await scan({ cwd, paths: listed('build') })).findings,
      ...(await scan({ cwd: link, paths: listed('build/key.txt') })).findings,
    ];
    const refused = { rule: 'secrets/not-searched', status: 'fail', observed: expect.stringContaining('leads out') };
    expect(findings).toMatchObject([refused, refused]);
  });

  test('that does not exist, or holds nothing, fails at its line of the configuration', async () => {
    mkdirSync(join(cwd, 'empty'));
    write('other/a.js', `${awsKey}\n`);
    const { findings } = await scan({ cwd, paths: listed('dist', 'empty', 'other') });
    expect(findings).toMatchObject([
      {
        rule: 'secrets/not-searched',
        status: 'fail',
        severity: 'blocker',
        observed: 'it does not exist',
        where: { file: 'gate.yml', line: 3 },
      },
      { rule: 'secrets/not-searched', status: 'fail', observed: 'it holds no file' },
      { rule: 'secrets/aws-access-token' },
    ]);
  });

  test('of which a file cannot be read fails', async () => {
    write('dist/a.js', '1\n');
    expect((await scan({ cwd, paths: listed('dist') })).where).toEqual([]);
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'dist/a.js'), 0);
    // Root reads everything, so it looks as nobody does.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      expect((await scan({ cwd, paths: listed('dist') })).where).toEqual([expect.stringContaining('not-searched')]);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  test('may hold any file name', async () => {
    const names = ["it's", '::error::x', 'a\nb', '$(id)', '-rf'];
    for (const name of names) write(`dist/${name}`, `${awsKey}\n`);
    write(Buffer.from('dist/\xff\xfe.js', 'latin1'), `${awsKey}\n`);
    const { findings, where } = await scan({ cwd, paths: listed('dist') });
    expect(where).toHaveLength(names.length + 1);
    for (const { where, reproduce } of findings) {
      if (where.file?.includes('\ufffd')) continue;
      expect(execFileSync('bash', ['-c', reproduce ?? ''], { cwd, encoding: 'utf8' })).toBe(`${awsKey}\n`);
    }
  });

  test('keeps what .gitleaksignore and gitleaks:allow say', async () => {
    const key = supabaseToken('service_role');
    write('dist/a.js', `a="${awsKey}"\nb="${key}"\nc="${awsKey}" // gitleaks:allow\n`);
    expect((await scan({ cwd, paths: listed('dist') })).where).toHaveLength(2);
    const ignore = 'dist/a.js:aws-access-token:1\ndist/a.js:supabase-service-role:2\n';
    expect((await scan({ cwd, paths: listed('dist'), ignore })).where).toEqual([]);
  });
});

describe('a log', () => {
  const secret = ['p4ss/w0rd+with', '"quotes"', '& more'].join(' ');
  const forms = {
    'as it is': secret,
    'in base64': Buffer.from(secret).toString('base64'),
    'in base64 behind one byte': Buffer.from(`:${secret}:`).toString('base64'),
    'in base64 behind two bytes': Buffer.from(`u:${secret}`).toString('base64url'),
    'in hex': Buffer.from(secret).toString('hex').toUpperCase(),
    'in URL form': encodeURIComponent(secret),
    'as a form sends it': new URLSearchParams({ password: secret }).toString(),
    'in JSON': JSON.stringify({ secret }),
    'in JSON with escaped slashes': JSON.stringify({ secret }).replaceAll('/', '\\/'),
    'with lower-case percent encoding': encodeURIComponent(secret).toLowerCase(),
    'in HTML': secret.replaceAll('&', '&#x26;').replaceAll('"', '&quot;'),
  };

  test.each(Object.entries(forms))('with the value of a variable %s fails', async (_, form) => {
    write('logs/ci.log', `start\nnothing here\nvalue: ${form} end\n`);
    const { where, findings } = await scan({ cwd, logs: listed('logs'), envValues: [envValue('DB_PASSWORD', secret)] });
    expect(where).toContainEqual(expect.stringMatching(/^env-value logs\/ci\.log 3 \d+$/));
    expect(findings.some(({ observed }) => observed?.includes('the value of DB_PASSWORD'))).toBe(true);
    expect(JSON.stringify(findings)).not.toContain('p4ss');
    expect((await scan({ cwd, logs: listed('logs') })).where.join()).not.toContain('env-value');
  });

  test('with a value on many lines gives one finding, with the first place', async () => {
    write('ci.log', `line\n${`${secret}\n`.repeat(20_000)}`);
    const { findings, where } = await scan({ cwd, logs: listed('ci.log'), envValues: [envValue('A', secret)] });
    expect(where).toEqual(['env-value ci.log 2 1']);
    expect(findings[0]?.observed).toContain('at 20000 places');
  });

  test('with a value of several lines fails, with any line break and as JSON', async () => {
    const value = ['-----BEGIN', 'abcdefgh', 'ijklmnop'].join('\n');
    const envValues = [envValue('PEM', value)];
    for (const form of [value, value.replaceAll('\n', '\r\n'), JSON.stringify(value)]) {
      write('ci.log', `x ${form}\n`);
      expect((await scan({ cwd, logs: listed('ci.log'), envValues })).where).toEqual([
        expect.stringContaining('env-value ci.log 1'),
      ]);
    }
    write('ci.log', '-----BEGIN\nother\n');
    expect((await scan({ cwd, logs: listed('ci.log'), envValues })).where).toEqual([]);
  });

  test('of Windows, in UTF-16, is read', async () => {
    write('ci.log', Buffer.from(`\ufeffone\r\nkey ${awsKey} ${secret}\r\n`, 'utf16le'));
    expect((await scan({ cwd, logs: listed('ci.log'), envValues: [envValue('A', secret)] })).where).toEqual([
      'aws-access-token ci.log 2 5',
      'env-value ci.log 2 26',
    ]);
  });

  test('is searched for values outside ASCII', async () => {
    const value = 'pässwörd/日本';
    const envValues = [envValue('A', value)];
    for (const form of [value, Buffer.from(value).toString('base64'), encodeURIComponent(value).toLowerCase()]) {
      write('ci.log', `ü ${form}\n`);
      expect((await scan({ cwd, logs: listed('ci.log'), envValues })).where).toHaveLength(1);
    }
  });

  test('that a fork has no value for is told as not searched', async () => {
    write('ci.log', 'x\n');
    expect((await scan({ cwd, logs: listed('ci.log'), envValues: [envValue('A', '')] })).findings).toMatchObject([
      { rule: 'secrets/not-searched', status: 'inconclusive', title: expect.stringContaining(': A') },
    ]);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { ExportOptions } from '../../../src/export/exported.ts';
import { exportPrometheus } from '../../../src/export/prometheus/prometheus.ts';
import { load } from '../../config/config-file.ts';
import { absent } from '../programs.ts';

const missing = absent('promtool', 'amtool', 'prometheus-blackbox-exporter');
const withTools = missing.length === 0 ? test : test.skip;

async function exported(yaml: string, env: Record<string, string> = {}, options: ExportOptions = {}) {
  const config = await load(`version: 1\nbase-url: https://app.example.com\n${yaml}`, env, {}, { unsetAllowed: true });
  const { files, missing: left } = exportPrometheus(config, options);
  const read = (name: string) => parse(files.find(({ path }) => path === name)?.text ?? 'null');
  return { files, left, read, text: files.map(({ text }) => text).join('\n') };
}

/** What the real programs say of the files; empty if they take them. */
function refusals(files: readonly { path?: string; text: string }[]): string {
  const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-export-'));
  try {
    for (const { path = '', text } of files) writeFileSync(join(cwd, path), text);
    const names = files.map(({ path }) => path);
    const run = (program: string, ...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
      return status === 0 ? '' : `${program} ${args}\n${stdout}${stderr}`;
    };
    const probes = names.includes('blackbox.yml');
    return [
      run('promtool', 'check', 'config', 'scrape.yml'),
      run('promtool', 'check', 'rules', '--lint=all', '--lint-fatal', 'rules.yml'),
      run('amtool', 'check-config', 'alertmanager.yml'),
      probes ? run('promtool', 'check', 'config', 'blackbox-scrape.yml') : '',
      probes ? run('promtool', 'check', 'rules', '--lint=all', '--lint-fatal', 'blackbox-rules.yml') : '',
      probes ? run('prometheus-blackbox-exporter', '--config.check', '--config.file=blackbox.yml') : '',
    ].join('');
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

const whole = `
hosts: { api: "https://api.example.com" }
sessions: { member: { headers: { x-api-key: "\${{ env.API_KEY }}" } } }
checks:
  - { name: Login page, get: /login, expect: { status: 200, body: { contains: Log in, not: { contains: Traceback } } }, latency: { p95: 500ms, p50: 200ms, errors: 1% } }
  - { name: API refuses, get: /orders, on: [api], expect: { status: 401, content-type: application/json } }
  - { name: Old page, get: /old, expect: { status: [301, 308], header: { location: { starts-with: /new } } }, timeout: 3s }
  - { name: Dashboard, session: member, get: /dashboard }
alerts:
  - { to: slack, url: "\${{ env.SLACK_URL }}", owner: Ada, runbook: https://example.com/runbook }
  - { to: email, address: [ops@example.com, ada@example.com], from: gate@example.com, smtp: "\${{ env.SMTP_URL }}", owner: Ben, severities: [medium] }
  - { to: webhook, url: "http://127.0.0.1:9/hook", owner: Ada }
`;
const secrets = {
  API_KEY: `key-${crypto.randomUUID()}`,
  SLACK_URL: `https://hooks.example/${crypto.randomUUID()}`,
  SMTP_URL: `smtps://gate:pass-${crypto.randomUUID()}@mail.example.com`,
};

withTools(
  `promtool, amtool and blackbox_exporter take the files${missing.length > 0 ? ` (missing: ${missing})` : ''}`,
  async () => {
    expect(refusals((await exported(whole, secrets)).files)).toBe('');
    expect(
      refusals(
        (await exported('checks: [{ name: A, get: /, session: m }]\nsessions: { m: { headers: { a: b } } }')).files,
      ),
    ).toBe('');
  },
);

withTools(
  'they take any name, owner and runbook, and none of them becomes a template',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ minLength: 1 }),
        async (name, words) => {
          const checks = [
            {
              name: `{{ .Missing }} "${name}" \\`,
              get: '/',
              latency: { p95: '1s' },
              expect: { body: { contains: words }, header: { a: { not: { contains: words } } } },
            },
            { name: `${name}2`, get: '/' },
          ];
          const alert = {
            to: 'webhook',
            url: 'http://127.0.0.1:1/',
            owner: `{{ fail "x" }} ${words}`,
            runbook: `' : - ${words}`,
          };
          const { files } = await exported(`checks: ${JSON.stringify(checks)}\nalerts: ${JSON.stringify([alert])}`);
          expect(refusals(files)).toBe('');
        },
      ),
      { numRuns: 8 },
    );
  },
  60_000,
);

describe('secrets', () => {
  test('no value of a secret is in a file, and each stands there by the name of its file', async () => {
    const { text, left, read } = await exported(whole, secrets);
    for (const secret of Object.values(secrets)) expect(`${text}${left.join('\n')}`).not.toContain(secret);
    expect(text).not.toContain('pass-');
    expect(text).toContain('# - /etc/alertmanager/secrets/launch-gate-1-slack: the URL of SLACK_URL');
    const { receivers } = read('alertmanager.yml');
    expect(receivers[1].slack_configs[0].api_url_file).toBe('/etc/alertmanager/secrets/launch-gate-1-slack');
    expect(receivers[2].email_configs[0]).toMatchObject({
      to: 'ops@example.com, ada@example.com',
      smarthost: 'mail.example.com:465',
      require_tls: false,
      auth_username: 'fill-in',
      auth_password_file: '/etc/alertmanager/secrets/launch-gate-2-email',
    });
  });

  test('a webhook whose address is no secret is written, any other is read from a file', async () => {
    const urlOf = async (url: string, env = {}) =>
      (await exported(`checks: [{ name: A, get: / }]\nalerts: [{ to: webhook, url: "${url}" }]`, env)).read(
        'alertmanager.yml',
      ).receivers[1].webhook_configs[0];
    expect(await urlOf('http://127.0.0.1:9/hook')).toMatchObject({ url: 'http://127.0.0.1:9/hook' });
    const inFile = { url_file: '/etc/alertmanager/secrets/launch-gate-1-webhook' };
    expect(await urlOf(`https://hooks.example/${'x'.repeat(20)}`)).toMatchObject(inFile);
    expect(await urlOf('https://user:word@hooks.example/')).toMatchObject(inFile);
    expect(await urlOf('${{ env.HOOK }}', { HOOK: 'http://127.0.0.1:9/a' })).toMatchObject(inFile);
  });

  test('a server for mail that is not known yet is told of', async () => {
    const { left, read } = await exported(
      'checks: [{ name: A, get: / }]\nalerts: [{ to: email, address: a@example.com, from: b@example.com, smtp: "${{ env.SMTP_URL }}" }]',
    );
    expect(left).toContain('The alert to email (line 4) has no server yet: SMTP_URL is not set. Fill "smarthost" in.');
    expect(read('alertmanager.yml').receivers[1].email_configs[0].smarthost).toBe('fill-in.invalid:587');
  });

  test('a check that sends a secret is no probe', async () => {
    const { read, left } = await exported(
      'checks: [{ name: Key, get: /, headers: { x-api-key: "${{ env.API_KEY }}" } }, { name: Query, get: /, query: { key: "${{ env.API_KEY }}" } }, { name: Body, get: /, basic: { username: a, password: "${{ env.API_KEY }}" } }]',
      { API_KEY: 'key-0123456789' },
    );
    expect(read('blackbox.yml')).toBeNull();
    expect(left).toEqual(
      ['Key', 'Query', 'Body'].map((name) => `blackbox_exporter: The check "${name}" is left out: it sends a secret.`),
    );
  });
});

describe('who is told', () => {
  test('each target gets its severities, and the rules carry the owners and runbooks of those who are told', async () => {
    const { read } = await exported(whole, secrets);
    const [route] = read('alertmanager.yml').route.routes;
    expect(route.matchers).toEqual(['alertname=~"LaunchGate.+"']);
    expect(route.routes.map(({ matchers }: { matchers: string[] }) => matchers[0])).toEqual([
      'severity=~"blocker|high"',
      'severity=~"medium"',
      'severity=~"blocker|high"',
    ]);
    const { rules } = read('rules.yml').groups[0];
    const of = (alert: string) =>
      rules.find((rule: { alert: string }) => rule.alert === `LaunchGate${alert}`).annotations;
    expect(of('CheckDown')).toMatchObject({ owner: 'Ada', runbook_url: 'https://example.com/runbook' });
    expect(of('CheckNotJudged').owner).toBe('Ben');
    expect(of('CheckNotJudged').runbook_url).toBeUndefined();
  });

  test('what Alertmanager does not do is said', async () => {
    const { left, text } = await exported(
      'checks: [{ name: A, get: / }]\nalerts: [{ to: github }, { to: webhook, url: "https://a.example/", secret: "${{ env.HOOK_SECRET }}" }]',
      { HOOK_SECRET: 'hush-hush-hush' },
    );
    const said = 'The alert to github (line 4) is left out: Alertmanager opens no issues.';
    expect(left[0]).toBe(said);
    expect(left[1]).toContain('is not signed');
    expect(text).toContain(`# - ${said}`);
  });
});

describe('the interval', () => {
  test('is that of the rounds, and waits grow with it', async () => {
    const { read } = await exported(whole, secrets, { every: '5m', metrics: '[::1]:9464' });
    expect(read('scrape.yml').scrape_configs).toEqual([
      { job_name: 'launch-gate', scrape_interval: '1m', static_configs: [{ targets: ['[::1]:9464'] }] },
    ]);
    expect(read('rules.yml').groups[0].rules[0].for).toBe('5m');
    expect(read('blackbox-scrape.yml').scrape_configs[0]).toMatchObject({
      scrape_interval: '5m',
      scrape_timeout: '10500ms',
    });
  });

  test.each(['0s', '500ms', '2h', 'often', ''])('is not %j', async (every) => {
    await expect(exported(whole, secrets, { every })).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('a wrong address is told by the name of its option', async () => {
    await expect(exported(whole, secrets, { metrics: ':9464' })).rejects.toThrow(
      '--metrics ":9464" is no host and port',
    );
    await expect(exported(whole, secrets, { blackbox: 'x' })).rejects.toThrow('--blackbox "x" is no host and port');
  });
});

describe('a check as a module of blackbox_exporter', () => {
  const moduleOf = async (check: string, more = '') => {
    const { read, left } = await exported(`checks: [{ name: A, ${check} }]\n${more}`);
    return {
      http: read('blackbox.yml')?.modules.a.http,
      left: left.map((each) => each.replace('blackbox_exporter: ', '')),
    };
  };

  test('asks as the gate does: without following redirects, with its limits', async () => {
    const { http } = await moduleOf('head: /a, headers: { accept-language: de }, max-body: 1 KB');
    expect(http).toEqual({
      method: 'HEAD',
      headers: { 'accept-language': 'de' },
      body_size_limit: '1000B',
      valid_status_codes: [],
      follow_redirects: false,
      preferred_ip_protocol: 'ip4',
    });
    expect((await moduleOf('get: /a, follow: true')).http.follow_redirects).toBe(true);
  });

  test.each<[string, number[]]>([
    ['status: 204', [204]],
    ['status: [301, 302]', [301, 302]],
    ['status: { min: 400, max: 403 }', [400, 401, 402, 403]],
    ['status: { min: 200, max: 204, not: { equals: 202 } }', [200, 201, 203, 204]],
  ])('passes with %s alone', async (expectation, statuses) => {
    expect((await moduleOf(`get: /, expect: { ${expectation} }`)).http.valid_status_codes).toEqual(statuses);
  });

  test('passes below 400 where something else than the status is expected', async () => {
    const { valid_status_codes: statuses } = (await moduleOf('get: /, expect: { body: { contains: a } }')).http;
    expect([statuses.length, statuses[0], statuses.at(-1)]).toEqual([200, 200, 399]);
  });

  test('finds the media type with or without parameters, as the gate does', async () => {
    const { http } = await moduleOf('get: /, expect: { content-type: Text/HTML; charset=utf-8 }');
    const matches = (value: string) =>
      http.fail_if_header_not_matches.every(({ regexp }: { regexp: string }) =>
        new RegExp(regexp.replace('(?i)', ''), 'i').test(value),
      );
    expect(
      ['text/html; charset=UTF-8', 'text/html;a=b;charset="utf-8"', ' text/html ; charset=utf-8; x=y'].map(matches),
    ).toEqual([true, true, true]);
    expect(
      ['text/html', 'text/html5; charset=utf-8', 'application/json; charset=utf-8', 'text/html; charset=utf-80'].map(
        matches,
      ),
    ).toEqual([false, false, false, false]);
  });

  test.each([
    ['css: h1', 'h1 present'],
    ['jsonpath: { $.a: 1 }', '$.a 1'],
    ['cookie: sessionid', 'cookie sessionid present'],
    ['size: { max: 10 }', 'size at most 10'],
    ['body: { length: 3 }', 'body of length 3'],
    ['header: { a: { not: { not: { equals: b } } } }', 'header a not not "b"'],
  ])('says that it does not judge %s', async (expectation, words) => {
    const { http, left } = await moduleOf(`get: /, expect: { ${expectation} }`);
    expect(http).toBeDefined();
    expect(left).toContain(`The check "A" does not ask there for: ${words}.`);
  });

  test.each([
    ['post: /', 'it writes, or "uptime: only" does not name it'],
    ['page: /', 'it opens a page in a browser'],
    ['steps: [{ get: /a }, { get: /b }]', 'it has 2 requests'],
    ['get: /, first-event: 1s', 'it waits for the first event of a stream'],
    ['get: "/${{ random.X }}"', 'its request holds a value that is made anew each time'],
    ['get: "/${{ env.UNSET }}"', 'UNSET is not set'],
  ])('%s is left out', async (check, why) => {
    const { http, left } = await moduleOf(check);
    expect(http).toBeUndefined();
    expect(left).toEqual([`The check "A" is left out: ${why}.`]);
  });

  test.each([
    ['defaults: { tls: { ca: ca.pem } }', 'its host needs certificates of its own ("tls")'],
    ['protection-bypass: { vercel: abcdefgh }', 'its host is behind a protection ("protection-bypass")'],
  ])('a host with %s is left out', async (more, why) => {
    expect((await moduleOf('get: /', more)).left).toEqual([`The check "A" is left out: ${why}.`]);
  });

  test('without a base URL it is said how to give one', async () => {
    const config = await load(
      'version: 1\nbase-url: "${{ env.DEPLOY_URL }}"\nchecks: [{ name: A, get: / }]',
      {},
      {},
      { unsetAllowed: true },
    );
    expect(exportPrometheus(config, {}).missing).toEqual([
      'blackbox_exporter: The check "A" is left out: there is no base URL; give --base-url.',
    ]);
  });

  test('500 checks, and names that are no identifiers, are 500 modules', async () => {
    const names = [
      'Ünï',
      'ünï',
      '漢字',
      '',
      ...Array.from({ length: 496 }, (_, index) => `Check ${index % 7}${' '.repeat(index)}x`),
    ];
    const checks = names.map((name, index) => ({ name: `${name}${index < 4 ? '!'.repeat(index) : ''}`, get: '/' }));
    checks[3] = { name: '???', get: '/' };
    const { read } = await exported(`checks: ${JSON.stringify(checks)}`);
    const modules = Object.keys(read('blackbox.yml').modules);
    expect(modules).toHaveLength(500);
    expect(modules.every((name) => /^[a-z0-9_]+$/.test(name))).toBe(true);
    const targets = read('blackbox-scrape.yml').scrape_configs[0].static_configs;
    expect(targets.map(({ labels }: { labels: Record<string, string> }) => labels['__param_module'])).toEqual(modules);
  });
});

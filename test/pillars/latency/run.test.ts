import { afterEach, describe, expect, test } from '@jest/globals';
import { CookieJar } from 'tough-cookie';
import type { CheckConfig, Config, Step } from '../../../src/config/config.ts';
import { literal } from '../../../src/config/language/template.ts';
import type { Context } from '../../../src/model/context.ts';
import { runLatency } from '../../../src/pillars/latency/run.ts';
import type { Sessions } from '../../../src/steps/sessions.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { bench, clock } from '../../http/servers.ts';

type Login = Pick<Sessions, 'open'>;

const { http, client, close } = bench();
afterEach(close);

const at = { file: 'launch-gate.yml', line: 7, column: 3 };

function check(name: string, path: string, more: Partial<Step> = {}, session?: string): CheckConfig {
  const step: Step = {
    at,
    method: 'GET',
    target: literal(path),
    query: [],
    headers: [],
    expect: [],
    captures: [],
    follow: false,
    timeoutMs: 5000,
    retries: 2,
    maxBodyBytes: 1_000_000,
    errorPage: 'fail',
    ...more,
  };
  return { at, name, session, steps: [step], cleanup: [], latency: { at: { ...at, line: 9 }, p95Ms: 2000 } };
}

function run(
  baseUrl: string,
  checks: CheckConfig[],
  more: { sessions?: Login; failed?: string[]; signal?: AbortSignal; onInconclusive?: 'fail' } = {},
) {
  const config: Config = {
    baseUrl,
    failOn: 'high',
    deadlineMs: 60_000,
    allowedHosts: [],

    sessions: [],
    checks,
    alerts: [],
    waivers: [],
    // Fast, so that the tests are; budgets are wide or hopeless, so that a busy machine changes no verdict.
    latency: { ratePerSecond: 400, maxInFlight: 400, onInconclusive: more.onInconclusive ?? 'warn' },
  };
  const progress: string[] = [];
  const context: Context = {
    cwd: '.',
    env: {},
    clock,
    redactor: createRedactor(),
    signal: more.signal ?? new AbortController().signal,
    log: { info: () => {}, progress: (line) => progress.push(line) },
  };
  const sessions = more.sessions ?? { open: () => Promise.reject(new Error('no session is needed')) };
  const deps = { client: client({ baseUrl }), sessions, failedChecks: new Set(more.failed) };
  return runLatency(config, context, deps).then((result) => ({ ...result, progress }));
}

describe('the latency pillar', () => {
  test('passes a quick route, and says so', async () => {
    const url = await http((_request, response) => response.end('ok'));
    const result = await run(url, [check('Home', '/')]);
    expect(result).toMatchObject({
      name: 'latency',
      status: 'pass',
      reason: '1 route within budget',
      findings: [],
      counts: { routes: 1, requests: 64 },
    });
    expect(result.latency).toMatchObject([{ check: 'Home', n: 64, over: 0, verdict: 'pass', budgetMs: 2000 }]);
    expect(result.progress.at(-1)).toBe('latency: 1 of 1 route decided, 64 of at most 120 requests');
  });

  test('fails a slow route in the midst of quick ones, and only that', async () => {
    const url = await http(
      (request, response) => void setTimeout(() => response.end('ok'), request.url === '/slow' ? 80 : 0),
    );
    const result = await run(url, [
      check('Quick', '/'),
      { ...check('Slow', '/slow'), latency: { at: { ...at, line: 9 }, p95Ms: 50 } },
    ]);
    expect(result).toMatchObject({ status: 'fail', reason: '1 of 2 routes over budget' });
    expect(result.latency?.map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({
      rule: 'latency/p95',
      status: 'fail',
      severity: 'high',
      expected: 'p95 at most 50 ms',
      where: { file: 'launch-gate.yml', line: 9, column: 3, url: `${url}/slow` },
      reproduce: expect.stringMatching(/^curl -sS -o \/dev\/null -w '.*%\{time_starttransfer\}.*' '?http:\/\/127/),
    });
  });

  test('counts errors as over budget: one in five fails', async () => {
    let count = 0;
    const url = await http((_request, response) => response.writeHead(++count % 5 === 0 ? 500 : 200).end('x'));
    const result = await run(url, [check('Flaky', '/')]);
    expect(result.latency?.[0]?.verdict).toBe('fail');
    expect(result.findings[0]?.observed).toMatch(/failed, the first: expected status 2xx, seen 500/);
  });

  test('does not overlook requests that the server drops without a word', async () => {
    let count = 0;
    const url = await http((request, response) => (++count % 5 === 0 ? request.socket.destroy() : response.end('x')));
    const result = await run(url, [check('Crashing', '/')]);
    expect(result.latency?.[0]?.verdict).toBe('fail');
    expect(result.findings[0]?.observed).toContain('the connection was closed without an answer');
  });

  test('does not charge for connections that the server closes after each answer', async () => {
    const url = await http((_request, response) => response.setHeader('connection', 'close').end('x'));
    const result = await run(url, [check('Closing', '/')]);
    expect(result.latency).toMatchObject([{ verdict: 'pass', over: 0 }]);
  });

  test('stops at a 429 without a verdict; a failure if the configuration says so', async () => {
    let count = 0;
    const url = await http((_request, response) => response.writeHead(++count > 20 ? 429 : 200).end('x'));
    const warned = await run(url, [check('Limited', '/')]);
    expect(warned).toMatchObject({ status: 'inconclusive', reason: '1 of 1 route not settled' });
    expect(warned.findings).toMatchObject([
      { status: 'inconclusive', severity: 'medium', fix: expect.stringContaining('429') },
    ]);
    expect((await run(url, [check('Limited', '/')], { onInconclusive: 'fail' })).status).toBe('fail');
  });

  test('does not ask what smoke found broken', async () => {
    let asked = 0;
    const url = await http((_request, response) => response.end(String(++asked)));
    const result = await run(url, [check('Broken', '/')], { failed: ['Broken'] });
    expect(asked).toBe(0);
    expect(result).toMatchObject({
      status: 'fail',
      findings: [],
      reason: 'not sampled: Broken did not pass its smoke check',
      latency: [{ check: 'Broken', n: 0, verdict: 'fail', p95Ms: null }],
    });
  });

  test('passes on the finding of a session that cannot log in', async () => {
    const finding = {
      rule: 'smoke/session',
      status: 'fail',
      severity: 'blocker',
      title: 'x',
      where: {},
      fingerprint: 'f',
    } as const;
    const sessions: Login = {
      open: async () => ({ ok: false, finding, reason: 'the session "member" cannot log in' }),
    };
    const result = await run('http://127.0.0.1:1', [check('Inside', '/', {}, 'member')], { sessions });
    expect(result).toMatchObject({ status: 'fail', findings: [finding], latency: [{ n: 0, verdict: 'fail' }] });
    expect(result.reason).toBe('not sampled: Inside: the session "member" cannot log in');
  });

  test('uses the session, without changing its cookies for others', async () => {
    const url = await http((request, response) =>
      response
        .writeHead(request.headers.cookie?.includes('sid=1') ? 200 : 302, {
          'set-cookie': 'seen=1',
          location: '/login',
        })
        .end('x'),
    );
    const jar = new CookieJar();
    await jar.setCookie('sid=1', url);
    const sessions: Login = { open: async (name) => ({ ok: true, session: { name, jar, headers: [] } }) };
    const result = await run(url, [check('Inside', '/', {}, 'member')], { sessions });
    expect(result.status).toBe('pass');
    expect(await jar.getCookieString(url)).toBe('sid=1');
  });

  test('gives what it has when the run is stopped', async () => {
    const stop = new AbortController();
    let count = 0;
    const url = await http((_request, response) => {
      if (++count > 30) stop.abort(new Error('deadline'));
      response.end('x');
    });
    const result = await run(url, [check('Home', '/')], { signal: stop.signal });
    expect(result).toMatchObject({ status: 'inconclusive', latency: [{ verdict: 'inconclusive' }] });
    expect(result.latency?.[0]?.n).toBeGreaterThan(10);
  });

  test('has nothing to do without a budget', async () => {
    const { latency, ...home } = check('Home', '/');
    expect(latency).toBeDefined();
    expect(await run('http://127.0.0.1:1', [home])).toMatchObject({
      status: 'skipped',
      reason: 'no check has a latency budget',
      latency: [],
    });
  });
});

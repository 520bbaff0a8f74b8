import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { secretsOf } from '../../../src/config/load.ts';
import { openGitHubApi } from '../../../src/github/api/api.ts';
import { findPreviousDeployment } from '../../../src/github/api/previous-deployment.ts';
import type { Context } from '../../../src/model/context.ts';
import type { GitHubApi } from '../../../src/model/github-api.ts';
import type { PillarResult } from '../../../src/model/results.ts';
import { addComparison } from '../../../src/pillars/latency/regressions.ts';
import { createSessions } from '../../../src/steps/sessions.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { load } from '../../config/config-file.ts';
import { startFakeGitHub } from '../../github/fake-github.ts';
import { bench, clock } from '../../http/servers.ts';

const { http, client, close } = bench();
afterEach(close);

const measured = (names: string[]) =>
  ({
    name: 'latency',
    status: 'pass',
    reason: 'x',
    durationMs: 0,
    counts: {},
    findings: [],
    latency: names.map((check) => ({ check })),
  }) as unknown as PillarResult;

/** Compares two real servers by a configuration as a user writes it. The pause before the second measurement is short. */
async function compare(
  current: string,
  previous: string,
  checks: string,
  more: { yaml?: string; env?: object; signal?: AbortSignal; github?: GitHubApi } = {},
) {
  const env = { CURRENT: current, PREVIOUS: previous, ...more.env };
  const config = await load(
    `base-url: \${{ env.CURRENT }}\nlatency: { rate: 100/s, compare-url: ${previous === 'auto' ? 'auto' : '"${{ env.PREVIOUS }}"'} }\n${more.yaml ?? ''}\nchecks: [${checks}]`,
    env,
  );
  // Loopback bears more than a user may ask of a server.
  config.latency = { ...config.latency, ratePerSecond: 400, maxInFlight: 400 };
  const lines: string[] = [];
  const pauses: number[] = [];
  const redactor = createRedactor();
  for (const { value, label } of secretsOf(config)) redactor.add(value, label);
  const context: Context = {
    cwd: '.',
    env,
    redactor,
    github: more.github,
    signal: more.signal ?? new AbortController().signal,
    log: { info: (line) => lines.push(line), progress() {} },
    clock: {
      ...clock,
      sleep: (ms, signal) => {
        if (ms === 30_000) pauses.push(ms);
        return clock.sleep(ms === 30_000 ? 1 : ms, signal);
      },
    },
  };
  const names = config.checks.map(({ name }) => name);
  const sessions = createSessions(config, context, client({ baseUrl: current }));
  const { github } = context;
  const findPrevious = async () =>
    github
      ? findPreviousDeployment(github, { environment: 'production', baseUrl: config.baseUrl })
      : { problem: 'this is no run at GitHub' };
  const deps = { sessions, failedChecks: new Set<string>(), findPrevious };
  const result = await addComparison(measured(names), config, context, deps);
  return { result, compare: result.latency?.map((route) => route.compare), lines, pauses };
}

const home = '{ name: Home, get: /, latency: page }';
const answerAfter =
  (ms: number): RequestListener =>
  (_request, response) =>
    void setTimeout(() => response.end('ok'), ms);

describe('side by side with the previous deployment', () => {
  test('ten equal pairs raise no failure', async () => {
    const urls = [await http(answerAfter(12)), await http(answerAfter(12))] as const;
    const checks = Array.from({ length: 10 }, (_, i) => `{ name: R${i}, get: "/${i}", latency: page }`);
    const { result, compare: all } = await compare(...urls, checks.join(', '));
    expect(result.findings).toEqual([]);
    expect(all?.map((one) => one?.verdict)).toEqual(Array(10).fill('pass'));
    expect(result.status).toBe('pass');
  });

  test('1.5 times as slow fails, once it is measured again, and only there', async () => {
    const slow: RequestListener = (request, response) =>
      answerAfter(request.url === '/slow' ? 120 : 5)(request, response);
    const fast: RequestListener = (request, response) =>
      answerAfter(request.url === '/slow' ? 80 : 5)(request, response);
    const {
      result,
      compare: all,
      pauses,
    } = await compare(await http(slow), await http(fast), `${home}, { name: Orders, get: /slow, latency: page }`);
    expect(pauses).toEqual([30_000]);
    expect(result.status).toBe('fail');
    expect(all?.map((one) => one?.verdict)).toEqual(['pass', 'fail']);
    expect(result.findings).toMatchObject([
      {
        rule: 'latency/regression',
        status: 'fail',
        severity: 'high',
        title: expect.stringMatching(/^Orders: 1\.\d+ times as slow as the previous deployment$/),
        observed: expect.stringMatching(/ against .*side by side\); again after 30 s: /),
        where: { url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/slow$/) },
        // One request to each of the two, with its times.
        reproduce: expect.stringMatching(
          /^curl -sS -o \/dev\/null -w '.*' 'http:\S+\/slow'\ncurl .* 'http:\S+\/slow'$/,
        ),
        fix: expect.stringContaining('a real difference between the two deployments'),
        fingerprint: 'latency/regression:Orders',
      },
    ]);
  });

  test('an alarm that does not repeat passes', async () => {
    let asked = 0;
    // Slow for the first measurement (cold request and warm-ups with it), and as quick as the other in the second.
    const recovers: RequestListener = (request, response) => answerAfter(++asked <= 64 ? 80 : 10)(request, response);
    const { result, compare: all, pauses } = await compare(await http(recovers), await http(answerAfter(10)), home);
    expect(pauses).toHaveLength(1);
    expect(result).toMatchObject({ status: 'pass', findings: [] });
    expect(all).toMatchObject([{ verdict: 'pass', ratio: expect.any(Number) }]);
  });

  test('a previous deployment that is gone, or has no such route, is inconclusive and said once', async () => {
    const url = await http(answerAfter(0));
    const gone = await compare(url, 'http://127.0.0.1:1', `${home}, { name: Other, get: /o, latency: page }`);
    expect(gone.result).toMatchObject({ status: 'inconclusive' });
    expect(gone.result.findings).toMatchObject([
      { rule: 'latency/regression', status: 'inconclusive', title: 'Regression not evaluated for 2 routes' },
    ]);
    const old = await http((_request, response) => response.writeHead(404).end());
    const missing = await compare(url, old, home);
    expect(missing.compare).toMatchObject([{ verdict: 'inconclusive', p50Ms: null, ratio: null }]);
    expect(missing.result.findings[0]?.observed).toMatch(
      /^Home: the previous deployment does not answer as expected: .*404/,
    );
  });

  test('a run that ends leaves it open', async () => {
    const stop = new AbortController();
    let asked = 0;
    const url = await http((request, response) => {
      if (++asked === 30) stop.abort(new Error('deadline'));
      answerAfter(0)(request, response);
    });
    const { compare: all } = await compare(url, await http(answerAfter(0)), home, { signal: stop.signal });
    expect(all).toMatchObject([{ verdict: 'inconclusive', reason: 'the run ended first' }]);
  });

  test('each deployment has a login of its own, and neither sees the cookie of the other', async () => {
    const seen = { current: new Set<string>(), previous: new Set<string>() };
    const site =
      (name: keyof typeof seen): RequestListener =>
      (request, response) => {
        if (request.url === '/login')
          return void response.writeHead(302, { 'set-cookie': `sid=${name}`, location: '/' }).end();
        seen[name].add(`${request.headers.cookie}`);
        response.writeHead(request.headers.cookie === `sid=${name}` ? 200 : 401).end('x');
      };
    const { compare: all } = await compare(
      await http(site('current')),
      await http(site('previous')),
      '{ name: Inside, session: member, get: /in, latency: page }',
      { yaml: 'sessions: { member: { post: /login, form: { user: ada }, expect: { status: 302 } } }' },
    );
    expect(all).toMatchObject([{ verdict: 'pass' }]);
    expect(seen).toEqual({ current: new Set(['sid=current']), previous: new Set(['sid=previous']) });
  });

  test('an address that nobody wrote down receives nothing secret', async () => {
    const github = await startFakeGitHub();
    try {
      const seen: string[] = [];
      const url = await http((request, response) => {
        seen.push(`${request.url} ${request.headers['x-api-key']}`);
        response.end('ok');
      });
      const statuses = [{ state: 'success', environment_url: url }];
      github.store.deployments.push({ id: 1, sha: 'a'.repeat(40), environment: 'production', statuses });
      const api = openGitHubApi({ env: github.runner(), signal: new AbortController().signal });
      const key = ['key', 'of', 'nobody'].join('-');
      const checks = `${home}, { name: Keyed, get: /k, headers: { x-api-key: "\${{ env.API_KEY }}" }, latency: page }`;
      const options = { github: api, env: { API_KEY: key } };
      const { compare: all, lines } = await compare(await http(answerAfter(0)), 'auto', checks, options);
      expect(all).toMatchObject([{ verdict: 'pass', url }, { verdict: 'inconclusive' }]);
      expect(all?.[1]?.reason).toMatch(/^what it sends is secret/);
      expect(new Set(seen)).toEqual(new Set(['/ undefined']));
      expect(lines).toContain(`Compared with the deployment of aaaaaaa, ${url}`);
      const allowed = { ...options, yaml: `allowed-hosts: ["${new URL(url).host}"]` };
      expect((await compare(await http(answerAfter(0)), 'auto', checks, allowed)).compare?.[1]?.verdict).toBe('pass');
      expect(seen).toContain(`/k ${key}`);
    } finally {
      await github.close();
    }
  });
});

import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { reportedBy } from '../../../src/gate/verdict.ts';
import { summary } from '../../../src/report/formats/summary.ts';
import { terminal } from '../../../src/report/formats/terminal.ts';
import { buildReport } from '../../../src/report/model/build-report.ts';
import { clock } from '../../http/servers.ts';
import { logins } from '../smoke/gate.ts';
import { html, site } from '../smoke/site.ts';
import { latencyLab } from './lab.ts';

const { http, raw, close, sample } = latencyLab();
afterEach(close);

// One cold request and three to warm up come before those that are measured.
const unmeasured = 4;

/** A server that is told which of the measured requests it answers, counted from 1; the others before have no number above 0. */
function counting(answer: (nth: number, response: ServerResponse, request: IncomingMessage) => unknown) {
  let count = 0;
  return http((request, response) => void answer(++count - unmeasured, response, request));
}

const home = (budget: string, more = '') => `checks: [{ name: Home, get: /, latency: ${budget}${more} }]`;

// Budgets are wide or hopeless, so that a busy machine changes no verdict.
describe('against a real server', () => {
  test('15 % over the budget fails', async () => {
    const url = await counting((nth, response) => setTimeout(() => response.end('x'), nth % 20 < 3 ? 250 : 0));
    expect((await sample(url, home('{ p95: 200ms }'))).route).toMatchObject({ verdict: 'fail', budgetMs: 200 });
  });

  test('clearly under it passes with 64 requests, having said how many there are at most', async () => {
    const url = await counting((_nth, response) => response.end('x'));
    const { route, said } = await sample(url, home('{ p95: 3s }'));
    expect(route).toMatchObject({ verdict: 'pass', n: 64, over: 0 });
    expect(said).toEqual(['latency: 1 route, at most 120 requests in 1.2 s']);
  });

  test('answers that became quick by failing fail', async () => {
    const url = await counting((nth, response) => response.writeHead(nth > 0 ? 500 : 200).end('x'));
    const { route, finding } = await sample(url, home('{ p95: 3s }'));
    expect(route).toMatchObject({ verdict: 'fail', n: 4, over: 4, p95Ms: null, samplesMs: [null, null, null, null] });
    expect(finding?.observed).toContain('4 failed, the first: expected status 2xx, seen 500');
  });

  test('a stall of three seconds shows in p95, and as a burst', async () => {
    let stalledUntil: number | undefined;
    const url = await counting((nth, response) => {
      if (nth === 20) stalledUntil = performance.now() + 3000;
      setTimeout(() => response.end('x'), Math.max(0, (stalledUntil ?? 0) - performance.now()));
    });
    const { route, finding } = await sample(url, home('{ p95: 1s }'));
    expect(route).toMatchObject({ verdict: 'fail', budgetMs: 1000 });
    expect(route.p95Ms).toBeGreaterThan(1000);
    expect(route.longestBurst).toBeGreaterThanOrEqual(7);
    expect(finding?.observed).toMatch(/longest burst: \d+.*\n.*██/s);
  });

  test('a cold start is reported apart and not judged', async () => {
    const url = await counting((nth, response) =>
      setTimeout(() => response.end('x'), nth === 1 - unmeasured ? 1500 : 0),
    );
    const { route } = await sample(url, home('{ p95: 1200ms }'));
    expect(route).toMatchObject({ verdict: 'pass', over: 0 });
    expect(route.coldMs).toBeGreaterThan(1400);
  });

  test('one failure in a hundred is within p95, and counted', async () => {
    const url = await counting((nth, response) => response.writeHead(nth % 100 === 50 ? 500 : 200).end('x'));
    const { route } = await sample(url, home('{ p95: 3s }'));
    expect(route).toMatchObject({ verdict: 'pass', n: 110, over: 1 });
    expect(route.samplesMs.filter((ms) => ms === null)).toHaveLength(1);
  });

  test('every fifth connection closed is counted and not charged', async () => {
    const url = await counting((nth, response) => {
      if (nth % 5 === 0) response.setHeader('connection', 'close');
      response.end('x');
    });
    const { route } = await sample(url, home('{ p95: 3s }'));
    expect(route).toMatchObject({ verdict: 'pass', over: 0 });
    expect(route.newConnections).toBeGreaterThanOrEqual(10);
  });

  test('a body without end fails at its timeout and at its limit', async () => {
    const url = await http(async (_request, response) => {
      response.on('error', () => {});
      while (!response.destroyed) {
        response.write('x'.repeat(10_000));
        await delay(10);
      }
    });
    const slow = await sample(url, home('{ p95: 200ms }', ', timeout: 200ms'));
    expect(slow.finding?.observed).toContain(
      'no complete answer within 200 ms, still waiting for the rest of the body',
    );
    const large = await sample(url, home('{ p95: 3s }', ', max-body: 20 KB'));
    expect(large.finding?.observed).toContain('4 failed, the first: 127.0.0.1: the body is larger than 20 kB');
  });

  test('HTTP/1.0, which closes after each answer, is measured all the same', async () => {
    const url = await raw((socket) => socket.once('data', () => socket.end('HTTP/1.0 200 OK\r\n\r\nhello')));
    const { route } = await sample(url, home('{ p95: 3s }'));
    expect(route).toMatchObject({ verdict: 'pass', over: 0, newConnections: 64 });
  });

  test('a wall clock that jumps changes nothing', async () => {
    let jumps = 0;
    const jumping = { ...clock, now: () => Date.now() + (++jumps % 2 ? 1 : -1) * 3_600_000 };
    const url = await counting((_nth, response) => response.end('x'));
    const { route } = await sample(url, home('{ p95: 3s }'), { clock: jumping });
    expect(route).toMatchObject({ verdict: 'pass', over: 0 });
    expect(Math.max(...route.samplesMs.map(Number))).toBeLessThan(3000);
  });

  test('a write is sampled where it says so', async () => {
    const seen: string[] = [];
    const url = await counting((_nth, response, request) => {
      seen.push(`${request.method}`);
      response.writeHead(201).end();
    });
    const { route } = await sample(url, 'checks: [{ name: A, post: /, latency: { p95: 3s, write: true } }]');
    expect(route.verdict).toBe('pass');
    expect(new Set(seen)).toEqual(new Set(['POST']));
  });
});

describe('a login', () => {
  const budget = logins.replace('  member:', '  member:\n    latency: { errors: 1% }');

  test('that fails once in 20 is found, each time with a jar of its own', async () => {
    let logIns = 0;
    const withSession: string[] = [];
    const app = site({
      'POST /login': ({ headers }, response) => {
        if (headers.cookie?.includes('sessionid')) withSession.push(headers.cookie);
        if (++logIns % 20 === 0) return html(response, '<h1>Service unavailable</h1>', 503);
        response.setHeader('set-cookie', `sessionid=${'s'.repeat(9)}${logIns}; Path=/; HttpOnly`);
        response.writeHead(303, { location: '/dashboard' }).end();
      },
    });
    const { route, finding, result } = await sample(await http(app.listener), budget);
    expect(route).toMatchObject({ check: 'session member', verdict: 'fail', budgetMs: null });
    expect(route.budgets).toMatchObject([{ of: 'errors', limit: 0.01, over: 4, verdict: 'fail' }]);
    expect(withSession).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'latency/errors',
      status: 'fail',
      title: expect.stringMatching(/^session member: 4 of \d+ failed, budget 1 %$/),
      observed: expect.stringContaining('503'),
    });
    expect(JSON.stringify(result)).not.toContain('sssssssss');
  });

  test('is asked no more after a 429', async () => {
    let logIns = 0;
    const app = site({
      'POST /login': (_request, response) => {
        if (++logIns > 30) return html(response, 'slow down', 429);
        response.setHeader('set-cookie', 'sessionid=abcdefgh; Path=/');
        response.writeHead(303, { location: '/dashboard' }).end();
      },
    });
    const { route, finding } = await sample(await http(app.listener), budget);
    expect(route.verdict).toBe('inconclusive');
    expect(finding?.fix).toContain('429');
  });
});

test('each of the three verdicts reads the same at the terminal, in the summary and in the report', async () => {
  const slow = {
    '/fail': (nth: number) => nth > 0,
    '/open': (nth: number) => [20, 30, 40, 50].includes(nth),
    '/pass': () => false,
  };
  const counts = new Map<string, number>();
  const url = await http((request, response) => {
    const path = request.url as keyof typeof slow;
    counts.set(path, (counts.get(path) ?? 0) + 1);
    const isSlow = slow[path]((counts.get(path) ?? 0) - unmeasured);
    response.setHeader('x-request-id', `r-${path.slice(1)}-::error::x`);
    setTimeout(() => response.end('x'), isSlow ? 900 : 0);
  });
  const check = (name: string) => `  - { name: ${name}, get: /${name}, latency: { p95: 600ms } }\n`;
  const { result, routes } = await sample(url, `checks:\n${['fail', 'open', 'pass'].map(check).join('')}`);
  expect(routes.map(({ verdict }) => verdict)).toEqual(['fail', 'inconclusive', 'pass']);

  const findings = reportedBy(result);
  const report = buildReport({ verdict: 'fail', findings, results: [result], startedAt: 0, durationMs: 1 });
  const text = terminal(report, { colour: false });
  const page = summary(report);
  for (const { check: name, p95Ms, n, over } of routes) {
    const row = new RegExp(`\\| ${name} \\| ${Math.round(p95Ms as number)} ms .*\\| ${over} of ${n} \\|`);
    expect(page).toMatch(row);
  }
  expect(text).toMatch(/HIGH +fail: p95 [\d.]+ m?s .*, budget 600 ms/);
  expect(text).toMatch(/4 of 4 over 600 ms, budget missed; .*slowest three: 9\d\d ms \(request id r-fail-/);
  expect(text).toMatch(/unclear +open: p95 not settled against its budget of 600 ms/);
  expect(text).toMatch(/To pass, at most 1 of 110 may be over; 11 of 120 miss the budget\. \d+ of \d+ is too close/);
  expect(text).toMatch(/again +curl -sS -o \/dev\/null -w 'dns %\{time_namelookup\}/);
  expect(text).toMatch(/passed +p95 of pass \d+ ms/);
  expect(text).not.toMatch(/^::/m);
});

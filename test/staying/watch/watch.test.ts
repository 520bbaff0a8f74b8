import { afterEach, describe, expect, test } from '@jest/globals';
import { clock } from '../../http/servers.ts';
import { inBrowser } from '../../steps/page-check/browser-bench.ts';
import { idleClock } from '../idle-clock.ts';
import { page, reads, watchLab } from './lab.ts';

const lab = watchLab();
afterEach(() => lab.close());

const minute = 60_000;

describe('a release that stays well', () => {
  test('passes at the end of its time, after one round in each interval', async () => {
    const { result, asked, said } = await lab.watch(reads(2), { answer: (_, response) => page(response) });
    expect(result).toMatchObject({ name: 'watch', status: 'pass', findings: [] });
    expect(result.counts).toMatchObject({ checks: 2, rounds: 41, requests: 82, failures: 0 });
    expect(asked.at(-1)?.elapsedMs).toBe(10 * minute);
    // One line a minute, so that nobody takes the job for dead.
    expect(said.length).toBeGreaterThanOrEqual(9);
    expect(said.length).toBeLessThanOrEqual(12);
  });

  test('may fail once, and restart for a second', async () => {
    const { result } = await lab.watch(reads(8), {
      answer: ({ elapsedMs }, response) => page(response, elapsedMs >= 150_000 && elapsedMs < 151_000 ? 502 : 200),
    });
    expect(result.status).toBe('pass');
    expect(result.counts['failures']).toBe(8);
  });

  test('is asked only what reads; a check can say otherwise for itself', async () => {
    const yaml = `checks:
  - { name: Read, get: /read }
  - { name: Never, get: /never, watch: false }
  - { name: Write, post: /write, json: {} }
  - { name: Both, post: /both, json: {}, watch: true }
`;
    const { asked } = await lab.watch(yaml, { forMs: minute, answer: (_, response) => page(response) });
    expect([...new Set(asked.map(({ path }) => path))].toSorted()).toEqual(['GET /read', 'POST /both']);
  });
});

describe('a release that breaks', () => {
  test('is down after three tries, and the finding says when it began and who answered', async () => {
    const { result, finding, findings } = await lab.watch(reads(3), {
      answer: ({ elapsedMs }, response) => page(response, elapsedMs >= 3 * minute ? 502 : 200),
    });
    expect(result.status).toBe('fail');
    expect(findings).toHaveLength(1);
    expect(finding).toMatchObject({ rule: 'watch/down', severity: 'blocker', layer: 'edge' });
    expect(finding?.title).toBe('Down 3 min after the go-live: Page 1, Page 2, Page 3');
    expect(finding?.observed).toContain('began 3 min after the go-live, at 2027-01-10 14:03:00 UTC');
    expect(finding?.observed).toContain('the last round in which all passed began at 2027-01-10 14:02:45 UTC');
    expect(finding?.reproduce).toContain('curl');
    expect(result.durationMs).toBe(3 * minute + 12_000);
  });

  test('one check alone is down too, and the others are not named', async () => {
    const { finding } = await lab.watch(reads(4), {
      answer: ({ elapsedMs, path }, response) => page(response, path === '/2' && elapsedMs >= minute ? 500 : 200),
    });
    expect(finding).toMatchObject({ rule: 'watch/down', subject: 'Page 2', layer: 'application' });
  });

  test('is slow: p95 over its budget', async () => {
    const { finding, result } = await lab.watch(reads(1, ', latency: { p95: 300ms }'), {
      answer: async ({ elapsedMs, sleep }, response) => {
        if (elapsedMs >= 2 * minute) await sleep(900);
        page(response);
      },
    });
    expect(finding).toMatchObject({ rule: 'watch/p95', severity: 'high', subject: 'Page 1' });
    expect(finding?.observed).toContain('began 2 min after the go-live');
    expect(result.durationMs).toBeLessThan(4 * minute);
  });

  test('says what the previous deployment answers', async () => {
    const previous = await lab.http((_, response) => page(response));
    const { finding } = await lab.watch(`latency: { compare-url: "\${{ env.PREVIOUS_URL }}" }\n${reads(1)}`, {
      env: { PREVIOUS_URL: previous },
      answer: ({ elapsedMs }, response) => page(response, elapsedMs >= minute ? 500 : 200),
    });
    expect(finding?.observed).toMatch(/the previous deployment \(\S+\) answers as expected, (\d) of \1 times/);
  });
});

describe('what cannot be judged', () => {
  test('429 is no failure, and a watch of nothing else is no pass', async () => {
    const { result } = await lab.watch(reads(2), { forMs: minute, answer: (_, response) => page(response, 429) });
    expect(result).toMatchObject({ status: 'inconclusive', isUnjudged: true });
    expect(result.findings.every(({ status }) => status === 'inconclusive')).toBe(true);
  });

  test('a run that is stopped is neither passed nor failed', async () => {
    const stop = new AbortController();
    const { result } = await lab.watch(reads(1), {
      signal: stop.signal,
      answer: ({ elapsedMs }, response) => {
        if (elapsedMs >= minute) stop.abort(new Error('stopped'));
        page(response);
      },
    });
    expect(result).toMatchObject({ status: 'inconclusive', findings: [] });
    expect(result.reason).toContain('the run was cancelled');
  });
});

test('a session that expires logs in again, and is no finding', async () => {
  const yaml = `sessions:
  member:
    steps: [{ post: /login, form: { user: ada }, expect: { status: 302, cookie: sid } }]
checks: [{ name: Home, session: member, get: /home }]
`;
  let logins = 0;
  const { result } = await lab.watch(yaml, {
    answer: ({ path, request, elapsedMs }, response) => {
      const valid = `sid=token-of-five-minutes-${Math.floor(elapsedMs / (2 * minute))}`;
      if (path === '/login') {
        logins += 1;
        response.writeHead(302, { location: '/home', 'set-cookie': `${valid}; Path=/; HttpOnly` }).end();
      } else page(response, request.headers.cookie === valid ? 200 : 401);
    },
  });
  expect(result).toMatchObject({ status: 'pass', findings: [] });
  expect(logins).toBeGreaterThanOrEqual(5);
});

describe('a watch in a world that is not tidy', () => {
  const withLogin = `sessions:
  member:
    steps: [{ post: /login, form: { user: ada }, expect: { status: 302, cookie: sid } }]
checks:
  - { name: Home, session: member, get: /home }
  - { name: Orders, session: member, get: /orders }
  - { name: About, get: /about }
`;

  test('a login that dies takes down what needs it, as one finding', async () => {
    const { findings } = await lab.watch(withLogin, {
      answer: ({ path, request, elapsedMs }, response) => {
        const isBroken = elapsedMs >= 2 * minute;
        if (path === '/login' && isBroken) page(response, 500);
        else if (path === '/login')
          response.writeHead(302, { location: '/home', 'set-cookie': 'sid=a-token-of-some-length; Path=/' }).end();
        else page(response, path === '/about' || (request.headers.cookie && !isBroken) ? 200 : 401);
      },
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'watch/down', title: 'Down 2 min after the go-live: Home, Orders' });
    expect(JSON.stringify(findings)).not.toContain('a-token-of-some-length');
  });

  test('a wall clock that jumps changes no time of the finding', async () => {
    const clock = idleClock();
    let jumped = false;
    const { finding } = await lab.watch(reads(1), {
      clock,
      answer: ({ elapsedMs }, response) => {
        if (!jumped && elapsedMs >= minute) {
          clock.jump(-7_200_000);
          jumped = true;
        }
        page(response, elapsedMs >= 3 * minute ? 500 : 200);
      },
    });
    expect(finding?.observed).toContain('began 3 min after the go-live, at 2027-01-10 14:03:00 UTC');
  });

  test('a restart every few minutes is a release that fails', async () => {
    const isRestarting = (elapsedMs: number) => elapsedMs >= minute && (elapsedMs - minute) % (2 * minute) < 5_000;
    const { finding, result } = await lab.watch(`watch: { interval: 5s }\n${reads(8)}`, {
      answer: ({ elapsedMs }, response) => page(response, isRestarting(elapsedMs) ? 503 : 200),
    });
    expect(finding).toMatchObject({ rule: 'watch/errors', severity: 'high' });
    expect(finding?.title).toMatch(/^\d+ of \d+ requests failed after the go-live, budget 1 %/);
    expect(result.durationMs).toBeLessThan(4 * minute);
  });

  // A monitor that starts a round while the one before still waits tells an outage twice, and loads a slow site more.
  test('a site that hangs is asked in one round at a time, and is down', async () => {
    let open = 0;
    let most = 0;
    const { finding, asked } = await lab.watch(reads(2), {
      answer: async ({ elapsedMs, sleep }, response) => {
        open += 1;
        most = Math.max(most, open);
        response.once('close', () => {
          open -= 1;
        });
        if (elapsedMs >= minute) await sleep(3 * minute);
        page(response);
      },
    });
    expect(finding).toMatchObject({ rule: 'watch/down', layer: 'application' });
    expect(most).toBeLessThanOrEqual(2);
    const tries = asked.filter(({ path, elapsedMs }) => path === 'GET /1' && elapsedMs >= minute);
    // Ten seconds of each try are its timeout.
    expect(tries.map(({ elapsedMs }) => elapsedMs - minute)).toEqual([0, 12_000, 32_000]);
  });

  // Kayenta passed a release with errors where the one before had no data.
  test('a previous deployment that hangs is said, and excuses nothing', async () => {
    const clock = idleClock();
    const previous = await lab.http(() => {});
    const { finding } = await lab.watch(`latency: { compare-url: "\${{ env.PREVIOUS_URL }}" }\n${reads(1)}`, {
      env: { PREVIOUS_URL: previous },
      clock,
      answer: ({ elapsedMs }, response) => page(response, elapsedMs >= minute ? 500 : 200),
    });
    expect(finding).toMatchObject({ rule: 'watch/down', status: 'fail' });
    expect(finding?.observed).toContain('the previous deployment');
    expect(finding?.observed).not.toContain('as expected');
  });

  test('a check that is never judged is unclear, and the others are judged', async () => {
    const { result, findings } = await lab.watch(reads(3), {
      forMs: 2 * minute,
      answer: ({ path }, response) => page(response, path === '/2' ? 429 : 200),
    });
    expect(result).toMatchObject({ status: 'inconclusive', isUnjudged: false });
    expect(findings).toMatchObject([{ rule: 'watch/down', status: 'inconclusive', subject: 'Page 2' }]);
    expect(findings[0]?.observed).toContain('429');
  });

  test('connections that are cut are failures of TCP or the application, not of the watch', async () => {
    const { finding } = await lab.watch(reads(1), {
      answer: ({ elapsedMs, request }, response) => {
        if (elapsedMs >= minute) request.socket.destroy();
        else page(response);
      },
    });
    expect(finding).toMatchObject({ rule: 'watch/down', layer: expect.stringMatching(/^(?:tcp|application)$/) });
  });

  test('progress is shown where somebody sees it, and then no line a minute', async () => {
    const { said, shown } = await lab.watch(reads(1), {
      showsProgress: true,
      answer: (_, response) => page(response),
    });
    expect(said).toEqual(['watch: 1 check for 10 min']);
    expect(shown.at(-1)).toBe('watch: 10 min of 10 min, 41 rounds, 0 of 41 requests failed');
  });
});

inBrowser('a page is a read, and is watched in one browser', async () => {
  // A browser takes real time.
  const realTime = {
    ...idleClock(),
    clock,
    elapsed: () => performance.now(),
    run: <T>(work: Promise<T>) => work,
  };
  const { result } = await lab.watch('checks: [{ name: Shop, page: /shop }]\nwatch: { interval: 1s }', {
    forMs: 2_000,
    env: { PATH: process.env['PATH'] ?? '' },
    clock: realTime,
    answer: (_, response) => page(response),
  });
  expect(result).toMatchObject({ status: 'pass', findings: [] });
  expect(result.counts['requests']).toBe(result.counts['rounds']);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { loadConfig, secretsOf } from '../../../src/config/load.ts';
import { treeFiles } from '../../../src/git/policy-files.ts';
import { openGitHubApi } from '../../../src/github/api/api.ts';
import { incidentIssue } from '../../../src/github/publish/incident-issue.ts';
import { openHttpClient } from '../../../src/http/open.ts';
import type { Context } from '../../../src/model/context.ts';
import { openTargets } from '../../../src/staying/alerts/open-targets.ts';
import { folderStore } from '../../../src/staying/uptime/folder-store.ts';
import { type UptimeDeps, uptimeChecks, uptimeRound } from '../../../src/staying/uptime/run-round.ts';
import { createSessions } from '../../../src/steps/sessions.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { startFakeGitHub } from '../../github/fake-github.ts';
import { type Authority, createAuthority } from '../../pillars/launch/lab/certificates.ts';
import { counted, idleClock } from '../idle-clock.ts';

const minute = 60_000;
const day = 24 * 60;
const lab = createAuthority();
const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
  lab?.close();
});

/** In minutes since the beginning: what is wrong when. */
const outage = { from: day + 600, to: day + 604 };
const longOutage = { from: 2 * day + 900, to: 2 * day + 940 };
const flapping = { from: 3 * day, to: 3 * day + 180 };
const slow = { from: 4 * day + 720, to: 4 * day + 780 };
const late = { from: 6 * day, to: 6 * day + 47 };
const during = (now: number, { from, to }: { from: number; to: number }) => now >= from && now < to;

async function listen(server: Server): Promise<number> {
  closing.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

(lab ? test : test.skip)(
  'a week tells two incidents, one warning of a certificate and one of a slow hour, and nothing else',
  async () => {
    const authority = lab as Authority;
    const startAt = Date.now();
    const time = idleClock({ startAt, idleTurns: 4 });
    const now = () => time.elapsed() / minute;
    let tries = 0;
    const { key, cert } = authority.issue(['localhost'], { fromDays: -78, untilDays: 12 });
    const site = createSecureServer({ key, cert }, async (request, response) => {
      const { url: path = '' } = request;
      if (during(now(), slow)) await time.serverSleep(900);
      tries = path === '/flaky' ? tries + 1 : tries;
      const fails =
        during(now(), outage) ||
        during(now(), longOutage) ||
        (path === '/flaky' && during(now(), flapping) && tries % 2 === 1);
      const status = !fails ? 200 : during(now(), longOutage) ? 502 : 500;
      response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Shop</h1>');
    });
    const url = `https://localhost:${await listen(site)}`;

    const posts: { to: string; text: string }[] = [];
    const sink = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk) => (text += chunk));
      request.on('end', () => {
        posts.push({ to: request.url ?? '', text });
        response.end('ok');
      });
    });
    const sinkUrl = `http://127.0.0.1:${await listen(sink)}`;
    const mails: string[] = [];
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      async onData(stream, _session, done) {
        mails.push((await simpleParser(stream)).subject ?? '');
        done();
      },
    });
    closing.push(() => smtp.close());
    const smtpPort = await listen(smtp.server as unknown as Server);
    const github = await startFakeGitHub();
    closing.push(() => github.close());
    github.store.now = time.clock.now;

    const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-week-'));
    closing.push(() => rmSync(cwd, { recursive: true }));
    const env = {
      ...github.runner(),
      SLACK: `${sinkUrl}/slack`,
      HOOK: `${sinkUrl}/hook`,
      SMTP: `smtp://127.0.0.1:${smtpPort}`,
    };
    writeFileSync(
      join(cwd, 'gate.yml'),
      `version: 1
base-url: ${url}
defaults: { tls: { ca: "${authority.rootFile}" } }
checks:
  - { name: Home, get: /, latency: { p95: 500ms } }
  - { name: Search, get: /search, latency: { p95: 500ms } }
  - { name: Flaky, get: /flaky }
alerts:
  - { to: slack, url: "\${{ env.SLACK }}", owner: "Ada, then Ben" }
  - { to: email, address: ops@example.com, from: gate@example.com, smtp: "\${{ env.SMTP }}" }
  - { to: webhook, url: "\${{ env.HOOK }}" }
  - { to: github }
`,
    );
    const config = await loadConfig(
      { file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles({ cwd }), needsAlerts: true },
      { cwd, env },
    );
    const redactor = createRedactor();
    for (const { value, label } of secretsOf(config)) redactor.add(value, label);
    const { signal } = new AbortController();
    const log = { info() {}, progress() {} };
    const context: Context = { cwd, env, clock: time.clock, signal, redactor, log };
    const api = openGitHubApi({ env, signal, limits: { totalMs: 600_000, callMs: 60_000 } });
    const client = counted(await openHttpClient(config, context), time.asking);
    const alerts = openTargets(config.alerts, context, (alert) => incidentIssue(api, alert));
    closing.push(
      () => client.close(),
      () => alerts.close(),
    );
    const targets = alerts.targets.map((target) => ({
      ...target,
      async send(...message: Parameters<typeof target.send>) {
        time.asking.count += 1;
        await target.send(...message).finally(() => (time.asking.count -= 1));
      },
    }));
    const browsers = { open: () => Promise.reject(new Error('no page is checked')), async close() {} };
    const sessions = createSessions(config, context, client);
    const store = folderStore(join(cwd, 'state'), { checkouts: [], look: (text) => text, now: time.clock.now });
    const deps: UptimeDeps = { store, targets, isAlone: true };
    const checks = uptimeChecks(config);

    let longestGap = 0;
    await time.run(
      (async () => {
        for (let at = 0; at < 7 * day; at += 4) {
          await time.clock.sleep(Math.max(0, at * minute - time.elapsed()));
          if (during(at, late)) continue;
          const { state } = await uptimeRound(checks, config, context, { client, sessions, browsers }, deps);
          longestGap = Math.max(longestGap, state.rounds.longestGap?.ms ?? 0);
        }
      })(),
    );

    process.stdout.write(`${mails.join('\n')}\n`);
    const host = new URL(url).host;
    expect(mails).toEqual([
      `BLOCKER: ${host} is down: the application fails (3 checks)`,
      `Over after 4 min: ${host} is down: the application fails (3 checks)`,
      `BLOCKER: ${host} is down: a proxy or platform answers in place of the application (3 checks)`,
      `Over after 40 min: ${host} is down: a proxy or platform answers in place of the application (3 checks)`,
      expect.stringMatching(/^Warning: The certificate of localhost:\d+ expires in \d days$/),
      `Warning: ${host} is slow: 2 checks over budget`,
    ]);
    expect(posts.filter(({ to }) => to === '/slack')).toHaveLength(mails.length);
    const events = posts.filter(({ to }) => to === '/hook').map(({ text }) => JSON.parse(text));
    expect(events.map(({ event }) => event)).toEqual(['opened', 'resolved', 'opened', 'resolved', 'opened', 'opened']);
    const durations = events.flatMap(({ incident }) => incident.durationMs ?? []);
    expect(durations.map((ms) => Math.round(ms / minute))).toEqual([4, 40]);
    expect(github.store.issues.map(({ state, state_reason }) => [state, state_reason])).toEqual([
      ['closed', 'completed'],
      ['closed', 'completed'],
      ['open', null],
      ['open', null],
    ]);
    expect(github.store.comments.map(({ body }) => body.split(':', 1)[0])).toEqual([
      '**Over after 4 min',
      '**Over after 40 min',
    ]);
    expect(github.store.issues.every(({ labels }) => labels[0]?.name === 'launch-gate-incident')).toBe(true);
    expect(longestGap / minute).toBe(52);
    expect(github.invalid).toEqual([]);
  },
  600_000,
);

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { type DemoApp, startDemoApp } from '../../../examples/demo-app/app.ts';
import { childEnvironment } from '../../child-environment.ts';
import { absent, eventually, freePort, type Program, start } from '../programs.ts';

const gate = fileURLToPath(new URL('../../../src/launch-gate.ts', import.meta.url));
const demo = readFileSync(new URL('../../../examples/demo-app/launch-gate.yml', import.meta.url), 'utf8');
const missing = absent('prometheus', 'prometheus-alertmanager', 'prometheus-blackbox-exporter');
const withPrograms = missing.length === 0 ? describe : describe.skip;

type Told = { status: string; labels: Record<string, string>; annotations: Record<string, string> };

// The words of the title say which program is missing where it is skipped.
withPrograms(`the demo app, watched by the real programs${missing.length > 0 ? ` (missing: ${missing})` : ''}`, () => {
  const programs: Program[] = [];
  const told: Told[] = [];
  let cwd: string;
  let sink: Server;
  let app: DemoApp;
  let prometheus: string;
  const account = { user: 'smoke@example.com', password: `pass-${crypto.randomUUID()}` };
  const run = (program: string, args: string[], env: NodeJS.ProcessEnv = {}) => {
    const started = start(program, args, { cwd, env: { ...childEnvironment, ...env } });
    programs.push(started);
    return started;
  };
  const ask = async (path: string) => ((await (await fetch(`${prometheus}${path}`)).json()) as { data: unknown }).data;
  const value = async (query: string) => {
    const { result } = (await ask(`/api/v1/query?query=${encodeURIComponent(query)}`)) as {
      result: { value: [number, string] }[];
    };
    return Number(result[0]?.value[1] ?? Number.NaN);
  };
  const alert = (name: string, labels: Record<string, string>) =>
    eventually(
      async () =>
        told.find(
          (each) =>
            each.status === 'firing' &&
            each.labels['alertname'] === name &&
            Object.entries(labels).every(([key, text]) => each.labels[key] === text),
        ),
      programs,
    );

  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'launch-gate-monitoring-'));
    sink = createServer(async (request, response) => {
      told.push(...((await json(request)) as { alerts: Told[] }).alerts);
      response.end();
    });
    await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
    app = await startDemoApp({ ...account, sha: 'abc' });
    const [metrics, probes, alerts, web] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
    const hook = `http://127.0.0.1:${(sink.address() as AddressInfo).port}/hook`;
    writeFileSync(join(cwd, 'gate.yml'), demo);
    // Alertmanager tells; the process itself does not.
    const alertsKey = `alerts: [{ to: webhook, url: "${hook}", owner: "Ada, then {{Ben}}", runbook: https://example.com/runbook }]`;
    writeFileSync(join(cwd, 'export.yml'), `${demo}\n${alertsKey}\n`);
    const env = { DEPLOY_URL: app.url, SMOKE_USER: account.user, SMOKE_PASSWORD: account.password, GITHUB_SHA: 'abc' };
    const served = ['--every', '1s', '--metrics', `127.0.0.1:${metrics}`];
    const written = ['--config', 'export.yml', '--out', 'exported', '--blackbox', `127.0.0.1:${probes}`];
    const exported = run(process.execPath, [gate, 'export', 'prometheus', ...written, ...served], env);
    expect(await new Promise((resolve) => exported.child.on('exit', resolve))).toBe(0);
    const read = (name: string) => parse(readFileSync(join(cwd, 'exported', name), 'utf8'));
    // Debian's Prometheus is too old for scrape_config_files (2.43), so the jobs are copied, as their head says.
    const main = {
      global: { evaluation_interval: '1s' },
      scrape_configs: ['scrape.yml', 'blackbox-scrape.yml'].flatMap((name) => read(name).scrape_configs),
      rule_files: ['exported/rules.yml', 'exported/blackbox-rules.yml'],
      alerting: { alertmanagers: [{ static_configs: [{ targets: [`127.0.0.1:${alerts}`] }] }] },
    };
    writeFileSync(join(cwd, 'prometheus.yml'), stringify(main));
    run(process.execPath, [gate, 'uptime', '--config', 'gate.yml', ...served], env);
    run('prometheus-blackbox-exporter', [
      '--config.file=exported/blackbox.yml',
      `--web.listen-address=127.0.0.1:${probes}`,
    ]);
    run('prometheus-alertmanager', [
      '--config.file=exported/alertmanager.yml',
      '--storage.path=alerts',
      `--web.listen-address=127.0.0.1:${alerts}`,
      '--cluster.listen-address=',
    ]);
    run('prometheus', [
      '--config.file=prometheus.yml',
      '--storage.tsdb.path=series',
      `--web.listen-address=127.0.0.1:${web}`,
    ]);
    prometheus = `http://127.0.0.1:${web}`;
  }, 60_000);

  afterAll(async () => {
    await Promise.all(
      programs.map(
        ({ child }) =>
          new Promise<void>((resolve) => {
            if (child.exitCode !== null || child.signalCode !== null) return resolve();
            child.once('exit', () => resolve()).kill('SIGKILL');
          }),
      ),
    );
    sink.closeAllConnections();
    sink.close();
    await app.close();
    rmSync(cwd, { recursive: true, force: true });
  });

  test('nothing fires while it is healthy', async () => {
    await eventually(async () => (await value('launch_gate_rounds_total')) >= 4, programs);
    await eventually(
      async () => (await value('min(min_over_time(probe_success[3s])) + count(probe_success)')) === 3,
      programs,
    );
    expect(await value('min(launch_gate_check_up)')).toBe(1);
    expect(await value('count(launch_gate_check_up)')).toBe(4);
    expect(await value('launch_gate_check_budget_seconds{check="Orders API",budget="p95"}')).toBe(0.3);
    // Before the first probe, its rule saw that there was none.
    await eventually(
      async () => ((await ask('/api/v1/alerts')) as { alerts: unknown[] }).alerts.length === 0,
      programs,
    );
    expect(told).toEqual([]);
  }, 60_000);

  test('a release that breaks the dashboard is told of, with its owner and runbook, and nothing else is', async () => {
    const port = Number(new URL(app.url).port);
    await app.close();
    app = await startDemoApp({ ...account, sha: 'abc', broken: true, port });
    const { labels, annotations } = await alert('LaunchGateCheckDown', { job: 'launch-gate', check: 'Dashboard' });
    expect(labels).toMatchObject({ severity: 'high', host: new URL(app.url).host });
    expect(annotations).toMatchObject({
      summary: `Dashboard is down on ${new URL(app.url).host}`,
      owner: 'Ada, then {{Ben}}',
      runbook_url: 'https://example.com/runbook',
    });
    expect(new Set(told.map((each) => each.labels['check']))).toEqual(new Set(['Dashboard']));
  }, 60_000);

  test('when the whole host is down, blackbox_exporter finds it too, and one message is for all of its checks', async () => {
    await app.close();
    const { labels, annotations } = await alert('LaunchGateHostDown', {});
    expect(labels).toMatchObject({ severity: 'blocker', host: new URL(app.url).host });
    expect(annotations['owner']).toBe('Ada, then {{Ben}}');
    expect(told.filter((each) => each.labels['check'] === 'Login page')).toEqual([]);
  }, 60_000);
});

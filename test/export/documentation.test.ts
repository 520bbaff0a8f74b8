import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { exportPrometheus } from '../../src/export/prometheus/prometheus.ts';
import { familiesOf } from '../../src/staying/metrics/families.ts';
import { addRound, newFigures } from '../../src/staying/metrics/figures.ts';
import { newState } from '../../src/staying/uptime/state.ts';
import { load } from '../config/config-file.ts';
import { absent } from './programs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const page = read('docs/monitoring.md');
const folder = 'examples/monitoring';

test('docs/monitoring.md names every metric that is served, and no other', async () => {
  const config = await load(
    'version: 1\nbase-url: https://a.example\nchecks: [{ name: A, get: /, latency: { p95: 1s, p50: 1s, errors: 1% } }]',
  );
  const [check] = config.checks;
  const figures = newFigures(config.checks, config, (text) => text);
  const phases = { dnsMs: 0, tcpMs: 0, tlsMs: 0, ttfbMs: 0, downloadMs: 0 };
  const tries = [{ at: 0, passed: true, steps: [{ method: 'GET', url: '', durationMs: 1, phases }] }];
  const probes = check ? [{ check, state: 'up' as const, tries }] : [];
  addRound(
    figures,
    {
      at: 0,
      probes,
      observed: [],
      state: newState(),
      events: [],
      certificates: [{ host: 'a', from: 0, to: 1 }],
      lines: [],
    },
    0,
  );
  const endings: Record<string, string> = { counter: '_total', info: '_info' };
  const served = familiesOf(figures, 1, config, 0).map(
    ({ name, type }) => name.replace('launch_gate_', '') + (endings[type] ?? ''),
  );
  const [, table = ''] = /\| metric \|([\s\S]*?)\n\n/.exec(page) ?? [];
  const told = table
    .split('\n')
    .flatMap((line) => [...(line.split(' | ')[0]?.matchAll(/`(\w+)`/g) ?? [])].map(([, name]) => name));
  expect(told.toSorted()).toEqual(served.toSorted());
});

test('docs/monitoring.md names every alert, and no other', async () => {
  const yaml =
    'version: 1\nbase-url: https://a.example\nchecks: [{ name: A, get: /, latency: { p95: 1s, p50: 1s, errors: 1% } }]';
  const { files } = exportPrometheus(await load(yaml), {});
  const exported = files.flatMap(({ text }) => [...text.matchAll(/- alert: '(\w+)'/g)].map(([, name]) => name));
  const told = [...page.matchAll(/`(LaunchGate\w+)`/g)].map(([, name]) => name);
  expect([...new Set(told)].toSorted()).toEqual([...new Set(exported)].toSorted());
  const written = files.map(({ path }) => path);
  expect(written.filter((path) => !page.includes(`\`${path}\``))).toEqual([]);
});

describe('examples/monitoring', () => {
  test('is exported from the configuration that docs/monitoring.md shows', async () => {
    const config = read(`${folder}/launch-gate.yml`);
    expect(config).toContain(/```yaml\n([\s\S]*?)```/.exec(page)?.[1]);
    const { files } = exportPrometheus(await load(config, {}, {}, { unsetAllowed: true }), {
      metrics: 'launch-gate:9464',
      blackbox: 'blackbox:9115',
    });
    expect(readdirSync(join(root, folder, 'exported')).sort()).toEqual(files.map(({ path }) => path).sort());
    for (const { path, text } of files) expect(read(`${folder}/exported/${path}`)).toBe(text);
  });

  type Service = {
    image: string;
    command: string[];
    ports?: string[];
    volumes?: string[];
  };
  const compose = parse(read(`${folder}/compose.yml`)) as {
    services: Record<string, Service>;
    volumes: object;
  };
  const services = Object.entries(compose.services);

  test('runs images of one version each, and opens ports on this machine alone', () => {
    for (const [name, { image, ports = [] }] of services) {
      expect([name, image]).toEqual([name, expect.stringMatching(/:v?\d+\.\d+\.\d+(-slim)?$/)]);
      for (const port of ports) expect([name, port]).toEqual([name, expect.stringMatching(/^127\.0\.0\.1:\d+:\d+$/)]);
    }
  });

  test('mounts files that are there, volumes that it names, and no secret', () => {
    const sources = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0] ?? ''));
    const files = sources.filter((source) => source.startsWith('./'));
    expect(files.filter((file) => !existsSync(join(root, folder, file)))).toEqual([]);
    const named = sources.filter((source) => !source.startsWith('./') && !source.startsWith('${'));
    expect(named.sort()).toEqual(Object.keys(compose.volumes).sort());
    // Docker gives a secret of the environment to root alone (docker/compose#10783), and Alertmanager is not root.
    const needed = [...read(`${folder}/exported/alertmanager.yml`).matchAll(/_file: '(.*)\/.*'/g)].map(
      ([, path]) => path,
    );
    expect(new Set(needed)).toEqual(new Set(['/etc/alertmanager/secrets']));
    expect(compose.services['alertmanager']?.volumes).toContain('./secrets:/etc/alertmanager/secrets:ro');
    expect(readdirSync(join(root, folder, 'secrets'))).toContain('.gitignore');
  });

  test('each service asks the others by their names', () => {
    const hosts = ['scrape.yml', 'blackbox-scrape.yml'].flatMap((name) =>
      [...read(`${folder}/exported/${name}`).matchAll(/'([a-z-]+):\d+'/g)].map(([, host]) => host),
    );
    const { alerting } = parse(read(`${folder}/prometheus.yml`));
    hosts.push(alerting.alertmanagers[0].static_configs[0].targets[0].split(':')[0]);
    expect(hosts.sort()).toEqual(['alertmanager', 'blackbox', 'launch-gate']);
    for (const host of hosts) expect(Object.keys(compose.services)).toContain(host);
  });

  test('starts launch-gate with options that it has', () => {
    const command = compose.services['launch-gate']?.command ?? [];
    const help = spawnSync(process.execPath, [join(root, 'src/launch-gate.ts'), '--help'], { encoding: 'utf8' }).stdout;
    const options = command.filter((word) => word.startsWith('--'));
    expect(options.filter((option) => !help.includes(`  ${option} `))).toEqual([]);
    expect(command).toContain('--no-alerts');
  });

  const missing = absent('promtool');
  (missing.length === 0 ? test : test.skip)(
    `is a configuration that Prometheus takes${missing.length > 0 ? ` (missing: ${missing})` : ''}`,
    () => {
      // Debian's Prometheus is too old for scrape_config_files (2.43); the jobs stand in the file here.
      const { scrape_config_files: jobs, ...main } = parse(read(`${folder}/prometheus.yml`));
      const scrape_configs = jobs.flatMap((path: string) => parse(read(`${folder}/${path}`)).scrape_configs);
      const rule_files = main.rule_files.map((path: string) => join(root, folder, path));
      const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-compose-'));
      try {
        writeFileSync(join(cwd, 'prometheus.yml'), stringify({ ...main, rule_files, scrape_configs }));
        const { status, stdout, stderr } = spawnSync('promtool', ['check', 'config', 'prometheus.yml'], {
          cwd,
          encoding: 'utf8',
        });
        expect([status, stderr]).toEqual([0, '']);
        expect(stdout).toContain('rules found');
      } finally {
        rmSync(cwd, { recursive: true });
      }
    },
  );
});

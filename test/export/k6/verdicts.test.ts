import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startDemoApp } from '../../../examples/demo-app/app.ts';
import type { PillarName } from '../../../src/model/results.ts';
import { bench } from '../../http/servers.ts';
import { judge } from '../../pillars/smoke/labs/lab.ts';
import { login } from '../../pillars/smoke/labs/stacks.ts';
import { type Fault, providers, receiver } from '../../pillars/smoke/labs/webhooks.ts';
import { password, site, user } from '../../pillars/smoke/site.ts';
import { keys, sessionRoutes, sessionsYaml, stacks, webhookYaml } from './apps.ts';
import { exported, k6Version, runK6 } from './bench.ts';

const servers = bench();
afterEach(servers.close);

type Row = { app: string; check: string; gate: string; k6: string };
const table: Row[] = [];
afterAll(() => {
  if (table.length > 0) console.info(tableOf(table));
});

function tableOf(rows: Row[]): string {
  const differing = rows.filter(({ gate, k6 }) => gate !== k6).length;
  const head = { app: 'app', check: 'check', gate: 'gate', k6: 'k6' };
  const lines = [head, ...rows].map(
    ({ app, check, gate, k6 }) => `${app.padEnd(34)} ${check.padEnd(40)} ${gate.padEnd(14)} ${k6}`,
  );
  return [...lines, `${differing} differences`].join('\n');
}

/**
 * Judges the app with the gate, and with k6 by the exported script; `freshUrl` gives the app anew. Both verdicts of
 * each check go into the table: whether it passed and, if it did and has a budget, whether that held.
 */
async function compare(app: string, yaml: string, freshUrl: () => Promise<string>, options: Options = {}) {
  const { named = ['smoke'], env = {}, seconds = 2 } = options;
  const all = { SMOKE_USER: user, SMOKE_PASSWORD: password, ...env };
  const urls = [await freshUrl(), await freshUrl()] as const;
  const whole = (url: string) => `version: 1\nbase-url: ${url}\n${yaml}`;
  const report = await judge(whole(urls[0]), all, named);
  const { script, missing } = await exported(whole(urls[1]), { for: `${seconds}s` }, all);
  const run = await runK6(script, all);
  const word = (passed: boolean, inBudget?: boolean) =>
    passed ? (inBudget === false ? 'over budget' : 'pass') : 'fail';
  const rows = (report.checks ?? []).map(({ name, status }): Row => {
    const latency = report.latency?.find(({ check }) => check === name);
    const seen = run.verdicts.get(name);
    const gate = word(status === 'pass', latency && latency.verdict !== 'fail');
    return { app, check: name, gate, k6: seen ? word(seen.passed, seen.inBudget) : 'not there' };
  });
  table.push(...rows);
  return { rows, missing, run, script };
}

type Options = { named?: PillarName[]; env?: Record<string, string>; seconds?: number };

const withK6 = k6Version === undefined ? describe.skip : describe;
const verdicts = (rows: Row[], of: 'gate' | 'k6') => rows.map((row) => [row.check, row[of]]);

withK6('k6 (go install go.k6.io/k6@v1.8.1) gives the verdict of the gate', () => {
  const demo = readFileSync(new URL('../../../examples/demo-app/launch-gate.yml', import.meta.url), 'utf8')
    .replace(/^version: 1$/m, '')
    .replace(/^base-url: .*$/m, '');

  test.each([
    [false, ['pass', 'pass', 'pass', 'pass', 'pass'], 0],
    [true, ['pass', 'fail', 'pass', 'over budget', 'pass'], 99],
  ])('on the demo app, broken: %s', async (broken, expected, exitCode) => {
    const sha = 'b'.repeat(40);
    const apps: { close(): Promise<void> }[] = [];
    const start = async () => {
      const app = await startDemoApp({ user, password, sha, broken });
      apps.push(app);
      return app.url;
    };
    const named: PillarName[] = ['smoke', 'latency'];
    const { rows, run } = await compare(`demo, broken: ${broken}`, demo, start, {
      named,
      env: { GITHUB_SHA: sha },
      seconds: 9,
    });
    await Promise.all(apps.map((app) => app.close()));
    expect(verdicts(rows, 'k6')).toEqual(verdicts(rows, 'gate'));
    expect(rows.map(({ k6 }) => k6)).toEqual(expected);
    expect(run.exitCode).toBe(exitCode);
    expect(run.output + run.summary + run.metrics).not.toContain(password);
  });

  test('on an app with sessions, forms, files, polling, roles and cleanup', async () => {
    const { rows } = await compare('sessions', sessionsYaml, async () => {
      const app = site(sessionRoutes);
      return await servers.http(app.listener);
    });
    expect(verdicts(rows, 'k6')).toEqual(verdicts(rows, 'gate'));
    expect(rows.filter(({ gate }) => gate === 'pass').map(({ check }) => check)).toEqual(
      rows.map(({ check }) => check).filter((name) => !name.startsWith('no: ')),
    );
  });

  test.each(Object.keys(stacks))('on the login of %s, right and wrong', async (name) => {
    const { session, app } = stacks[name] as (typeof stacks)[string];
    const yaml = `sessions: { member: { ${session} } }\nchecks: [{ name: Me, session: member, get: /me }]`;
    const listener = app();
    const start = () => servers.http(listener);
    const wrong = `wrong-${randomBytes(9).toString('hex')}`;
    const good = { SMOKE_USER: login.username, SMOKE_PASSWORD: login.password, ...keys, SUPABASE_URL: await start() };
    const bad = { ...good, SMOKE_PASSWORD: wrong, CLERK_SECRET_KEY: wrong };
    const [right, refused] = await Promise.all([
      compare(name, yaml, start, { env: good }),
      compare(`${name}, wrong password`, yaml, start, { env: bad }),
    ]);
    expect(verdicts(right.rows, 'k6')).toEqual([['Me', 'pass']]);
    expect(verdicts(refused.rows, 'k6')).toEqual([['Me', 'fail']]);
    expect([...right.rows, ...refused.rows].filter(({ gate, k6 }) => gate !== k6)).toEqual([]);
    for (const secret of [login.password, wrong])
      expect(right.run.output + right.run.metrics + refused.run.output).not.toContain(secret);
  });

  describe('on receivers of events', () => {
    const receivers = bench();
    afterAll(receivers.close);
    const faults: (Fault | undefined)[] = [undefined, 'accepts anything', 'no replay protection', 'writes twice'];
    const schemes = ['stripe', 'github', 'slack', 'svix'];
    const known = providers();
    const keyOf = (scheme: string) => known[scheme]?.secret ?? '';
    let compared: Awaited<ReturnType<typeof compare>>[][];
    // They mostly wait between two deliveries.
    beforeAll(async () => {
      const judged = async (scheme: string, fault?: Fault) => {
        const provider = known[scheme];
        if (!provider) throw new Error(`there is no ${scheme}`);
        const start = () => receivers.http(site(receiver(provider, fault)).listener);
        const env = { SIGNING: provider.secret };
        return compare(`${scheme}, ${fault ?? 'healthy'}`, webhookYaml(scheme), start, { env });
      };
      const all = schemes.map((scheme) => Promise.all(faults.map((fault) => judged(scheme, fault))));
      compared = await Promise.all(all);
    });

    test.each(schemes)('that %s signs', (scheme) => {
      const all = compared[schemes.indexOf(scheme)] ?? [];
      expect(all.map(({ rows }) => verdicts(rows, 'k6'))).toEqual(all.map(({ rows }) => verdicts(rows, 'gate')));
      const failed = all.map(({ rows }) => rows.filter(({ k6 }) => k6 === 'fail').length);
      expect(failed).toEqual(scheme === 'github' ? [0, 1, 0, 1] : [0, 2, 1, 1]);
      for (const { run } of all) expect(run.output + run.summary + run.metrics).not.toContain(keyOf(scheme));
    });
  });
});

test('k6 is there, or it is said that its tests were skipped', () => {
  if (k6Version === undefined) console.warn('k6 is not on the PATH: go install go.k6.io/k6@v1.8.1');
  else expect(k6Version).toMatch(/^k6 v1\./);
});

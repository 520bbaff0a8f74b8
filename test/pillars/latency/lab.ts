import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig, secretsOf } from '../../../src/config/load.ts';
import { treeFiles } from '../../../src/git/policy-files.ts';
import type { Clock, Context } from '../../../src/model/context.ts';
import { runLatency } from '../../../src/pillars/latency/run.ts';
import { createSessions } from '../../../src/steps/sessions.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { bench, clock as realClock } from '../../http/servers.ts';
import { password, user } from '../smoke/site.ts';

type Options = { clock?: Clock; signal?: AbortSignal };

/** Samples as the gate does, against servers on loopback: YAML in, result out. The rate is high, so that it is quick. */
export function latencyLab() {
  const servers = bench();
  return {
    ...servers,
    async sample(
      url: string,
      yaml: string,
      { clock = realClock, signal = new AbortController().signal }: Options = {},
    ) {
      const env = { SMOKE_USER: user, SMOKE_PASSWORD: password, URL: url };
      const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-latency-'));
      const text = `version: 1\nbase-url: ${'${{ env.URL }}'}\nlatency: { rate: 300/s }\n${yaml}`;
      writeFileSync(join(cwd, 'gate.yml'), text);
      const config = await loadConfig(
        { file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles({ cwd }) },
        { cwd, env },
      );
      rmSync(cwd, { recursive: true });
      const redactor = createRedactor();
      for (const { value, label } of secretsOf(config)) redactor.add(value, label);
      const said: string[] = [];
      const log = { info: (line: string) => void said.push(line), progress() {} };
      const context: Context = { cwd: '/', env, clock, signal, redactor, log };
      const client = servers.client({ baseUrl: config.baseUrl, allowedHosts: [] });
      const sessions = createSessions(config, context, client);
      const result = await runLatency(config, context, { client, sessions, failedChecks: new Set() });
      const routes = result.latency ?? [];
      const [route] = routes;
      if (!route) throw new Error('nothing was sampled');
      return { result, route, routes, finding: result.findings[0], said };
    },
  };
}

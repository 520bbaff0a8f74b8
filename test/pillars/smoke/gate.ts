import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../../src/config/config.ts';
import { loadConfig, secretsOf } from '../../../src/config/load.ts';
import { treeFiles } from '../../../src/git/policy-files.ts';
import type { HttpClientOptions } from '../../../src/http/client.ts';
import type { Context } from '../../../src/model/context.ts';
import { runSmoke } from '../../../src/pillars/smoke/run.ts';
import { createSessions } from '../../../src/steps/sessions.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { bench, clock } from '../../http/servers.ts';
import { password, type Route, site, user } from './site.ts';

/** The configuration that a YAML text means. */
async function configOf(yaml: string, env: Record<string, string> = {}): Promise<Config> {
  const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-smoke-'));
  try {
    writeFileSync(join(cwd, 'gate.yml'), yaml);
    return await loadConfig(
      { file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles({ cwd }) },
      { cwd, env },
    );
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** Runs smoke as the gate does, against the site on loopback: YAML in, result out. */
export function smokeBench() {
  const servers = bench();
  return {
    ...servers,
    async smoke(
      yaml: string,
      { routes, env = {}, signal = new AbortController().signal, browserFlags, isInternal, route }: SmokeOptions = {},
    ) {
      const app = site(routes);
      const url = await servers.http(app.listener);
      const all = { SMOKE_USER: user, SMOKE_PASSWORD: password, URL: url, ...env };
      const config = await configOf(`version: 1\nbase-url: ${'${{ env.URL }}'}\n${yaml}`, all);
      const redactor = createRedactor();
      for (const { value, label } of secretsOf(config)) redactor.add(value, label);
      const context: Context = {
        cwd: '/',
        env: all,
        clock,
        signal,
        redactor,
        log: { info() {}, progress() {} },
        isInternal,
      };
      const client = servers.client({
        baseUrl: config.baseUrl,
        allowedHosts: config.allowedHosts,
        origins: [...(config.hosts?.values() ?? [])],
        isInternal,
        route,
      });
      const sessions = createSessions(config, context, client);
      const result = await runSmoke(config, context, { client, sessions, browserFlags });
      const [finding] = result.findings;
      return { result, finding, findings: result.findings, checks: result.checks ?? [], app, url };
    },
  };
}

type SmokeOptions = {
  routes?: Record<string, Route>;
  env?: Record<string, string>;
  signal?: AbortSignal;
  browserFlags?: string[];
  isInternal?: Context['isInternal'];
  /** Leads names of the test to loopback, in place of DNS. */
  route?: HttpClientOptions['route'];
};

/** The two logins of the design. */
export const logins = `
sessions:
  member:
    steps:
      - get: /login
        capture: { csrf: { css: "input[name=csrf]", attribute: value } }
      - post: /login
        form: { username: "\${{ env.SMOKE_USER }}", password: "\${{ env.SMOKE_PASSWORD }}", csrf: "\${{ captured.csrf }}" }
        expect: { status: [302, 303], cookie: sessionid }
  api:
    steps:
      - post: /api/login
        json: { email: "\${{ env.SMOKE_USER }}", password: "\${{ env.SMOKE_PASSWORD }}" }
        capture: { token: { jsonpath: $.token } }
    headers: { authorization: "Bearer \${{ captured.token }}" }
`;

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig, secretsOf } from '../../../src/config/load.ts';
import { defaultWatch } from '../../../src/config/sections/watch-defaults.ts';
import { treeFiles } from '../../../src/git/policy-files.ts';
import type { Context } from '../../../src/model/context.ts';
import { runWatch } from '../../../src/staying/watch/watch.ts';
import { createSessions } from '../../../src/steps/sessions.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { bench } from '../../http/servers.ts';
import { counted, idleClock } from '../idle-clock.ts';

/** What the site knows of the watch when it answers. */
type Moment = { path: string; request: IncomingMessage; elapsedMs: number; sleep(ms: number): Promise<void> };
type Answer = (moment: Moment, response: ServerResponse) => void | Promise<void>;

type Options = {
  answer: Answer;
  forMs?: number;
  signal?: AbortSignal;
  env?: Record<string, string>;
  showsProgress?: boolean;
  /** Called at each request with the clock, e.g. to let it jump. */
  clock?: ReturnType<typeof idleClock>;
};

/** Watches a site on loopback as the gate does, on a clock that waits for no one: YAML in, result out. */
export function watchLab() {
  const servers = bench();
  return {
    ...servers,
    async watch(yaml: string, options: Options) {
      const { answer, forMs = 600_000, signal = new AbortController().signal, env = {} } = options;
      const time = options.clock ?? idleClock();
      const asked: { path: string; elapsedMs: number }[] = [];
      const url = await servers.http(async (request, response) => {
        const { url: path = '', method } = request;
        asked.push({ path: `${method} ${path}`, elapsedMs: time.elapsed() });
        await answer({ path, request, elapsedMs: time.elapsed(), sleep: time.serverSleep }, response);
      });
      const all = { URL: url, ...env };
      const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-watch-'));
      writeFileSync(join(cwd, 'gate.yml'), `version: 1\nbase-url: ${'${{ env.URL }}'}\n${yaml}`);
      const config = await loadConfig(
        { file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles({ cwd }) },
        { cwd, env: all },
      );
      rmSync(cwd, { recursive: true });
      const redactor = createRedactor();
      for (const { value, label } of secretsOf(config)) redactor.add(value, label);
      const said: string[] = [];
      const shown: string[] = [];
      const log = {
        info: (line: string) => void said.push(line),
        progress: (line: string) => void shown.push(line),
        showsProgress: options.showsProgress,
      };
      const context: Context = { cwd: '/', env: all, clock: time.clock, signal, redactor, log };
      const client = counted(servers.client({ baseUrl: config.baseUrl, clock: time.clock }), time.asking);
      const sessions = createSessions(config, context, client);
      const { latency } = config;
      const previous = latency.compare && { url: latency.compare.url, trusted: true };
      const watch = { ...defaultWatch, ...config.watch, forMs };
      const result = await time.run(runWatch(watch, config, context, { client, sessions, previous }));
      return { result, finding: result.findings[0], findings: result.findings, asked, said, shown, url };
    },
  };
}

export function page(response: ServerResponse, status = 200, body = '<h1>Welcome</h1>'): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html><head><title>Demo</title></head><body>${body}</body></html>`);
}

/** So many checks of pages, each a read. */
export function reads(count: number, more = ''): string {
  const checks = Array.from({ length: count }, (_, i) => `  - { name: Page ${i + 1}, get: /${i + 1}${more} }`);
  return `checks:\n${checks.join('\n')}\n`;
}

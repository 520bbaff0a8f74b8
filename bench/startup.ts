// How long the gate takes from its start to its first work, beside a Node that does nothing. Usage: npm run bench:startup
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import { type Command, interleave, measure, middle } from './measure.ts';
import { action } from './peers.ts';
import { type Section, table } from './table.ts';

const rounds = 21;

export async function sections(): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
  try {
    const bareNode: Command = { command: [process.execPath, '-e', '0'] };
    // There is no git on this PATH: the run ends where it would start the first one.
    const secrets: Command = {
      command: [process.execPath, action, 'run', 'secrets'],
      cwd: folder,
      env: { PATH: folder },
      exits: [3],
    };
    // The refusal of a missing configuration: inputs are read, the event is parsed, the file is asked for.
    const asAction: Command = {
      command: [process.execPath, action],
      cwd: folder,
      env: actionEnvironment(folder),
      exits: [2],
    };
    const [bare = nothing, ofSecrets = nothing, ofAction = nothing] = (
      await interleave([bareNode, secrets, asAction], rounds)
    ).map(middle);
    const smoke = await ofSmoke(folder);
    const ratio = (wallMs: number, limit: number) =>
      ({ value: wallMs / bare.wallMs, unit: 'x', limit, of: 'of bare Node' }) as const;
    return [
      {
        title: 'Start',
        rows: [
          { what: 'node -e 0', ...bare },
          { what: 'run secrets, to its first git', ...ofSecrets, goal: ratio(ofSecrets.wallMs, 2) },
          { what: 'action, to its configuration', ...ofAction, goal: ratio(ofAction.wallMs, 4) },
          {
            what: 'run smoke, loading its modules',
            goal: { value: smoke.modules, unit: 'ms', limit: 60, of: 'over bare Node' },
          },
          { what: 'run smoke, to its first request', note: `${smoke.firstRequest.toFixed(0)} ms over bare Node` },
        ],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const nothing = { wallMs: Number.NaN };

/**
 * In milliseconds over a Node that does nothing, by medians: from the start of a smoke run to its first request, and to
 * load the modules that such a run loads, without running it.
 */
async function ofSmoke(folder: string): Promise<{ firstRequest: number; modules: number }> {
  let askedAt = Number.NaN;
  const server = createServer((_, response) => {
    askedAt = performance.now();
    response.end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const config = join(folder, 'smoke.yml');
  writeFileSync(
    config,
    `version: 1\nbase-url: http://127.0.0.1:${port}\nchecks:\n  - { name: Home, get: /, expect: { status: 200 } }\n`,
  );
  const run = [action, 'run', 'smoke', '--config', config];
  const firsts: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const startedAt = performance.now();
      await measure({ command: [process.execPath, ...run], cwd: folder });
      firsts.push(askedAt - startedAt);
    }
    const env = { ...process.env, MODULES: join(folder, 'modules.json') };
    const logModules = new URL('./log-modules.ts', import.meta.url).href;
    await measure({ command: [process.execPath, '--import', logModules, ...run], cwd: folder, env });
    const script = (text: string) => ({ command: [process.execPath, '--input-type=module', '--eval', text] });
    const [bare = nothing, loading = nothing] = (
      await interleave([script(''), script(importing(env.MODULES))], rounds)
    ).map(middle);
    return { firstRequest: median(firsts) - bare.wallMs, modules: loading.wallMs - bare.wallMs };
  } finally {
    server.close();
  }
}

/**
 * A script that imports the modules listed in a file, without the entry and the chunk that runs the program. Node's own
 * are required, as the program and undici do it: an import of `node:http` would also load Node's fetch.
 */
function importing(file: string): string {
  const loaded = JSON.parse(readFileSync(file, 'utf8')) as string[];
  const program = /\/dist\/(?:index|chunks\/launch-gate)\.js$/;
  const modules = loaded.filter((url) => url.startsWith('node:') || !program.test(url));
  return modules
    .map((url) => `${url.startsWith('node:') ? 'process.getBuiltinModule' : 'await import'}(${JSON.stringify(url)});`)
    .join('\n');
}

function actionEnvironment(folder: string): Record<string, string | undefined> {
  const event = join(folder, 'event.json');
  writeFileSync(
    event,
    JSON.stringify({ pull_request: { base: { sha: 'a'.repeat(40) }, head: { sha: 'b'.repeat(40) } } }),
  );
  return {
    PATH: process.env['PATH'],
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    INPUT_CONFIG: 'absent.yml',
  };
}

if (import.meta.main) console.log(table(await sections()));

// How long the gate takes from its start to its first work, beside a Node that does nothing. Usage: npm run bench:startup
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    const smoke = await overBareNode(bareNode, folder);
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
            what: 'run smoke, to its first request',
            goal: { value: smoke, unit: 'ms', limit: 60, of: 'over bare Node, of which most is to load modules' },
          },
        ],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const nothing = { wallMs: Number.NaN };

/** The median of the times from the start of a smoke run to its first request, less the median of a bare Node. */
async function overBareNode(bareNode: Command, folder: string): Promise<number> {
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
  const bare: number[] = [];
  const first: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      bare.push((await measure(bareNode)).wallMs);
      const startedAt = performance.now();
      await measure({ command: [process.execPath, action, 'run', 'smoke', '--config', config], cwd: folder });
      first.push(askedAt - startedAt);
    }
  } finally {
    server.close();
  }
  return median(first) - median(bare);
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

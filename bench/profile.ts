import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** What `node --cpu-prof` writes: a tree of calls, and which of them was met after how many microseconds. */
type Profile = {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples: number[];
  timeDeltas: number[];
};

/** What a thread did for how long. */
export type Work = { kind: string; ms: number };

/**
 * Where the time of a command of Node goes, by V8's own profiler, which slows it down by about a tenth: the work of the
 * main thread, and of the others together if there are any, longest first.
 */
export function profile([node, ...args]: string[]): { main: Work[]; others: Work[] } {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-profile-'));
  try {
    spawnSync(node as string, ['--cpu-prof', '--cpu-prof-interval', '250', '--cpu-prof-dir', folder, ...args]);
    const profiles = readdirSync(folder).map((file) => {
      // CPU.<date>.<time>.<process>.<thread>.<number>.cpuprofile
      const isMain = file.split('.')[4] === '0';
      return { isMain, ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile) };
    });
    if (profiles.length === 0) throw new Error(`${args.join(' ')} left no profile`);
    return {
      main: workOf(profiles.filter(({ isMain }) => isMain)),
      others: workOf(profiles.filter(({ isMain }) => !isMain)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function workOf(profiles: Profile[]): Work[] {
  const times = new Map<string, number>();
  for (const { nodes, samples, timeDeltas } of profiles) {
    const kinds = new Map(nodes.map(({ id, callFrame }) => [id, kindOf(callFrame)]));
    for (const [index, id] of samples.entries()) {
      const kind = kinds.get(id) ?? '';
      times.set(kind, (times.get(kind) ?? 0) + (timeDeltas[index] ?? 0) / 1_000);
    }
  }
  return [...times].map(([kind, ms]) => ({ kind, ms })).sort((a, b) => b.ms - a.ms);
}

function kindOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string {
  if (functionName === '(idle)') return 'waiting and reading pipes';
  if (functionName === '(garbage collector)') return 'collecting garbage';
  if (functionName.startsWith('RegExp: ')) return 'regular expressions';
  if (url.startsWith('wasm:')) return 'WebAssembly';
  return url.startsWith('file:') ? basename(url) : "Node's own code";
}

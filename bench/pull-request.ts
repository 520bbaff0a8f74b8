// What a pull request of 20 commits costs beside a Node that does nothing. Usage: npm run bench:pull-request
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPullRequest } from './histories/pull-request.ts';
import { interleave, middle } from './measure.ts';
import { action } from './peers.ts';
import { type Row, type Section, table } from './table.ts';

const rounds = 11;

export async function sections(): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
  try {
    const [clean, leaking] = [
      createPullRequest(join(folder, 'clean'), false),
      createPullRequest(join(folder, 'leaking'), true),
    ];
    const run = (path: string) => [
      process.execPath,
      action,
      'run',
      'secrets',
      '--range',
      'main..topic',
      '--cwd',
      path,
      '--json',
      '-',
    ];
    const measured = await interleave(
      [
        { command: [process.execPath, '-e', '0'] },
        { command: run(clean), exits: [0] },
        { command: run(leaking), exits: [1] },
      ],
      rounds,
    );
    const [bare, ...ours] = measured.map(middle);
    const limits = [
      ['20 commits without a candidate', 80],
      ['20 commits with a secret', 200],
    ] as const;
    const rows = limits.map(([what, limit], index): Row => {
      const value = (ours[index]?.wallMs ?? Number.NaN) - (bare?.wallMs ?? Number.NaN);
      return { what, ...ours[index], goal: { value, unit: 'ms', limit, of: 'over bare Node' } };
    });
    return [{ title: 'Pull request', rows: [{ what: 'node -e 0', ...bare }, ...rows] }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) console.log(table(await sections()));

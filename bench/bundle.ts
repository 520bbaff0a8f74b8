// How large the bundle is that the action runs, and what is largest in it. Usage: npm run bench:bundle
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { action } from './peers.ts';
import { type Row, type Section, table } from './table.ts';

const folder = dirname(action);

export async function sections(): Promise<Section[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .map((path) => ({ what: relative(folder, path), bytes: statSync(path).size }));
  const unpacked = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const packed = gzipSync(execFileSync('tar', ['-c', '-C', dirname(folder), 'dist'], { maxBuffer: 1 << 28 }), {
    level: 9,
  });
  const inMb = (bytes: number, limit: number, of: string): Row['goal'] => ({
    value: bytes / 1e6,
    unit: 'MB',
    limit,
    of,
  });
  const largest = files.toSorted((a, b) => b.bytes - a.bytes).slice(0, 10);
  return [
    {
      title: 'Bundle',
      rows: [
        { what: 'dist', goal: inMb(unpacked, 7, 'unpacked') },
        { what: 'dist, as tar and gzip', goal: inMb(packed.length, 2.8, 'packed') },
        ...largest.map(({ what, bytes }) => ({ what: `  ${what}`, note: `${(bytes / 1e6).toFixed(2)} MB` })),
      ],
    },
  ];
}

if (import.meta.main) console.log(table(await sections()));

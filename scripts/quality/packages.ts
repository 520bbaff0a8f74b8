import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Section } from '../../bench/table.ts';
import { groupBy } from '../../src/model/group-by.ts';
import { billOfMaterials } from '../sbom.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Licences of SPDX under which code may be passed on inside of a work under MIT, with its notice and without more. */
const permissive = /^(?:0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|CC0-1\.0|ISC|MIT|MIT-0|Unlicense|Zlib)$/;

/** The vulnerabilities that the registry knows of in what the bundle is made from and in the tools. */
export async function audit(): Promise<Section[]> {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', timeout: 120_000 });
  return [{ title: 'Known vulnerabilities', rows: [auditRow(stdout)] }];
}

/** A row of what `npm audit --json` has written. Where the registry has not answered, the row says so, and the goal does not hold. */
export function auditRow(output: string): Section['rows'][number] {
  const what = 'npm audit';
  let answer: { metadata?: { vulnerabilities?: Record<string, number> }; message?: string };
  try {
    answer = JSON.parse(output);
  } catch {
    answer = {};
  }
  const total = answer.metadata?.vulnerabilities?.['total'];
  const goal = { value: total ?? Number.NaN, unit: 'known', limit: 0, of: '' } as const;
  return total === undefined ? { what, goal, note: answer.message ?? 'npm gave no report' } : { what, goal };
}

/** The licences of the packages that the bundle is made from, the most used first. */
export async function licences(): Promise<Section[]> {
  const packages = billOfMaterials().packages.filter(({ name }) => name !== 'launch-gate');
  const byLicence = groupBy(packages, ({ licenseDeclared }) => licenseDeclared);
  const rows = [...byLicence].sort(([, a], [, b]) => b.length - a.length);
  const others = packages.filter(({ licenseDeclared }) => !isPermissive(licenseDeclared));
  return [
    {
      title: `Licences of the ${packages.length} packages in the bundle`,
      rows: [
        ...rows.map(([licence, of]) => ({ what: licence, note: `${of.length}` })),
        {
          what: 'other than permissive',
          goal: { value: others.length, unit: 'packages', limit: 0, of: others.map(({ name }) => name).join(', ') },
        },
      ],
    },
  ];
}

/** Reads an expression of SPDX: of `OR` one side has to be permissive, of `AND` both. */
export function isPermissive(expression: string): boolean {
  const bare = expression.replace(/[()]/g, '');
  return bare.split(' OR ').some((side) => side.split(' AND ').every((licence) => permissive.test(licence)));
}

/** What a runner downloads for `uses:`, and what npm downloads. */
export async function archive(): Promise<Section[]> {
  const tar = execFileSync('git', ['archive', '--worktree-attributes', '--format=tar', 'HEAD'], {
    cwd: root,
    maxBuffer: 100_000_000,
  });
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: root, encoding: 'utf8' });
  const [{ size }] = JSON.parse(packed);
  return [
    {
      title: 'Archive',
      rows: [
        {
          what: 'of a tag',
          goal: { value: gzipSync(tar).length / 1e6, unit: 'MB', limit: 5, of: '' },
          note: `${(tar.length / 1e6).toFixed(1)} MB unpacked`,
        },
        { what: 'of the package', goal: { value: size / 1e6, unit: 'MB', limit: 5, of: '' } },
      ],
    },
  ];
}

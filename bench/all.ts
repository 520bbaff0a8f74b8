// Every figure that has a goal, in one table. Usage: npm run bench   (bench/README.md says what is measured how)
import { cpus, loadavg } from 'node:os';
import { goalsOf, holds, type Section, table } from './table.ts';

const subjects: Record<string, () => Promise<{ sections: () => Promise<Section[]> }>> = {
  start: () => import('./startup.ts'),
  'pull request': () => import('./pull-request.ts'),
  smoke: () => import('./smoke.ts'),
  'long line': () => import('./long-line.ts'),
  evidence: () => import('./evidence.ts'),
  uptime: () => import('./uptime.ts'),
  trends: () => import('./trends.ts'),
  bundle: () => import('./bundle.ts'),
  runs: () => import('./history.ts'),
  history: () => import('./secrets.ts'),
  growth: () => import('./growth.ts'),
};

const all: Section[] = [];
const startedAt = performance.now();
for (const [name, open] of Object.entries(subjects)) {
  console.error(`${name} … (${((performance.now() - startedAt) / 60_000).toFixed(1)} min)`);
  const { sections } = await open();
  all.push(...(await sections()));
}
console.log(table(all));
const goals = goalsOf(all);
const load = loadavg()[0]?.toFixed(1);
console.log(
  `\n${goals.filter(holds).length} of ${goals.length} goals hold. ${cpus().length} cores, load ${load}, Node ${process.version}`,
);

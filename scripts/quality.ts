// How good the project is, by figures, in one table. Usage: npm run quality [-- PART …]
// The parts are those of `parts` below; "mutation/NAME" measures the groups whose names begin with NAME.
import { goalsOf, holds, type Section, table } from '../bench/table.ts';

const parts: Record<string, (groups: string[]) => Promise<Section[]>> = {
  audit: async () => (await import('./quality/packages.ts')).audit(),
  licences: async () => (await import('./quality/packages.ts')).licences(),
  archive: async () => (await import('./quality/packages.ts')).archive(),
  start: async () => (await import('../bench/startup.ts')).sections(),
  overhead: async () => (await import('./quality/overhead.ts')).sections(),
  mutation: async (groups) => (await import('./quality/mutation.ts')).sections(groups),
};

const wanted = process.argv.slice(2);
const groups = wanted.filter((name) => name.startsWith('mutation/')).map((name) => name.slice('mutation/'.length));
const names = wanted.length ? new Set(wanted.map((name) => name.split('/', 1)[0] ?? '')) : new Set(Object.keys(parts));
const unknown = [...names].filter((name) => !Object.hasOwn(parts, name));
if (unknown.length) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const all: Section[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (!names.has(name)) continue;
  console.error(`${name} …`);
  all.push(...(await measure(groups)));
}
console.log(table(all));
const goals = goalsOf(all);
console.log(`\n${goals.filter(holds).length} of ${goals.length} goals hold.`);
if (!goals.every(holds)) process.exitCode = 1;

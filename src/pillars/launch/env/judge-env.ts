import type { Finding } from '../../../model/finding.ts';
import { groupBy } from '../../../model/group-by.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { launchFinding } from '../finding.ts';
import type { ExampleName } from './example.ts';
import { isOfPlatform, isSetByPlatform } from './platform-names.ts';
import type { EnvRead } from './reads.ts';
import type { SetName } from './set-names.ts';

const maxNames = 10;

type Example = { file: string; names: ExampleName[] };

/** Compares what the example names, what is set and what the code reads. `set` is undefined if it is not known. */
export function judgeEnv(example: Example, set: SetName[] | undefined, reads: EnvRead[]): Finding[] {
  const first = firstOf(reads);
  const unset = set ? unsetFindings(example, set, first) : [];
  return [...unset, ...undocumented(example, [...first.values()])];
}

function firstOf(reads: EnvRead[]): Map<string, EnvRead> {
  const first = new Map<string, EnvRead>();
  for (const read of reads) if (!first.has(read.name)) first.set(read.name, read);
  return first;
}

function unsetFindings({ file, names }: Example, set: SetName[], first: Map<string, EnvRead>): Finding[] {
  const given = groupBy(set, ({ name }) => name);
  return names
    .filter(({ required }) => required)
    .flatMap((each) => unsetFinding(file, each, given.get(each.name) ?? [], first.get(each.name)) ?? []);
}

function unsetFinding(
  file: string,
  { name, line }: ExampleName,
  given: SetName[],
  read?: EnvRead,
): Finding | undefined {
  if (given.some(({ empty }) => !empty)) return undefined;
  const isOfItsPlatform = isSetByPlatform(name);
  // An empty value that was set by hand hides the platform's value.
  if (given.length === 0 && isOfItsPlatform) return undefined;
  const shared = {
    severity: 'blocker' as const,
    expected: `${name} is set in production: ${file} names it as required${read ? `, and ${read.file}:${read.line} reads it` : ''}`,
    fix: `${isOfItsPlatform ? 'Delete it where it is set by hand, if your platform gives it a value; else set it' : 'Set it'}; or, if the application starts without it, comment it out in ${file}: "# ${name}=".\n${whereToSet(name)}`,
  };
  const [empty] = given;
  if (!empty) {
    return launchFinding({
      rule: 'env-missing',
      title: `${name} is not set in production`,
      observed: 'it is not among the names that are set',
      where: { file, line },
      reproduce: `grep -n ${shellWord(`^ *\\(export \\)\\?${name} *=`)} ${shellWord(file)}`,
      ...shared,
    });
  }
  return launchFinding({
    rule: 'env-empty',
    title: `${name} is set in production, but empty`,
    observed: 'it is set, and has no value',
    where: { file: empty.file, line: empty.line },
    reproduce: `grep -n ${shellWord(name)} ${shellWord(empty.file)}`,
    ...shared,
  });
}

/** Names that are read on one line are in one finding. */
function undocumented(example: Example, first: EnvRead[]): Finding[] {
  const known = new Set(example.names.map(({ name }) => name));
  const unknown = first.filter(({ name }) => !known.has(name) && !isOfPlatform(name));
  const places = groupBy(unknown, ({ file, line }) => `${file}:${line}`);
  return [...places.values()].flatMap((here) => {
    const [read] = here;
    if (!read) return [];
    const names = here.map(({ name }) => name);
    const list = fewer(names).join(', ');
    return launchFinding({
      rule: 'env-undocumented',
      severity: 'medium',
      title: `The code reads ${list}, which ${example.file} does not name`,
      expected: `every variable that the code reads stands in ${example.file}`,
      observed: `${read.file}:${read.line} reads ${list}`,
      where: { file: read.file, line: read.line },
      reproduce: `grep -n ${shellWord(read.name)} ${shellWord(read.file)} ${shellWord(example.file)}`,
      fix: `Add to ${example.file}, without a value:\n${fewer(names.map((name) => `${name}=`)).join('\n')}\nwith "# " before it where the application starts without it.`,
    });
  });
}

function whereToSet(name: string): string {
  return [
    `Vercel: vercel env add ${name} production`,
    `Netlify: netlify env:set ${name} <value> --context production`,
    `Cloudflare: npx wrangler secret put ${name}`,
    `A server of your own: ${name}=<value> in the EnvironmentFile of its unit`,
  ].join('\n');
}

/** The first names, and how many more: bundled code reads all of its variables on one line. */
function fewer(names: string[]): string[] {
  return names.length <= maxNames ? names : [...names.slice(0, maxNames), `and ${names.length - maxNames} more`];
}

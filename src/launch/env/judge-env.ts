import type { Finding } from '../../finding.ts';
import { quoted } from '../curl.ts';
import { launchFinding } from '../finding.ts';
import type { ExampleName } from './example.ts';
import { isOfPlatform } from './platform-names.ts';
import type { EnvRead } from './reads.ts';
import type { SetName } from './set-names.ts';

type Example = { file: string; names: ExampleName[] };

/** Joins what the example names with what is set and what the code reads. `set` undefined: nothing is known of it. */
export function judgeEnv(example: Example, set: SetName[] | undefined, reads: EnvRead[]): Finding[] {
  const required = example.names.filter((each) => each.required);
  const unset = set ? required.flatMap((each) => unsetFinding(example.file, each, set, reads) ?? []) : [];
  return [...unset, ...undocumented(example, reads)];
}

function unsetFinding(
  file: string,
  { name, line }: ExampleName,
  set: SetName[],
  reads: EnvRead[],
): Finding | undefined {
  const given = set.filter((each) => each.name === name);
  if (given.some(({ empty }) => !empty)) return undefined;
  const read = reads.find((each) => each.name === name);
  const shared = {
    severity: 'blocker' as const,
    expected: `${name} is set in production: ${file} names it as required${read ? `, and ${read.file}:${read.line} reads it` : ''}`,
    fix: `Set it; or, if the application starts without it, comment it out in ${file}: "# ${name}=".\n${whereToSet(name)}`,
  };
  const [empty] = given;
  if (!empty) {
    return launchFinding({
      rule: 'env-missing',
      title: `${name} is not set in production`,
      observed: 'it is not among the names that are set',
      where: { file, line },
      reproduce: `grep -n ${quoted(`^ *\\(export \\)\\?${name} *=`)} ${quoted(file)}`,
      ...shared,
    });
  }
  return launchFinding({
    rule: 'env-empty',
    title: `${name} is set in production, but empty`,
    observed: 'it is set, and has no value',
    where: { file: empty.file, line: empty.line },
    reproduce: `grep -n ${quoted(name)} ${quoted(empty.file)}`,
    ...shared,
  });
}

/** The first place of each name; names that are read there together are told together. */
function undocumented(example: Example, reads: EnvRead[]): Finding[] {
  const known = new Set(example.names.map(({ name }) => name));
  const first = new Map<string, EnvRead>();
  for (const read of reads) {
    if (!known.has(read.name) && !isOfPlatform(read.name) && !first.has(read.name)) first.set(read.name, read);
  }
  const places = Map.groupBy(first.values(), ({ file, line }) => `${file}:${line}`);
  return [...places.values()].flatMap((here) => {
    const [read] = here;
    if (!read) return [];
    const names = here.map(({ name }) => name);
    const list = names.join(', ');
    return launchFinding({
      rule: 'env-undocumented',
      severity: 'medium',
      title: `The code reads ${list}, which ${example.file} does not name`,
      expected: `every variable that the code reads stands in ${example.file}`,
      observed: `${read.file}:${read.line} reads ${list}`,
      where: { file: read.file, line: read.line },
      reproduce: `grep -n ${quoted(names[0] ?? '')} ${quoted(read.file)} ${quoted(example.file)}`,
      fix: `Add to ${example.file}, without a value:\n${names.map((name) => `${name}=`).join('\n')}\nwith "# " before it where the application starts without it.`,
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

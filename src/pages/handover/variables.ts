import { isSecretName, splitExpressions } from '../../config/language/expressions.ts';
import { parseSource } from '../../config/yaml/source.ts';
import type { ExampleName } from '../../pillars/launch/env/example.ts';
import { isOfPlatform } from '../../pillars/launch/env/platform-names.ts';
import type { EnvRead } from '../../pillars/launch/env/reads.ts';
import type { Place, Workflow } from './workflows.ts';

/** A name of the environment: who reads it, where it is set. No value. */
export type Variable = {
  name: string;
  /** Undefined if nothing says so. */
  required?: boolean;
  reads: Place[];
  /** Where it is set or, for an example, listed; `from` is what its value is taken from, e.g. `secrets.X`. */
  sets: (Partial<Place> & { how: string; from?: string })[];
  /** Whether it is known to be set in production: an example alone does not set it. */
  isSet: boolean;
  isSecret: boolean;
  /** Set by the platform itself, e.g. `CI`. */
  isOfPlatform: boolean;
};

export type NamesRead = {
  code: readonly EnvRead[];
  configuration: readonly EnvRead[];
  workflows: readonly Workflow[];
  examples: readonly { file: string; names: readonly ExampleName[] }[];
  /** Files such as `.env.production` that are committed, and what `launch.env` lists. */
  set: readonly (Place & { name: string })[];
};

/** Every name that the code, the configuration and the workflows read or set, in alphabetical order. Pure. */
export function inventory({ code, configuration, workflows, examples, set }: NamesRead): Variable[] {
  const all = new Map<string, Variable>();
  const variable = (name: string): Variable => {
    const known = all.get(name) ?? {
      name,
      reads: [],
      sets: [],
      isSet: false,
      isSecret: isSecretName(name),
      isOfPlatform: isOfPlatform(name),
    };
    all.set(name, known);
    return known;
  };
  const isSetBy = (name: string, by: Variable['sets'][number]) => {
    const found = variable(name);
    found.sets.push(by);
    found.isSet = true;
    return found;
  };
  for (const { name, file, line } of code) variable(name).reads.push({ file, line });
  for (const { name, file, line } of configuration) {
    const found = variable(name);
    found.reads.push({ file, line });
    found.required = true;
    // What the configuration asks for, nobody but its owner sets; a platform's own name may be the same.
    if (!/^(?:GITHUB|RUNNER)_/.test(name)) found.isOfPlatform = false;
  }
  for (const { sets, refs } of workflows) {
    for (const { name, file, line, from } of sets) {
      const found = isSetBy(name, {
        file,
        line,
        ...(/^(?:secrets|vars|env)\./.test(from) ? { how: 'from', from } : { how: from }),
      });
      if (from.startsWith('secrets.')) found.isSecret = true;
    }
    for (const { kind, name, file, line } of refs) {
      const found = variable(name);
      found.reads.push({ file, line });
      if (kind === 'env') continue;
      found.required ??= true;
      if (kind === 'secrets') found.isSecret = true;
      const from = `${kind}.${name}`;
      if (!found.sets.some((each) => each.from === from)) isSetBy(name, { how: 'at GitHub:', from });
    }
  }
  for (const { file, names } of examples) {
    for (const { name, line, required } of names) {
      const found = variable(name);
      found.sets.push({ file, line, how: 'lists it' });
      found.required = found.required || required;
    }
  }
  for (const { name, file, line } of set) isSetBy(name, { file, line, how: 'sets it' });
  return [...all.values()].toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The names that a configuration reads by `${{ env.X }}`, with their lines. */
export function configurationReads(file: string, text: string): EnvRead[] {
  const source = parseSource(file, text);
  return [...stringsIn(source.value)].flatMap(({ holder, key, value }) =>
    splitExpressions(value).flatMap((piece) =>
      piece.kind === 'env' || piece.kind === 'totp'
        ? [{ name: piece.name, file, line: source.valueAt([holder, key], piece.source).line }]
        : [],
    ),
  );
}

function* stringsIn(holder: unknown): Generator<{ holder: object; key: string | number; value: string }> {
  if (typeof holder !== 'object' || holder === null) return;
  for (const key of Array.isArray(holder) ? holder.keys() : Object.keys(holder)) {
    const value = (holder as Record<string | number, unknown>)[key];
    if (typeof value === 'string') yield { holder, key, value };
    else yield* stringsIn(value);
  }
}

import { parseSource, type Source } from '../../config/yaml/source.ts';

/** A place in a file; lines count from 1. */
export type Place = { file: string; line: number };

/** What a workflow of GitHub says of names, deployments and rounds of the gate; no value is kept. */
export type Workflow = {
  file: string;
  /** Entries of `env`, and what their value is taken from. */
  sets: (Place & { name: string; from: string })[];
  /** `secrets.X`, `vars.X` and `env.X` in its expressions. */
  refs: (Place & { kind: 'secrets' | 'vars' | 'env'; name: string })[];
  actions: (Place & { action: string })[];
  commands: (Place & { command: string })[];
  /** The environments of its jobs. */
  environments: (Place & { name: string })[];
  schedules: string[];
  isManual: boolean;
  /** The branches that it runs for on a push; undefined if not on a push. */
  branches?: string[];
  /** Calls of workflows of other repositories that get all secrets. */
  inherits: (Place & { by: string })[];
  /** Whether it runs rounds of `launch-gate uptime`. */
  uptime?: Place;
  /** The first minutes of a release are watched: by the input or option `watch` of the gate. */
  watch?: Place & { for: string };
};

export type ReadWorkflow = Workflow | { file: string; problem: string };

/** `under` is the key of the holder. */
type Entry = { holder: object; under: string | number; key: string | number; value: unknown };

const reference = /\b(secrets|vars|env)(?:\.([A-Za-z_][\w-]*)|\[\s*(["'])([A-Za-z_][\w-]*)\3\s*\])/g;
const uptimeCommand = /\blaunch-gate(?:@[^\s@]+)?\s+uptime\b/;

/** Reads the text of a workflow, or of a composite action. Pure; never throws. */
export function readWorkflow(file: string, text: string): ReadWorkflow {
  const source = parseSource(file, text);
  const root = source.value;
  if (!isMapping(root)) return { file, problem: source.diagnostics[0]?.message ?? 'it is no mapping' };
  const workflow: Workflow = {
    file,
    ...triggersOf(root),
    sets: [],
    refs: [],
    actions: [],
    commands: [],
    environments: [],
    inherits: [],
  };
  for (const { holder, under, key, value } of entriesIn(root)) {
    const isInput = under === 'with';
    const at = (within?: string): Place => ({ file, line: source.valueAt([holder, key], within).line });
    if (typeof value === 'string') {
      for (const [piece, kind, plain, , quoted] of expressionsIn(value, key))
        workflow.refs.push({ ...at(piece), kind: kind as 'secrets', name: plain ?? quoted ?? '' });
      if (isInput && key === 'watch' && /^\d+(?:s|m|h)$/.test(value)) workflow.watch ??= { ...at(), for: value };
      if (key === 'uses') workflow.actions.push({ ...at(), action: value });
      const { uses } = holder as { uses?: unknown };
      // What a workflow of this repository reads stands in its own file.
      if (key === 'secrets' && value === 'inherit' && typeof uses === 'string' && !uses.startsWith('./'))
        workflow.inherits.push({ ...at(), by: uses });
      if (key === 'run' || (isInput && key === 'command')) {
        workflow.commands.push({ ...at(), command: value });
        const [, time] = /--watch[ =](\d+\w+)/.exec(value) ?? [];
        if (time) workflow.watch ??= { ...at(`--watch`), for: time };
        const [command] = uptimeCommand.exec(value) ?? (isInput && value === 'uptime' ? [value] : []);
        if (command) workflow.uptime ??= at(command);
      }
    }
    if (key === 'env' && isMapping(value)) workflow.sets.push(...setsOf(file, value, source));
    if (key === 'environment' && !Array.isArray(value)) {
      const name = isMapping(value) ? value['name'] : value;
      if (typeof name === 'string') workflow.environments.push({ ...at(), name });
    }
  }
  return workflow;
}

function setsOf(file: string, env: Record<string, unknown>, source: Source): Workflow['sets'] {
  return Object.entries(env).flatMap(([name, value]) => {
    if (!/^[A-Za-z_]\w*$/.test(name)) return [];
    const { line } = source.keyAt([env, name]);
    const [found] = typeof value === 'string' ? expressionsIn(value, name) : [];
    const from = found
      ? `${found[1]}.${found[2] ?? found[4]}`
      : typeof value === 'string' && value.includes('${{')
        ? 'by an expression'
        : 'by a value written there';
    return { file, line, name, from };
  });
}

/** The references in a text: inside of its expressions, or anywhere in an `if`, which is one. */
function expressionsIn(text: string, key: string | number): RegExpMatchArray[] {
  const parts =
    key === 'if'
      ? [text]
      : text
          .split('${{')
          .slice(1)
          .map((part) => part.split('}}', 1)[0] ?? '');
  return parts.flatMap((part) => [...part.matchAll(reference)]);
}

function triggersOf(root: Record<string, unknown>): Pick<Workflow, 'schedules' | 'isManual' | 'branches'> {
  const { on } = root;
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : isMapping(on) ? Object.keys(on) : [];
  const settings = isMapping(on) ? on : {};
  const schedule = Array.isArray(settings['schedule']) ? settings['schedule'] : [];
  const push = isMapping(settings['push']) ? settings['push'] : {};
  const branches = [push['branches'] ?? []].flat().filter((each) => typeof each === 'string');
  return {
    schedules: schedule.flatMap((each) => (isMapping(each) && typeof each['cron'] === 'string' ? [each['cron']] : [])),
    isManual: events.includes('workflow_dispatch'),
    ...(events.includes('push') && !('tags' in push && branches.length === 0) && { branches }),
  };
}

/** Every entry and item below a value. The parser limits depth and number. */
function* entriesIn(holder: object, under: string | number = ''): Generator<Entry> {
  for (const key of Array.isArray(holder) ? holder.keys() : Object.keys(holder)) {
    const value = (holder as Record<string | number, unknown>)[key];
    yield { holder, under, key, value };
    if (typeof value === 'object' && value !== null) yield* entriesIn(value, key);
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

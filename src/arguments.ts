import { sep } from 'node:path';
import { parseShard, shardWords } from './config/language/shard.ts';
import { parseDuration } from './config/language/units.ts';
import { commentModes, type Notifications } from './config/sections/notification-defaults.ts';
import type { Inputs } from './inputs.ts';
import { GateError } from './model/errors.ts';
import { maxShards, type PillarName, pillarNames, type Shard } from './model/results.ts';
import type { Severity } from './model/severity.ts';

export const defaultConfigFile = '.github/launch-gate.yml';

/**
 * The path of the configuration as given, with `/` in it also on Windows: reports name it, and an address in SARIF or at
 * GitHub has no backslashes. Elsewhere a backslash is a part of a name.
 */
export function configPath(given: string = defaultConfigFile, separator: string = sep): string {
  return given.replaceAll(separator, '/');
}

const severities: readonly Severity[] = ['blocker', 'high', 'medium'];

/** Pillar names as given on the command line or in the input `run`. Throws USAGE for a name that does not exist. */
export function parsePillars(names: string[]): PillarName[] {
  return [...new Set(names)].map((name) => oneOf(pillarNames, name, 'there is no pillar'));
}

const maxNameLength = 60;

/** The input `name`: one line for people. Throws USAGE. */
export function parseName(text: string | undefined): string | undefined {
  if (text === undefined || (text.length <= maxNameLength && !/\p{Cc}/u.test(text))) return text;
  throw new GateError('USAGE', { problem: `name is one line of at most ${maxNameLength} characters` });
}

/** The option or input `fail-on`; empty means not given. Throws USAGE. */
export function parseSeverity(text: string | undefined): Severity | undefined {
  return text ? oneOf(severities, text, 'fail-on knows no severity') : undefined;
}

/** Reads the inputs that say where at GitHub to tell the result; only those that are given. Throws USAGE. */
export function parseNotifications({
  comment,
  checkRun,
  deploymentStatus,
}: Pick<Inputs, 'comment' | 'checkRun' | 'deploymentStatus'>): Partial<Notifications> {
  const flag = (name: string, text: string | undefined) =>
    text === undefined ? undefined : oneOf(['true', 'false'], text, `${name} is true or false, not`) === 'true';
  const given = {
    comment: comment === undefined ? undefined : oneOf(commentModes, comment, 'comment has no mode'),
    checkRun: flag('check-run', checkRun),
    deploymentStatus: flag('deployment-status', deploymentStatus),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/**
 * The option or input `watch`: a time such as `10m`, in milliseconds. Throws USAGE for anything else, and where the
 * pillars that were named ask nothing that could be watched.
 */
export function parseWatch(text: string | undefined, named: readonly PillarName[]): number | undefined {
  if (text === undefined) return undefined;
  const ms = parseDuration(text);
  if (ms === undefined)
    throw new GateError('USAGE', { problem: `watch needs a time with its unit, such as 10m, not "${text}"` });
  if (named.length > 0 && !named.includes('smoke') && !named.includes('latency'))
    throw new GateError('USAGE', {
      problem: `watch repeats the checks of smoke, and only ${named.join(', ')} was named`,
    });
  return ms;
}

/**
 * The option or input `expect`: how many reports there should be, or the names of their runs, separated by commas or
 * lines. Throws USAGE.
 */
export function parseExpect(text: string | undefined): number | string[] | undefined {
  if (text === undefined) return undefined;
  const names = text.split(/[,\n]/).map((name) => name.trim());
  const count = names.length === 1 && /^\d+$/.test(names[0] ?? '') ? Number(names[0]) : undefined;
  const isRight = count === undefined ? names.every(Boolean) : count >= 1 && count <= maxShards;
  if (isRight && new Set(names).size === names.length) return count ?? names;
  throw new GateError('USAGE', {
    problem: `expect is how many reports there are, from 1 to ${maxShards}, or their names, such as fra,iad, not ${JSON.stringify(text)}`,
  });
}

/** The option or input `shard`: `2/5`. Throws USAGE. */
export function parseShardOption(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const shard = parseShard(text);
  if (shard) return shard;
  throw new GateError('USAGE', { problem: `shard is ${shardWords}, not ${JSON.stringify(text)}` });
}

const shortestEveryMs = 1_000;

/** The option `--every`, in milliseconds. Throws USAGE. */
export function parseEvery(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const ms = parseDuration(text);
  if (ms !== undefined && ms >= shortestEveryMs) return ms;
  throw new GateError('USAGE', {
    problem: `--every ${JSON.stringify(text)} is no duration from 1s to 24h, such as 1m`,
  });
}

function oneOf<T extends string>(known: readonly T[], text: string, complaint: string): T {
  const found = known.find((name) => name === text);
  if (!found) throw new GateError('USAGE', { problem: `${complaint} "${text}"; known are ${known.join(', ')}` });
  return found;
}

import type { Config } from '../../config/config.ts';
import { parseDuration } from '../../config/language/units.ts';
import { GateError } from '../../model/errors.ts';
import type { ExportOptions } from '../exported.ts';

/**
 * How the script asks. `rate`: the checks with a budget at the configured rate, all together, and the others once, as
 * the gate does. Otherwise virtual users take one check after the other.
 */
export type Profile =
  | { kind: 'rate'; perSecond: number; forMs: number }
  | { kind: 'users'; users: number; forMs: number }
  | { kind: 'stages'; stages: readonly { forMs: number; users: number }[] };

const mostUsers = 100_000;
const mostMachines = 1000;
/** As many requests of each route as the gate sends at most. */
const requestsPerRoute = 120;

/** Reads `--users`, `--for` and `--stages`. `routes` is how many routes are sampled. Throws USAGE. */
export function readProfile(options: ExportOptions, { latency }: Pick<Config, 'latency'>, routes: number): Profile {
  const { users, stages } = options;
  if (stages !== undefined) {
    if (users !== undefined || options.for !== undefined)
      throw usage('--stages says how many users there are and for how long; leave out --users and --for');
    return { kind: 'stages', stages: readStages(stages) };
  }
  const forMs = options.for === undefined ? undefined : readTime(options.for, '--for');
  if (users === undefined) {
    const perSecond = latency.ratePerSecond;
    return { kind: 'rate', perSecond, forMs: forMs ?? Math.ceil((requestsPerRoute * routes) / perSecond) * 1000 };
  }
  if (forMs === undefined) throw usage('--users needs --for, the time for which they stay, such as --for 2m');
  return { kind: 'users', users: readWhole(users, '--users', 1, mostUsers), forMs };
}

/** Reads `--kubernetes`: on how many machines the script runs. Throws USAGE. */
export function readMachines(options: ExportOptions, profile: Profile): number | undefined {
  if (options.kubernetes === undefined) return undefined;
  const machines = readWhole(options.kubernetes, '--kubernetes', 1, mostMachines);
  const users = mostUsersOf(profile);
  // k6-operator refuses a run with more machines than virtual users.
  if (users !== undefined && machines > users)
    throw usage(`--kubernetes ${machines} is more than the ${users} users that would be shared out`);
  return machines;
}

function mostUsersOf(profile: Profile): number | undefined {
  if (profile.kind === 'users') return profile.users;
  return profile.kind === 'stages' ? Math.max(...profile.stages.map(({ users }) => users)) : undefined;
}

function readStages(text: string): { forMs: number; users: number }[] {
  const stages = text.split(',').map((stage) => {
    const [time = '', users = '', ...more] = stage.split(':');
    if (more.length > 0 || users === '')
      throw usage(`--stages is a list of times and users such as 1m:10,5m:50,1m:0, not ${JSON.stringify(text)}`);
    return { forMs: readTime(time.trim(), '--stages'), users: readWhole(users.trim(), '--stages', 0, mostUsers) };
  });
  if (stages.every(({ users }) => users === 0)) throw usage('--stages never has a user');
  return stages;
}

function readTime(text: string, option: string): number {
  const ms = parseDuration(text);
  if (ms === undefined)
    throw usage(`${option} needs a time from 1ms to 24h with its unit, such as 2m, not ${JSON.stringify(text)}`);
  return ms;
}

function readWhole(text: string, option: string, min: number, max: number): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw usage(`${option} needs a whole number from ${min} to ${max}, not ${JSON.stringify(text)}`);
}

function usage(problem: string): GateError {
  return new GateError('USAGE', { problem });
}

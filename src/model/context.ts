import type { GitHubApi } from './github-api.ts';
import type { Redactor } from './redactor.ts';

/** Wall and monotonic time, injected so that tests own it. */
export type Clock = {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds on a clock that never jumps. */
  monotonic(): number;
  /** Resolves after `ms`; rejects with the signal's reason when it aborts first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
};

/** Says what goes on, in lines. Text may be foreign: the implementation redacts and neutralises it. */
export type Logger = {
  info(line: string): void;
  /** Replaces the last progress line on a terminal; nothing elsewhere. */
  progress(line: string): void;
  /** Whether `progress` shows anything. */
  showsProgress?: boolean;
};

/**
 * Everything that touches the world. Only the entries, and github/publish/runner.ts for the action, read `process.env`.
 */
export type Context = {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  clock: Clock;
  log: Logger;
  /** Aborts when the run is cancelled or its deadline has passed. */
  signal: AbortSignal;
  /** Knows every secret of this run. All output goes through it. */
  redactor: Redactor;
  /** GitHub's REST API. Without a repository or a token, its answers say so. */
  github?: GitHubApi;
  /**
   * Told of each secret that is found, before anything is said about it: a runner hides it from the job's whole log.
   */
  mask?(secret: string): void;
  /** Whether an IP address belongs to a network that only this machine reaches; default: the ranges of RFC 6890. */
  isInternal?(address: string): boolean;
};

import type { LaunchCheck } from '../check.ts';
import { attemptLogins } from './attempts.ts';
import { judgeRateLimit } from './judge.ts';

/** Opt-in, on the canonical site only, and after all other checks: it may lock this machine out for a while. */
export const checkRateLimit: LaunchCheck = async (run) => {
  const { rateLimit, canonical } = run.launch;
  if (!rateLimit) return [];
  const url = new URL(rateLimit.path, canonical).href;
  return judgeRateLimit(url, rateLimit, await attemptLogins(run, rateLimit));
};

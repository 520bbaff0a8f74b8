import type { LaunchCheck } from '../check.ts';
import { type Attempts, attemptAll } from './attempts.ts';
import { judgeRateLimit } from './judge.ts';

/** Opt-in, on the canonical site only, and after all other checks: it may lock this machine out for a while. */
export const checkRateLimit: LaunchCheck = async (run) => {
  const { rateLimit = [], canonical } = run.launch;
  const attempts = await attemptAll(run, rateLimit);
  return rateLimit.flatMap((limit, index) =>
    judgeRateLimit(new URL(limit.path, canonical).href, limit, attempts[index] as Attempts),
  );
};

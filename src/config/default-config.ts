import type { Config } from './config.ts';

/** The configuration when there is no file. */
export const defaultConfig: Config = {
  failOn: 'high',
  deadlineMs: 600_000,
  allowedHosts: [],
  sessions: [],
  checks: [],
  latency: { ratePerSecond: 4, maxInFlight: 4, onInconclusive: 'warn' },
  alerts: [],
  waivers: [],
};

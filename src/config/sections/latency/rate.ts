import type { CheckConfig } from '../../config.ts';
import { parseRate } from '../../language/units.ts';
import { type Reading, readUnit, reportValue } from '../../reading.ts';
import { strangerAmong } from '../load-hosts.ts';

/** A higher rate needs a host that the configuration allows: the gate is not a load test. */
const safeRate = 20;
const slowest = 'from 1/m to 1000/s';

export type Targets = {
  baseUrl?: string;
  compareUrl?: string;
  allowedHosts: readonly string[];
  checks: readonly CheckConfig[];
};

/** Requests per second over all routes. A rate above `safeRate` needs loopback hosts or hosts in `allowed-hosts`. */
export function readRate(
  reading: Reading,
  raw: { rate?: string },
  otherwise: number,
  { baseUrl, compareUrl, allowedHosts, checks }: Targets,
): number {
  const rate = readUnit(reading, [raw, 'rate'], otherwise, parseRate, slowest);
  if (rate <= safeRate) return rate;
  const sampled = checks.filter(({ latency }) => latency);
  const origins = [baseUrl, compareUrl, ...sampled.map(({ on }) => on?.baseUrl)];
  const stranger = strangerAmong({ origins, steps: sampled.flatMap(({ steps }) => steps), allowedHosts });
  if (stranger) {
    const message = `"rate" must be at most ${safeRate}/s for ${stranger.host}; more is a load test, and goes only to loopback and to hosts in "allowed-hosts"`;
    reportValue(reading, [raw, 'rate'], message);
  }
  return rate;
}

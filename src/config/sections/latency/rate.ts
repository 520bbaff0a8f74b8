import { isLoopbackHost } from '../../../http/host-names.ts';
import type { CheckConfig } from '../../config.ts';
import { literal, render, type Template } from '../../language/template.ts';
import { parseRate } from '../../language/units.ts';
import { type Reading, readUnit, reportValue } from '../../reading.ts';

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
export function readRate(reading: Reading, raw: { rate?: string }, otherwise: number, targets: Targets): number {
  const rate = readUnit(reading, [raw, 'rate'], otherwise, parseRate, slowest);
  if (rate <= safeRate) return rate;
  const stranger = sampledHosts(targets).find(
    (url) => !isLoopbackHost(url.hostname) && !isNamed(url, targets.allowedHosts),
  );
  if (stranger) {
    const message = `"rate" must be at most ${safeRate}/s for ${stranger.host}; more is a load test, and goes only to loopback and to hosts in "allowed-hosts"`;
    reportValue(reading, [raw, 'rate'], message);
  }
  return rate;
}

function sampledHosts({ baseUrl, compareUrl, checks }: Targets): URL[] {
  const sampled = checks.filter(({ latency }) => latency);
  const origins = [baseUrl, compareUrl, ...sampled.map(({ on }) => on?.baseUrl)].map((origin = '') => literal(origin));
  const targets = sampled.flatMap(({ steps }) => steps.map(({ target }) => target));
  return [...origins, ...targets].flatMap((target) => parsed(target) ?? []);
}

/** The URL of a target; null for a path (it is on the base URL) and for a target with captures or one-time codes. */
function parsed(target: Template): URL | null {
  const isKnown = target.parts.every(({ kind }) => kind === 'text' || kind === 'env');
  return isKnown ? URL.parse(render(target, new Map())) : null;
}

function isNamed(url: URL, hosts: readonly string[]): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return hosts.includes(url.host) || hosts.includes(`${url.hostname}:${port}`);
}

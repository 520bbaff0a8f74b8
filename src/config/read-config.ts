import { parseHost, parseOrigin } from './base-url.ts';
import { readChecks } from './check.ts';
import type { Config, LatencyConfig } from './config.ts';
import { readRate, type Targets } from './latency-rate.ts';
import { defaultLimits, readLimits } from './limits.ts';
import { keyPosition, type Reading, readDuration, readTemplate, reportValue } from './reading.ts';
import { readReady } from './ready.ts';
import type { RawConfig } from './schema.ts';
import { readSecretPlaces } from './secret-places.ts';
import { readSessions } from './session.ts';
import type { Spot } from './source.ts';
import { readTelling } from './telling.ts';
import { render } from './template.ts';
import { readWaivers } from './waiver.ts';

/** Everything the configuration holds when nothing is written. */
export const defaultConfig: Config = {
  failOn: 'high',
  deadlineMs: 600_000,
  allowedHosts: [],
  sessions: [],
  checks: [],
  latency: { ratePerSecond: 4, maxInFlight: 4, onInconclusive: 'warn' },
  waivers: [],
};

/** Reads a validated file into what the pillars use. Mistakes go to `reading`; with any of them the result is of no use. */
export function readConfig(
  reading: Reading,
  raw: RawConfig,
  sessionNames: string[],
  baseUrlOverride: string | undefined,
): Config {
  const limits = readLimits(reading, raw.defaults, defaultLimits);
  const baseUrl = baseUrlOverride ?? readBaseUrl(reading, raw);
  const allowedHosts = readHosts(reading, raw['allowed-hosts']);
  const checks = readChecks(reading, raw.checks, limits, sessionNames);
  return {
    baseUrl,
    chromePath: raw['chrome-path'] === undefined ? undefined : readText(reading, [raw, 'chrome-path']) || undefined,
    failOn: raw['fail-on'] ?? defaultConfig.failOn,
    deadlineMs: readDuration(reading, [raw, 'deadline'], defaultConfig.deadlineMs),
    telling: readTelling(raw),
    allowedHosts,
    secrets: readSecretPlaces(reading, raw.secrets),
    ready: readReady(reading, [raw, 'ready'], raw.ready, limits),
    sessions: readSessions(reading, raw.sessions, limits),
    checks,
    latency: readLatency(reading, raw.latency, { baseUrl, allowedHosts, checks }),
    waivers: readWaivers(reading, raw.waivers),
  };
}

function readBaseUrl(reading: Reading, raw: RawConfig): string | undefined {
  return raw['base-url'] === undefined ? undefined : readOrigin(reading, [raw, 'base-url']);
}

function readOrigin(reading: Reading, spot: Spot): string | undefined {
  const text = readText(reading, spot);
  if (!text) return undefined;
  const parsed = parseOrigin(text);
  if ('origin' in parsed) return parsed.origin;
  reportValue(reading, spot, `"${spot[1]}" ${parsed.problem}`);
  return undefined;
}

function readHosts(reading: Reading, raw: string[] = []): string[] {
  return raw.flatMap((_, index) => {
    const spot: Spot = [raw, index];
    const text = readText(reading, spot);
    const host = text && parseHost(text);
    if (text && !host) reportValue(reading, spot, 'must be a host, such as id.example.com or id.example.com:8443');
    return host || [];
  });
}

/** Text with its variables put in; empty where one of them is not set, which has its own mistake. */
function readText(reading: Reading, spot: Spot): string {
  const template = readTemplate(reading, spot, new Set());
  const isOpen = template.parts.some((part) => part.kind === 'captured' || (part.kind === 'env' && part.value === ''));
  return isOpen ? '' : render(template, new Map());
}

function readLatency(reading: Reading, raw: RawConfig['latency'], targets: Targets): LatencyConfig {
  const defaults = defaultConfig.latency;
  if (!raw) return defaults;
  const compare = readCompare(reading, raw);
  const ratePerSecond = readRate(reading, raw, defaults.ratePerSecond, { ...targets, compareUrl: compare?.url });
  return {
    ratePerSecond,
    // Room for answers that take a second: with less the places in flight would hold back a higher rate.
    maxInFlight: Math.max(defaults.maxInFlight, Math.ceil(ratePerSecond)),
    onInconclusive: raw['on-inconclusive'] ?? defaults.onInconclusive,
    compare,
    history: raw.history,
    environment: raw.environment,
    onDrift: raw['on-drift'],
  };
}

function readCompare(reading: Reading, raw: NonNullable<RawConfig['latency']>): LatencyConfig['compare'] {
  if (raw['compare-url'] === undefined) return undefined;
  const spot: Spot = [raw, 'compare-url'];
  const url = raw['compare-url'] === 'auto' ? 'auto' : readOrigin(reading, spot);
  return url === undefined ? undefined : { at: keyPosition(reading, spot), url };
}

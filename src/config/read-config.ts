import type { Config, LatencyConfig } from './config.ts';
import { defaultConfig } from './default-config.ts';
import { readResolved } from './language/resolved.ts';
import { parseShard, shardWords } from './language/shard.ts';
import { labelsOf } from './only.ts';
import { keyPosition, type Reading, readDuration, reportValue } from './reading.ts';
import type { RawConfig } from './schema.ts';
import { readAi } from './sections/ai.ts';
import { readAlerts } from './sections/alerts.ts';
import { parseHost, parseOrigin } from './sections/base-url.ts';
import { readBurst } from './sections/burst.ts';
import { readChecks } from './sections/checks.ts';
import { defaultLimits, readLimits } from './sections/defaults.ts';
import { readEvidence } from './sections/evidence/read-evidence.ts';
import { readHosts, readHostTls } from './sections/hosts.ts';
import { readRate, type Targets } from './sections/latency/rate.ts';
import { readLaunch } from './sections/launch/read-launch.ts';
import { readNotifications } from './sections/notifications.ts';
import { readProtectionBypass } from './sections/protection-bypass.ts';
import { readReady } from './sections/ready.ts';
import { readSecretSources } from './sections/secrets.ts';
import { withBaseUrl } from './sections/session-hosts.ts';
import { readSessions } from './sections/sessions.ts';
import { readTls } from './sections/tls.ts';
import { readUptime } from './sections/uptime.ts';
import { readVars } from './sections/vars.ts';
import { readWaivers } from './sections/waivers.ts';
import { readWatch } from './sections/watch.ts';
import type { NodeReference } from './yaml/source.ts';

/** Turns a validated file into the configuration. Mistakes go to `reading`; if there are any, do not use the result. */
export function readConfig(
  readingFile: Reading,
  raw: RawConfig,
  sessionNames: string[],
  baseUrlOverride: string | undefined,
): Config {
  const reading = { ...readingFile, vars: readVars(readingFile, raw.vars) };
  const limits = readLimits(reading, raw.defaults, defaultLimits);
  const hosts = readHosts(reading, raw.hosts);
  const tls = readTls(reading, [raw.defaults ?? {}, 'tls'], raw.defaults?.tls);
  const hostTls = readHostTls(reading, raw.hosts, hosts, tls);
  // Without a base URL, a session can log in at one of the hosts or at the canonical origin.
  const hasOrigin = reading.hasBaseUrl || hosts.size > 0 || raw.launch?.canonical !== undefined;
  const baseUrl = baseUrlOverride ?? readBaseUrl(reading, raw);
  const sessionHosts = withBaseUrl(hosts, reading, baseUrl);
  const sessions = readSessions({ ...reading, hasBaseUrl: hasOrigin }, raw.sessions, limits, sessionHosts);
  const checks = readChecks(reading, raw.checks, limits, { named: sessionNames, sessions, baseUrl }, hosts);
  const allowedHosts = readAllowedHosts(reading, raw['allowed-hosts']);
  return {
    baseUrl,
    chromePath: raw['chrome-path'] === undefined ? undefined : readResolved(reading, [raw, 'chrome-path']) || undefined,
    failOn: raw['fail-on'] ?? defaultConfig.failOn,
    deadlineMs: readDuration(reading, [raw, 'deadline'], defaultConfig.deadlineMs),
    shard: readShard(reading, raw),
    notifications: readNotifications(raw),
    allowedHosts,
    protectionBypass: readProtectionBypass(reading, [raw, 'protection-bypass'], raw['protection-bypass']),
    hosts,
    tls: tls || hostTls.size > 0 ? { defaults: tls, hosts: hostTls } : undefined,
    secrets: readSecretSources(reading, raw.secrets),
    ready: readReady(reading, [raw, 'ready'], raw.ready, limits),
    sessions,
    checks,
    latency: readLatency(reading, raw.latency, { baseUrl, allowedHosts, checks }),
    burst: readBurst(reading, [raw, 'burst'], raw.burst, { baseUrl, allowedHosts, checks, sessions }),
    launch: readLaunch(reading, [raw, 'launch'], raw.launch, { sessions, checks }),
    evidence: readEvidence(reading, raw.evidence),
    watch: readWatch(reading, raw.watch),
    uptime: readUptime(reading, raw.uptime, [...new Set(checks.flatMap(labelsOf))]),
    alerts: readAlerts(reading, raw.alerts),
    ai: readAi(reading, raw.ai),
    waivers: readWaivers(reading, raw.waivers),
  };
}

function readBaseUrl(reading: Reading, raw: RawConfig): string | undefined {
  return raw['base-url'] === undefined ? undefined : readOrigin(reading, [raw, 'base-url']);
}

function readShard(reading: Reading, raw: RawConfig): Config['shard'] {
  const text = raw.shard === undefined ? '' : readResolved(reading, [raw, 'shard']);
  const shard = parseShard(text);
  if (text && !shard) reportValue(reading, [raw, 'shard'], `"shard" must be ${shardWords}`);
  return shard;
}

function readOrigin(reading: Reading, node: NodeReference): string | undefined {
  const text = readResolved(reading, node);
  if (!text) return undefined;
  const parsed = parseOrigin(text);
  if ('origin' in parsed) return parsed.origin;
  reportValue(reading, node, `"${node[1]}" ${parsed.problem}`);
  return undefined;
}

function readAllowedHosts(reading: Reading, raw: string[] = []): string[] {
  return raw.flatMap((_, index) => {
    const node: NodeReference = [raw, index];
    const text = readResolved(reading, node);
    const host = text && parseHost(text);
    if (text && !host) reportValue(reading, node, 'must be a host, such as id.example.com or id.example.com:8443');
    return host || [];
  });
}

function readLatency(reading: Reading, raw: RawConfig['latency'], targets: Targets): LatencyConfig {
  const defaults = defaultConfig.latency;
  if (!raw) return defaults;
  const compare = readCompare(reading, raw);
  const ratePerSecond = readRate(reading, raw, defaults.ratePerSecond, { ...targets, compareUrl: compare?.url });
  return {
    ratePerSecond,
    // Room for responses that take one second: a lower limit would slow down a higher rate.
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
  const node: NodeReference = [raw, 'compare-url'];
  const url = raw['compare-url'] === 'auto' ? 'auto' : readOrigin(reading, node);
  return url === undefined ? undefined : { at: keyPosition(reading, node), url };
}

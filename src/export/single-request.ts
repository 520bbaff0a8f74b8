import type { CheckConfig, Config, Step } from '../config/config.ts';
import { UnknownCapture } from '../config/language/template.ts';
import { stranger } from '../config/role-names.ts';
import { holdsSecret } from '../config/secrets-of.ts';
import type { HttpRequest } from '../http/exchange.ts';
import { hostOf } from '../staying/metrics/figures.ts';
import { uptimeChecks } from '../staying/uptime/run-round.ts';
import { buildRequest, UnusableRequest } from '../steps/request.ts';
import { plural } from '../text/plural.ts';
import { leftOut } from './missing.ts';

/** A check that an engine without sessions can ask: one request, and what is expected of its answer. */
export type SingleRequest = {
  check: CheckConfig;
  /** `host` or `host:port` of its URL. */
  host: string;
  step: Step;
  /** Without the headers whose values are secrets. */
  request: HttpRequest;
  secretHeaders: Step['headers'];
};

/**
 * The checks that `uptime` asks and that are a single request without a session. `missing` has a sentence for each of
 * the others. Where `secretHeaders` is not set, a check that sends a secret is among them.
 */
export function singleRequests(
  config: Config,
  { secretHeaders = false } = {},
): { requests: SingleRequest[]; missing: string[] } {
  const asked = new Set(uptimeChecks(config));
  const requests: SingleRequest[] = [];
  const missing: string[] = [];
  for (const check of config.checks) {
    const read = asked.has(check)
      ? singleRequest(check, config, secretHeaders)
      : 'it writes, or "uptime: only" does not name it';
    if (typeof read === 'string') missing.push(leftOut(check, read));
    else requests.push(read);
  }
  return { requests, missing };
}

function singleRequest(check: CheckConfig, config: Config, withSecrets: boolean): SingleRequest | string {
  const { page, session, steps, cleanup, on } = check;
  const [step] = steps;
  if (page) return 'it opens a page in a browser';
  if (session !== undefined) return `it needs the session ${JSON.stringify(session)}`;
  if (!step || steps.length > 1 || cleanup.length > 0)
    return `it has ${plural(steps.length + cleanup.length, 'request')}`;
  if (step.role !== undefined && step.role !== stranger) return `it asks as ${JSON.stringify(step.role)}`;
  if (step.cookiesOf) return 'it sends the cookies of a session';
  if (step.sign) return 'its request is signed';
  if (step.firstEventMs !== undefined) return 'it waits for the first event of a stream';
  if (step.body?.kind === 'multipart') return 'its body is a form with files';
  const baseUrl = on?.baseUrl ?? config.baseUrl;
  const isSecret = (part: unknown) => holdsSecret(part);
  const secretHeaders = step.headers.filter(isSecret);
  const open = { ...step, headers: step.headers.filter((header) => !isSecret(header)), expect: [] };
  if (isSecret(open) || (secretHeaders.length > 0 && !withSecrets)) return 'it sends a secret';
  const unset = unsetName(open);
  if (unset !== undefined) return `${unset} is not set`;
  try {
    const request = buildRequest(open, { baseUrl, captured: new Map() });
    const problem = needsMore(new URL(request.url), config);
    return problem ?? { check, host: hostOf(check, config), step, request, secretHeaders };
  } catch (error) {
    if (error instanceof UnknownCapture) return 'its request holds a value that is made anew each time';
    if (!(error instanceof UnusableRequest)) throw error;
    return baseUrl === undefined ? 'there is no base URL; give --base-url' : error.message;
  }
}

/** What the gate does for an origin beyond asking it. */
function needsMore(url: URL, { tls, protectionBypass, baseUrl, hosts }: Config): string | undefined {
  if (tls?.hosts.get(url.origin) ?? tls?.defaults) return 'its host needs certificates of its own ("tls")';
  const isUnderTest = url.origin === baseUrl || [...(hosts?.values() ?? [])].includes(url.origin);
  return protectionBypass && isUnderTest ? 'its host is behind a protection ("protection-bypass")' : undefined;
}

/** The first variable in a part of the configuration that has no value. */
function unsetName(part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  const { kind, name, value } = part as Record<string, unknown>;
  if (kind === 'env' && value === '') return String(name);
  return Object.values(part)
    .map(unsetName)
    .find((found) => found !== undefined);
}

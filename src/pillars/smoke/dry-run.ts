import type { Burst, Config, SessionConfig, Step } from '../../config/config.ts';
import { show } from '../../config/language/template.ts';
import { rolesOf } from '../../config/role-names.ts';
import { loginOrigin } from '../../config/sections/session-hosts.ts';
import { takenCookies } from '../../config/taken-cookies.ts';
import { type TlsFor, tlsFor } from '../../http/tls-files.ts';
import { curl } from '../../steps/curl.ts';
import { showDuration } from '../../text/duration.ts';
import { oneLine } from '../../text/neutralise.ts';
import { plural } from '../../text/plural.ts';
import { showShard } from '../../text/shard.ts';

/**
 * Every request that a run would send, in the order of the configuration: a curl command under a line that names its
 * check or session. Secrets and captured values stand as shell variables, as in findings.
 */
export function dryRun(config: Config): string {
  const { ready, checks, baseUrl, burst } = config;
  const tls = tlsFor(config);
  const lines = ready ? describe('ready', [ready.step], baseUrl, tls) : [];
  for (const [session, origin] of logins(config)) {
    const at = origin === baseUrl ? '' : ` at ${origin}`;
    lines.push(...describe(`session ${session.name}${at}`, session.steps, origin, tls, { basic: session.basic }));
  }
  for (const { name, session, on, steps, cleanup, page } of checks) {
    const origin = on?.baseUrl ?? baseUrl;
    const sessionOf = (role = session) => config.sessions.find((one) => one.name === role);
    if (page) lines.push(`# ${name}: opened in a browser`, `# ${origin ?? ''} ${show(page.target)}`);
    for (const step of steps) {
      const role = step.role === undefined ? '' : `, as ${step.role}`;
      const taken = step.cookiesOf ? `, with ${takenCookies(step.cookiesOf)}` : '';
      lines.push(...describe(`${name}${role}${taken}`, [step], origin, tls, sessionOf(step.role)));
    }
    lines.push(...describe(`${name}, cleanup`, cleanup, origin, tls, sessionOf()));
  }
  if (config.shard && checks.length === 0) lines.push(`# shard ${showShard(config.shard)} has no checks`);
  if (burst) lines.push(`# burst: ${describeBurst(burst)}`);
  return lines.map((line) => `${line}\n`).join('');
}

function describeBurst({ users, forMs, pauseMs, checks }: Burst): string {
  const names = checks.map(({ name }) => oneLine(name)).join(', ');
  return `${plural(users, 'user')} for ${showDuration(forMs)}, each with a pause of about ${showDuration(pauseMs)} after each check: ${names}`;
}

/** The sessions that are needed, each with the origin where it logs in. */
function logins({ checks, sessions, baseUrl }: Config): [session: SessionConfig, origin: string | undefined][] {
  const needed = checks.flatMap(({ session, steps, on }) =>
    [session, ...rolesOf(steps)].flatMap((name): [SessionConfig, string | undefined][] => {
      const found = sessions.find((one) => one.name === name);
      return found ? [[found, loginOrigin(found, on?.baseUrl ?? baseUrl)]] : [];
    }),
  );
  return [...new Map(needed.map((login) => [JSON.stringify([login[0].name, login[1]]), login])).values()];
}

function describe(
  owner: string,
  steps: Step[],
  baseUrl: string | undefined,
  tls: TlsFor,
  session: Partial<Pick<SessionConfig, 'headers' | 'basic' | 'steps'>> = {},
): string[] {
  const { headers: sessionHeaders = [], basic: sessionBasic, steps: login = [] } = session;
  // Only a run shows whether a login sets cookies. A session without login steps cannot set any.
  const options = { baseUrl, captured: new Map(), sessionHeaders, sessionBasic, tls };
  return steps.flatMap((step) => {
    const cookies = login.length > 0 || step.cookiesOf !== undefined;
    return [`# ${owner}`, curl(step, { ...options, cookies })];
  });
}

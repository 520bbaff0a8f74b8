import { isLoopbackHost } from '../../../http/host-names.ts';
import { didYouMean } from '../../../text/nearest.ts';
import type { CookiesOf, Expectation, Predicate, SessionConfig, Step } from '../../config.ts';
import { keyPosition, type Reading, reportKey, reportValue } from '../../reading.ts';
import type { NodeReference } from '../../yaml/source.ts';
import { unknownOrigin } from '../hosts.ts';
import type { RawStep } from './schema.ts';

/** Where a check runs, and what the sessions are for. */
export type CheckPlace = {
  session?: string;
  hasBudget: boolean;
  on: readonly [host: string, origin: string][];
  sessions: readonly SessionConfig[];
};

/**
 * Reads `cookies-of`: cookies of a session, for a host that must refuse them. Everything that would make it a way to
 * send a session somewhere else in silence is a mistake: a host that "hosts" does not name or that is the session's
 * own, http, a target on another host, redirects, and expectations that a success meets.
 */
export function readCookiesOf(
  reading: Reading,
  raw: RawStep,
  { target: { parts }, expect }: Pick<Step, 'target' | 'expect'>,
  place: CheckPlace | undefined,
  name: string,
): CookiesOf | undefined {
  const cookiesOf = raw['cookies-of'];
  if (!cookiesOf || !place) return undefined;
  const node: NodeReference = [raw, 'cookies-of'];
  const { on, sessions } = place;
  const report = (problem: string) => reportKey(reading, node, `"cookies-of" in ${name} ${problem}`);

  const session = sessions.find((one) => one.name === cookiesOf.session);
  if (!session) {
    const names = sessions.map((one) => one.name);
    const known = didYouMean(cookiesOf.session, names) || `; known are ${names.join(', ') || 'none'}`;
    reportValue(
      reading,
      [cookiesOf, 'session'],
      `unknown session ${JSON.stringify(cookiesOf.session)} in ${name}${known}`,
    );
  } else if (!session.hosts) {
    report(`needs "hosts" in the session ${JSON.stringify(session.name)}: the hosts that it is for`);
  }
  if (on.length === 0) report('needs "on" beside the check: the host that must refuse these cookies');
  for (const [host, origin] of on) {
    if (origin === unknownOrigin) continue;
    if (session?.hosts?.some(([, own]) => own === origin))
      report(`is for a host that is not the session's own, and ${host} is one of its "hosts"`);
    const { protocol, hostname } = new URL(origin);
    if (protocol !== 'https:' && !isLoopbackHost(hostname))
      report(`would send a session in the clear: ${host} is not on https`);
  }
  const [start] = parts;
  if (start?.kind !== 'text' || !start.text.startsWith('/'))
    report('needs a path, so that it goes to the host of "on" alone');
  if (raw.follow) report('follows no redirects, because its cookies are for one host only');
  if (raw.until || raw.deliver) report('is sent once: leave out "until" and "deliver"');
  if (raw.as || place.session !== undefined) report('stands in place of a session: leave out "session" and "as"');
  if (place.hasBudget) report('cannot be sampled: leave out "latency"');
  if (!expect.some(isRefusal))
    report('needs a refusal in "expect": statuses from 300 to 499, such as [302, 401, 403], or what must not be there');
  return { at: keyPosition(reading, node), session: cookiesOf.session, names: cookiesOf.names };
}

/** Whether no success meets an expectation of a status, or an expectation says that something must not be there. */
function isRefusal({ subject, predicates }: Expectation): boolean {
  return subject.kind === 'status' ? predicates.some(namesRefusals) : predicates.some(isAbsence);
}

function namesRefusals(predicate: Predicate): boolean {
  const values =
    predicate.name === 'equals' ? [predicate.value] : predicate.name === 'one-of' ? predicate.values : [undefined];
  return values.every((status) => typeof status === 'number' && status >= 300 && status < 500);
}

/** Whether a predicate holds only where something is missing. */
export function isAbsence(predicate: Predicate): boolean {
  return (
    predicate.name === 'not' ||
    (predicate.name === 'exists' && !predicate.value) ||
    (predicate.name === 'count' && predicate.value === 0)
  );
}

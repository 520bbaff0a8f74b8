import type { SessionConfig } from '../config/config.ts';
import { readSetCookie } from '../http/refused-cookie.ts';
import type { Clock } from '../model/context.ts';
import type { Session, Span } from './session.ts';

/** What the login of a session with `hosts` left for them; undefined for any other session. */
export async function spanOf(
  { hosts, steps }: SessionConfig,
  session: Session,
  clock: Pick<Clock, 'now'>,
): Promise<Span | undefined> {
  if (!hosts) return undefined;
  const expected = steps.flatMap(({ expect }) =>
    expect.flatMap(({ subject }) => (subject.kind === 'cookie' ? [subject.name] : [])),
  );
  const stored = await session.jar.store.getAllCookies();
  const kept = stored.filter((cookie) => (cookie.expiryTime() ?? Number.POSITIVE_INFINITY) > clock.now());
  return { hosts, expected: [...new Set(expected)], kept, dropped: droppedCookies(session) };
}

/** The cookies that a session was sent and that no browser keeps, with the reason. */
export function droppedCookies({ setCookies = [] }: Session): { name: string; why: string }[] {
  return setCookies.flatMap(({ line, dropped: why }) => {
    const name = why === undefined ? undefined : readSetCookie(line)?.name;
    return why === undefined || name === undefined ? [] : [{ name, why }];
  });
}

import type { CookiesOf } from '../config/config.ts';
import { cookieHeader } from '../http/cookies.ts';
import type { HttpRequest } from '../http/exchange.ts';
import { UnusableRequest } from './request.ts';
import type { Session } from './session.ts';

/**
 * The request with the named cookies of a session, as the first of the session's hosts that gets each would. It has no
 * redirects to follow: the configuration refuses them. Throws UnusableRequest for a cookie that the session lacks,
 * because a refusal would then prove nothing.
 */
export function withCookiesOf(
  { session: name, names }: CookiesOf,
  request: HttpRequest,
  sessions: ReadonlyMap<string, Session> = new Map(),
): HttpRequest {
  const { pathname } = new URL(request.url);
  const session = sessions.get(name);
  const sent = (session?.spans?.hosts ?? []).map(([, origin]) =>
    cookieHeader((session as Session).jar, new URL(pathname, origin)).split('; '),
  );
  const pairs = names.map((wanted) => {
    const pair = sent.flat().find((one) => one.startsWith(`${wanted}=`));
    if (pair === undefined)
      throw new UnusableRequest(`the session "${name}" has no cookie "${wanted}" for ${pathname} at its own hosts`);
    return pair;
  });
  const own = request.headers.filter(([header]) => header.toLowerCase() === 'cookie').map(([, value]) => value);
  const others = request.headers.filter(([header]) => header.toLowerCase() !== 'cookie');
  return { ...request, follow: false, headers: [...others, ['cookie', [...own, ...pairs].join('; ')]] };
}

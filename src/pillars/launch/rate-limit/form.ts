import { createCookieJar } from '../../../http/cookies.ts';
import type { HttpResponse } from '../../../http/exchange.ts';
import { readPage, Unreadable } from '../../../steps/page.ts';
import type { LaunchRun } from '../check.ts';
import { siteOf } from '../site.ts';
import type { RateLimit } from './ask.ts';
import { type Ask, withLanding } from './ask.ts';

const maxBodyBytes = 1_000_000;

/**
 * Sends attempts as a browser does: with the hidden fields of the form, such as its CSRF token, and with the cookies
 * that the site sets. A redirect within the site is followed, because the page there says what was wrong.
 */
export async function askForm(run: LaunchRun, login: RateLimit): Promise<Ask> {
  const url = new URL(login.path, run.launch.canonical);
  const formUrl = new URL(login.page ?? login.path, url);
  const jar = createCookieJar();
  const unverified = await siteOf(run).unverified();
  let hidden: [string, string][] = [];
  let isFresh = false;
  const send = async (method: 'GET' | 'POST', to: URL, headers: [string, string][] = [], body?: string) => {
    const { client, timeoutMs } = run.network;
    const request = { method, url: to.href, headers, body, timeoutMs, maxBodyBytes, cutBody: true, unverified };
    const asked = { ...request, follow: false, retries: 0, session: { jar, headers: [] } };
    const response = await client.impatient.send(asked, run.context.signal);
    const found = hiddenFields(response, login);
    isFresh = found !== undefined;
    hidden = found ?? hidden;
    return response;
  };
  if (login.encoding === 'form') await send('GET', formUrl);
  return async (values) => {
    // A token may be valid for one attempt only, and the answer may hold no form with a new one.
    if (hidden.length > 0 && !isFresh) await send('GET', formUrl);
    const response = await send('POST', url, ...bodyOf(login, [...hidden, ...values], url));
    return withLanding(response, url, (next) => send('GET', next));
  };
}

function bodyOf(
  { encoding }: RateLimit,
  values: [string, string][],
  { origin }: URL,
): [headers: [string, string][], body: string] {
  if (encoding === 'json') return [[['content-type', 'application/json']], JSON.stringify(Object.fromEntries(values))];
  // Browsers send the origin with a form; several frameworks refuse a form without it.
  return [
    [
      ['content-type', 'application/x-www-form-urlencoded'],
      ['origin', origin],
    ],
    new URLSearchParams(values).toString(),
  ];
}

/** The hidden fields of the form that holds the login fields; undefined if the page has no such form. */
function hiddenFields(response: HttpResponse, { fields }: RateLimit): [string, string][] | undefined {
  const page = readPage(response);
  if (!page.isHtml()) return undefined;
  try {
    const inputs = page.select('form input[name]');
    const formOf = (input: (typeof inputs)[number]) => {
      let at: typeof input.parent = input.parent;
      while (at && !('name' in at && at.name === 'form')) at = at.parent;
      return at;
    };
    const own = inputs.find(({ attribs }) => fields.includes(attribs['name'] ?? ''));
    if (!own) return undefined;
    return inputs
      .filter((input) => formOf(input) === formOf(own) && /^hidden$/i.test(input.attribs['type'] ?? ''))
      .map(({ attribs }) => [attribs['name'] ?? '', attribs['value'] ?? '']);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

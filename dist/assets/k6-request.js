// One request with its redirects, as launch-gate sends it.
import encoding from 'k6/encoding';
import http from 'k6/http';

/** Only these go on to a host that is not trusted: any other header may hold a secret. */
const harmlessHeaders = ['accept', 'accept-encoding', 'accept-language', 'content-type'];
const maxRedirects = 10;

/** The value of a header; k6 joins those of one name with a comma. */
function headerOf(response, name) {
  const found = Object.keys(response.headers).find((key) => key.toLowerCase() === name);
  return found === undefined ? undefined : response.headers[found];
}

/** Sends a request and follows its redirects if it says so. Throws an Error without the URL, which may hold a secret. */
function send(request, session, tags) {
  let { method, url, body } = request;
  let headers = request.headers;
  const setCookies = [];
  const redirects = [];
  let durationMs = 0;
  for (;;) {
    const response = exchange(method, url, body, headers, session, request.timeoutMs - durationMs, tags);
    durationMs += response.timings.duration;
    const cookies = cookiesOf(response, url);
    setCookies.push(...cookies);
    keepCookies(session, cookies);
    const location = headerOf(response, 'location');
    if (!request.follow || location === undefined || ![301, 302, 303, 307, 308].includes(response.status))
      return answerOf(response, { url, setCookies, redirects, durationMs });
    if (redirects.length === maxRedirects) throw new Error(`more than ${maxRedirects} redirects`);
    redirects.push(location);
    const next = resolve(location, url);
    const toGet =
      response.status === 303 ? !['GET', 'HEAD'].includes(method) : response.status < 303 && method === 'POST';
    if (toGet) {
      method = 'GET';
      body = null;
      headers = headers.filter(([name]) => !name.startsWith('content-'));
    }
    if (originOf(next) !== originOf(url) && !isTrusted(next)) {
      if (isInternal(next) && !isInternal(url)) throw new Error('a redirect leads to an internal address');
      if (body !== null) throw new Error('a redirect would send the body on to another host');
      headers = headers.filter(([name]) => harmlessHeaders.includes(name));
    }
    if (originOf(next) !== originOf(url)) headers = headers.filter(([name]) => name !== 'host');
    url = next;
  }
}

function exchange(method, url, body, headers, session, timeoutMs, tags) {
  const trusted = isTrusted(url);
  const all = new Map([
    ['accept', '*/*'],
    ['accept-encoding', 'gzip, deflate, br, zstd'],
    ...(isTested(url) ? bypassHeaders() : []),
    ...(trusted ? session.headers : []),
    ...headers,
  ]);
  const cookies = trusted ? cookiesFor(session, url) : [];
  const pairs = [all.get('cookie'), ...cookies.map(({ name, value }) => `${name}=${value}`)].filter(Boolean);
  if (pairs.length > 0) all.set('cookie', pairs.join('; '));
  try {
    const response = http.request(method, url, body, {
      headers: Object.fromEntries(all),
      jar: new http.CookieJar(),
      redirects: 0,
      // An answer is judged by what is expected of it: 401 may be right.
      responseCallback: null,
      responseType: 'binary',
      tags,
      throw: true,
      timeout: `${Math.max(1, Math.round(timeoutMs))}ms`,
    });
    if (response.status === 0) throw new Error(`the request failed, k6 error ${response.error_code}`);
    return response;
  } catch (error) {
    // k6 writes `Get "https://…": reason`.
    const reason = String(error.message).replace(/^\w+ "[^]*": /, '');
    throw Object.assign(new Error(reason), { isNetwork: true });
  }
}

/** What the expectations look at. */
function answerOf(response, { url, setCookies, redirects, durationMs }) {
  const bytes = response.body || new ArrayBuffer(0);
  let text;
  return {
    status: response.status,
    url,
    redirects,
    durationMs,
    size: bytes.byteLength,
    setCookies,
    header: (name) => headerOf(response, name),
    text: () => (text ??= encoding.b64decode(encoding.b64encode(bytes), 'std', 's').replace(/^\ufeff/, '')),
  };
}

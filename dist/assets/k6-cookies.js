// Cookies as browsers keep them (RFC 6265). k6's own jar would send them along redirects to any host.

/** The cookies that an answer sets and a browser keeps. */
function cookiesOf(response, url) {
  const lines = (headerOf(response, 'set-cookie') || '').split(/,(?=\s*[^;,=\s]+=)/);
  return lines.map((line) => readCookie(line, url)).filter((cookie) => cookie && !isDropped(cookie, url));
}

function readCookie(line, url) {
  const [pair, ...rest] = line.split(';');
  const at = pair.indexOf('=');
  if (at < 1) return undefined;
  const attributes = new Map(
    rest.map((part) => {
      const [name, ...value] = part.split('=');
      return [name.trim().toLowerCase(), value.join('=').trim()];
    }),
  );
  const host = originOf(url).replace(/^https?:\/\/|:\d+$/g, '');
  const domain = (attributes.get('domain') || '').replace(/^\./, '').toLowerCase();
  const path = attributes.get('path') || '';
  const maxAge = /^-?\d+$/.test(attributes.get('max-age') || '') ? Number(attributes.get('max-age')) : undefined;
  const expires = Date.parse(attributes.get('expires') || '');
  return {
    name: pair.slice(0, at).trim(),
    value: pair.slice(at + 1).trim(),
    domain: domain || undefined,
    host,
    path: path.startsWith('/') ? path : defaultPath(url),
    writtenPath: path || undefined,
    secure: attributes.has('secure'),
    httpOnly: attributes.has('httponly'),
    sameSite: attributes.get('samesite')?.toLowerCase(),
    maxAge,
    expires: Number.isNaN(expires) ? undefined : expires,
  };
}

function defaultPath(url) {
  return /^https?:\/\/[^/?]*(\/[^?]*)\/[^/?]*/i.exec(url)?.[1] || '/';
}

/** RFC 6265, 5.3, and RFC 6265bis, 5.7: a foreign domain, a broken promise of its name, Secure over http, too long. */
function isDropped({ name, value, domain, host, path, secure }, url) {
  if (name.length + value.length > 4096) return true;
  if (secure && url.startsWith('http:') && !isLoopback(url)) return true;
  if (/^__(host|secure)-/i.test(name) && !secure) return true;
  if (/^__host-/i.test(name) && (domain || path !== '/')) return true;
  return domain !== undefined && domain !== host && (/^[\d.]+$|^\[/.test(host) || !host.endsWith(`.${domain}`));
}

function isDeleted({ maxAge, expires }, now) {
  return maxAge === undefined ? expires !== undefined && expires <= now : maxAge <= 0;
}

/** Keeps cookies in a session. One of the same name, host and path is replaced in its place, which is its age. */
function keepCookies(session, cookies) {
  for (const cookie of cookies) {
    const isSame = (one) =>
      one.name === cookie.name &&
      (one.domain || one.host) === (cookie.domain || cookie.host) &&
      one.path === cookie.path;
    const at = session.cookies.findIndex(isSame);
    if (at < 0) session.cookies.push(cookie);
    else session.cookies[at] = cookie;
  }
  session.cookies = session.cookies.filter((cookie) => !isDeleted(cookie, Date.now()));
}

/** The cookies of a session that go to a URL, the longest path first. */
function cookiesFor(session, url) {
  const host = originOf(url).replace(/^https?:\/\/|:\d+$/g, '');
  const path = /^https?:\/\/[^/?]*([^?]*)/i.exec(url)[1] || '/';
  return session.cookies
    .filter((one) => (one.domain ? host === one.domain || host.endsWith(`.${one.domain}`) : host === one.host))
    .filter((one) => path === one.path || path.startsWith(one.path.replace(/\/?$/, '/')))
    .filter((one) => !one.secure || url.startsWith('https:') || isLoopback(url))
    .sort((one, other) => other.path.length - one.path.length);
}

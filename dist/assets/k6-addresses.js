// Addresses, and who may receive the cookies and headers of a session.

/** `https://app.example.com:8443` of a URL, without the port that its scheme has anyway. Throws for any other address. */
function originOf(url) {
  const authority = /^(https?):\/\/([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::(\d*))?(?=[/?#]|$)/i.exec(url);
  if (!authority) throw new Error('an address is no http or https URL, or names a user');
  const [, scheme, host, port] = authority.map((part) => (part || '').toLowerCase());
  const own = { http: '80', https: '443' }[scheme];
  return `${scheme}://${host}${port === '' || port === own ? '' : `:${port}`}`;
}

/** The absolute URL of an address that stands on the page `from`, as in RFC 3986, section 5.2, in the letters of a URL. */
function resolve(address, from) {
  const text = address
    .replace(/#[^]*$/, '')
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[^\x21-\x7e]|["<>^`{}]/g, encodeURIComponent);
  if (/^https?:/i.test(text)) return withoutDots(text);
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) throw new Error('an address is neither http nor https');
  if (!from) throw new Error('there is no base URL for a path: set BASE_URL');
  if (/^[/\\]{2}/.test(text)) return withoutDots(originOf(from).replace(/\/\/.*/, '') + text);
  if (text.startsWith('/')) return withoutDots(originOf(from) + text);
  const page = from.replace(/[?#][^]*$/, '');
  if (text === '' || text.startsWith('?')) return page + text;
  return withoutDots(page.slice(0, Math.max(page.lastIndexOf('/'), originOf(from).length)).replace(/\/?$/, '/') + text);
}

/** Takes `.` and `..` out of the path, as a browser does before it asks. A lone `%` becomes `%25`. */
function withoutDots(url) {
  const origin = originOf(url);
  const [, path, query] = /^https?:\/\/[^/?]*([^?]*)([^]*)$/i.exec(url);
  const parts = [];
  const segments = path
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .split('/')
    .slice(1);
  segments.forEach((segment, index) => {
    const isLast = index === segments.length - 1;
    if (/^(\.|%2e){2}$/i.test(segment)) parts.pop();
    if (!/^(\.|%2e){1,2}$/i.test(segment)) parts.push(segment);
    else if (isLast) parts.push('');
  });
  return `${origin}/${parts.join('/')}${query}`;
}

/** Whether a URL may receive what belongs to a session: the base URL, the hosts of the configuration, the allowed hosts. */
function isTrusted(url) {
  const origin = originOf(url);
  if (isTested(url)) return true;
  if (baseUrl.startsWith('https:') && origin.startsWith('http:')) return false;
  const host = origin.replace(/^https?:\/\//, '');
  const withPort = /:\d+$/.test(host) ? host : `${host}:${origin.startsWith('https:') ? 443 : 80}`;
  return allowedHosts.includes(host) || allowedHosts.includes(withPort);
}

function isTested(url) {
  const origin = originOf(url);
  return origin === baseUrl || Object.values(hosts).includes(origin);
}

/** Whether http is as good as https here: browsers trust their own machine. */
function isLoopback(url) {
  return /^https?:\/\/(127\.\d+\.\d+\.\d+|\[::1\]|localhost|[a-z0-9.-]+\.localhost)(:|$)/.test(originOf(url));
}

/** Whether the host of a URL is written as an address of an internal network (RFC 6890), or is this machine. */
function isInternal(url) {
  const host = originOf(url).replace(/^https?:\/\/|:\d+$/g, '');
  return (
    isLoopback(url) ||
    /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/.test(host) ||
    /^\[(::|::1|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*|::ffff:.*)\]$/.test(host)
  );
}

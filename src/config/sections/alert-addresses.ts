import { isLoopbackHost } from '../../http/host-names.ts';

/** Where an alert is posted to. `authorization` is the value of the header, where the URL holds a user. */
export type WebAddress = { url: string; authorization?: string };

/**
 * A server that takes mail. `tls`: from the first byte; by STARTTLS, without which nothing is said; by STARTTLS if the
 * server offers it, with any certificate; or never.
 */
export type SmtpServer = {
  host: string;
  port: number;
  tls: 'implicit' | 'required' | 'if-offered' | 'never';
  user?: string;
  password?: string;
};

/** It completes a sentence that begins with the key. It holds nothing of the value, which is a secret. */
export type Unusable = { problem: string };

const encodeIt = 'in a user or password, write @ as %40, : as %3A, / as %2F, # as %23, ? as %3F and % as %25';

/** Reads the `url` of an alert. On its way to another machine a message must be encrypted. Pure. */
export function webAddress(text: string): WebAddress | Unusable {
  const url = URL.parse(text);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return { problem: 'must be an http(s) URL' };
  if (url.protocol === 'http:' && !isLoopbackHost(url.hostname))
    return { problem: 'must begin with https://: on its way, the message and its address could be read by others' };
  const credentials = credentialsOf(url);
  if (!credentials) return { problem: `has a user or password that cannot be read: ${encodeIt}` };
  const { user, password } = credentials;
  Object.assign(url, { username: '', password: '', hash: '' });
  if (user === undefined) return { url: url.href };
  const authorization = `Basic ${Buffer.from(`${user}:${password ?? ''}`).toString('base64')}`;
  return { url: url.href, authorization };
}

/**
 * Reads `smtps://user:password@host:port` (TLS from the first byte, port 465) and `smtp://…` (STARTTLS, port 587). A
 * relay without TLS needs `?tls=none`, and then it gets no password. Pure.
 */
export function smtpServer(text: string): SmtpServer | Unusable {
  const url = URL.parse(text);
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    return { problem: `must be a URL such as smtps://user:password@mail.example.com; ${encodeIt}` };
  const { protocol, pathname, search, hash } = url;
  const hostname = url.hostname.toLowerCase();
  if (!['', '/'].includes(pathname) || !['', '?tls=none'].includes(search) || hash !== '')
    return { problem: `has more after its host than a port and ?tls=none; ${encodeIt}` };
  const credentials = credentialsOf(url);
  if (!credentials) return { problem: `has a user or password that cannot be read: ${encodeIt}` };
  const isSecure = protocol === 'smtps:';
  const isNear = isLoopbackHost(hostname);
  if (search !== '' && isSecure) return { problem: 'begins with smtps://, which is TLS, and ends in ?tls=none' };
  if (search !== '' && credentials.password !== undefined && !isNear)
    return { problem: 'has a password and ?tls=none: on its way, the password could be read by others' };
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (isSecure ? 465 : 587)),
    tls: isSecure ? 'implicit' : search !== '' ? 'never' : isNear ? 'if-offered' : 'required',
    ...credentials,
  };
}

function credentialsOf({ username, password }: URL): { user?: string; password?: string } | undefined {
  try {
    return {
      ...(username !== '' && { user: decodeURIComponent(username) }),
      ...(password !== '' && { password: decodeURIComponent(password) }),
    };
  } catch {
    return undefined;
  }
}

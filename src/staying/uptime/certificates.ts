import { connect } from 'node:tls';
import type { CheckConfig, Config } from '../../config/config.ts';
import { expirySeverity, showLeft, validityOf } from '../../http/certificate-expiry.ts';
import { bareHost } from '../../http/host-names.ts';
import type { Context } from '../../model/context.ts';
import type { Warned } from './incidents.ts';

/** The dates of a certificate, in milliseconds since the epoch. */
export type Certificate = { host: string; from: number; to: number };

const timeoutMs = 10_000;

/**
 * The certificates of the https origins that the checks run on, as a stranger sees them. Whether one is trusted is
 * what the requests show; one that cannot be read is left out.
 */
export async function readCertificates(
  checks: readonly CheckConfig[],
  { baseUrl }: Config,
  { signal }: Pick<Context, 'signal'>,
): Promise<Certificate[]> {
  const origins = new Set(checks.map(({ on }) => on?.baseUrl ?? baseUrl ?? ''));
  const secure = [...origins].filter((origin) => origin.startsWith('https:'));
  const read = await Promise.all(secure.map((origin) => readCertificate(new URL(origin), signal)));
  return read.filter((one) => one !== undefined);
}

function readCertificate({ hostname, port, host }: URL, signal: AbortSignal): Promise<Certificate | undefined> {
  return new Promise((resolve) => {
    const name = bareHost(hostname);
    const servername = /^[\d.]+$|:/.test(name) ? undefined : name;
    const socket = connect({ host: name, port: Number(port || 443), servername, rejectUnauthorized: false });
    const end = (certificate?: Certificate) => {
      signal.removeEventListener('abort', stop);
      socket.destroy();
      resolve(certificate);
    };
    const stop = () => end();
    signal.addEventListener('abort', stop, { once: true });
    socket.setTimeout(timeoutMs, stop);
    socket.on('error', stop);
    socket.once('secureConnect', () => {
      const leaf = socket.getPeerX509Certificate();
      const valid = leaf && validityOf(leaf);
      end(valid && { host, from: valid.from.getTime(), to: valid.to.getTime() });
    });
  });
}

/** The certificates that are about to expire, by the share of their lifetime that is left (docs/launch.md). */
export function warningsOf(certificates: readonly Certificate[], now: number): Warned[] {
  return certificates.flatMap(({ host, from, to }) => {
    const severity = expirySeverity(from, to, now);
    if (!severity) return [];
    const until = new Date(to).toISOString();
    const title = `The certificate of ${host} expires in ${showLeft(to - now)}`;
    return [
      {
        key: `certificate ${host}`,
        severity,
        of: until,
        title,
        observed: `valid until ${until}`,
        checks: [],
        once: true,
      },
    ];
  });
}

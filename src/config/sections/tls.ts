import type { TlsFiles } from '../../http/tls-files.ts';
import { readResolved } from '../language/resolved.ts';
import { keyPosition, type Reading, reportLack } from '../reading.ts';
import type { RawTls } from '../schema.ts';
import type { NodeReference } from '../yaml/source.ts';

/** The files under `tls`. Missing ones come from `inherited`; certificate and key are inherited only together. */
export function readTls(
  reading: Reading,
  node: NodeReference,
  raw: RawTls | undefined,
  inherited?: TlsFiles,
): TlsFiles | undefined {
  if (!raw) return inherited;
  const path = (name: 'ca' | 'cert' | 'key') =>
    raw[name] === undefined ? undefined : readResolved(reading, [raw, name]) || undefined;
  if (raw.key !== undefined && raw.cert === undefined)
    reportLack(reading, raw, node, '"tls" has a "key" and no "cert", the certificate that belongs to it');
  if (raw.cert !== undefined && raw.key === undefined)
    reportLack(reading, raw, node, '"tls" has a "cert" and no "key", the private key that belongs to it');
  if (Object.keys(raw).length === 0) reportLack(reading, raw, node, '"tls" needs "ca", or "cert" and "key"');
  const own = raw.cert === undefined ? inherited : { cert: path('cert'), key: path('key') };
  return { at: keyPosition(reading, node), ca: path('ca') ?? inherited?.ca, cert: own?.cert, key: own?.key };
}

import { createHmac, randomBytes } from 'node:crypto';
import type { Signature } from '../config/config.ts';
import { type CapturedValues, render } from '../config/language/template.ts';
import type { HttpRequest } from '../http/exchange.ts';
import { headerValue, UnusableRequest } from './request.ts';

/** How old a signature is that is too old. Senders' libraries allow five minutes. */
export const oldSeconds = 3_600;

/**
 * The request with the headers of its signature over the exact bytes of its body. `now` is in milliseconds. Throws
 * UnusableRequest for a secret that is none.
 */
export function signed(request: HttpRequest, sign: Signature, captured: CapturedValues, now: number): HttpRequest {
  const { algorithm, encoding, payload, forge } = sign;
  if (forge === 'unsigned') return request;
  const time = String(Math.floor(now / 1000) - (forge === 'old' ? oldSeconds : 0));
  const id = render(sign.id, captured);
  const body = Buffer.from(request.body ?? '').toString();
  const signature = createHmac(algorithm, keyOf(sign, captured))
    .update(fill(payload, { id, time, body }))
    .digest(encoding);
  const headers = Object.entries(sign.headers).map(([name, value]): [string, string] => [
    name,
    headerValue(name, fill(value, { id, time, signature })),
  ]);
  return { ...request, headers: [...request.headers, ...headers] };
}

/** Puts values in place of `{name}`, once: what is put in is not read again. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(id|time|body|signature)\}/g, (whole, name) => values[name] ?? whole);
}

function keyOf({ key, secret, forge }: Signature, captured: CapturedValues): string | Buffer {
  if (forge === 'wrong-secret') return randomBytes(32);
  const text = render(secret, captured);
  if (text === '') throw new UnusableRequest('the secret of its signature is empty');
  if (key === 'text') return text;
  const base64 = text.replace(/^whsec_/, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64))
    throw new UnusableRequest('the secret of its signature is not base64 after "whsec_"');
  return Buffer.from(base64, 'base64');
}

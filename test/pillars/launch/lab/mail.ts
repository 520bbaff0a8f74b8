import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';

/** A DKIM key pair: `privateKey` in PEM, `record` as it stands in DNS. */
export type DkimKey = { privateKey: string; record: string };

/** Made at run time: no file of this repository holds a key. */
export function dkimKey(bits = 2048): DkimKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: bits,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  return { privateKey, record: `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}` };
}

type MailOptions = { from?: string; to?: string; subject?: string; headers?: string[]; body?: string };

/** A message as it leaves a mail server, unsigned. */
export function message({ from, to, subject, headers = [], body }: MailOptions = {}): string {
  return [
    ...headers,
    `From: Shop <${from ?? 'shop@example.com'}>`,
    `To: ${to ?? 'smoke@inbox.example.net'}`,
    `Subject: ${subject ?? 'Confirm your address'}`,
    'Date: Tue, 05 May 2026 10:00:00 +0000',
    'Message-ID: <1@example.com>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body ?? 'Follow the link to confirm your address.',
    '',
  ].join('\r\n');
}

/** The message with a DKIM signature of mailauth's before it. */
export async function signed(text: string, key: DkimKey, domain = 'example.com', selector = 's1'): Promise<string> {
  const signature = { signingDomain: domain, selector, privateKey: key.privateKey };
  const { signatures } = await dkimSign(text, { ...signature, signatureData: [signature] });
  return signatures + text;
}

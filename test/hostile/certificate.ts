import { generateKeyPairSync, sign } from 'node:crypto';

/** What a certificate says; any bytes, as a certificate authority that obeys nobody may write them (RFC 5280, 4.1). */
export type CertificateText = {
  subject: Buffer[];
  issuer: Buffer[];
  names: Buffer[];
  untilDays?: number;
  until?: Buffer;
  isAuthority?: boolean;
};

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const dayMs = 86_400_000;

/** In PEM, signed by its own key. No length and no kind of text is looked at, unlike by the openssl command line. */
export function certificateOf({ subject, issuer, names, untilDays = 30, until, isAuthority }: CertificateText): {
  key: string;
  cert: string;
} {
  const algorithm = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex'))); // ecdsa-with-SHA256
  const alternative = sequence(...names.map((name) => der(0x82, name)));
  const extension = sequence(der(0x06, Buffer.from('551d11', 'hex')), der(0x04, alternative));
  // basicConstraints
  const authority = sequence(
    der(0x06, Buffer.from('551d13', 'hex')),
    der(0x04, sequence(der(0x01, Buffer.from([255])))),
  );
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    nameOf(issuer),
    sequence(timeOf(-1), until ? der(0x18, until) : timeOf(untilDays)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extension, ...(isAuthority ? [authority] : []))),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]);
  const whole = sequence(body, algorithm, der(0x03, signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}

/** Each a relative name: organization and common name in turn. */
function nameOf(texts: Buffer[]): Buffer {
  const parts = texts.map((text, i) => {
    const type = der(0x06, Buffer.from(i % 2 ? '55040a' : '550403', 'hex'));
    return der(0x31, sequence(type, der(0x0c, text)));
  });
  return sequence(...parts);
}

function timeOf(days: number): Buffer {
  const time = new Date(Date.now() + days * dayMs).toISOString().replace(/\D/g, '').slice(0, 14);
  return der(0x18, Buffer.from(`${time}Z`));
}

const sequence = (...parts: Buffer[]) => der(0x30, Buffer.concat(parts));

/** Tag, length and content (X.690, 8.1). */
function der(tag: number, content: Buffer): Buffer {
  const length: number[] = [];
  for (let left = content.length; left > 0; left >>= 8) length.unshift(left & 255);
  const head = content.length < 128 ? [content.length] : [0x80 | length.length, ...length];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

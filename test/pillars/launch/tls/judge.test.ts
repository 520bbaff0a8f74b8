import type { X509Certificate } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Handshake } from '../../../../src/pillars/launch/tls/handshake.ts';
import { judgeTls, unasked } from '../../../../src/pillars/launch/tls/judge.ts';

const host = 'www.example.com';
const now = Date.UTC(2027, 0, 15, 12);
const dayMs = 86_400_000;

type Dates = { from?: number; until?: number };
type Done = Extract<Handshake, { kind: 'done' }>;

/** What a judge reads of a certificate that is valid from and until so many days from now. */
const certificate = ({ from = -1, until = 89 }: Dates = {}, names = `DNS:${host}`) =>
  ({
    subject: `CN=${host}`,
    issuer: 'O=Lab\nCN=Lab CA',
    subjectAltName: names,
    validFrom: new Date(now + from * dayMs).toUTCString(),
    validFromDate: new Date(now + from * dayMs),
    validTo: new Date(now + until * dayMs).toUTCString(),
    validToDate: new Date(now + until * dayMs),
    checkIssued: (issuer: X509Certificate) => issuer.subject === 'CN=Lab CA',
    raw: Buffer.from(names),
  }) as unknown as X509Certificate;

function done(dates: Dates = {}, more: Partial<Done> = {}): Handshake {
  const leaf = certificate(dates);
  return { kind: 'done', protocol: 'TLSv1.3', paths: [[leaf]], rest: [leaf], chain: [leaf], ...more };
}
const silent: Handshake = { kind: 'silent', words: 'no TLS handshake within 5 s' };
const refused: Handshake = { kind: 'refused', words: 'the connection is refused' };
/** Findings of a host that shows these at 192.0.2.1, 192.0.2.2 and so on. */
const judge = (handshakes: Handshake[], port = 443, name = host) =>
  judgeTls(
    name,
    port,
    handshakes.map((handshake, index) => ({ address: `192.0.2.${index + 1}`, handshake })),
    now,
  );

const renew =
  'certbot: `certbot renew && nginx -s reload`\nCloudflare, Vercel and Netlify renew by themselves once the DNS records that they ask for are in place: look at the domain in their settings.';
const openssl = `openssl s_client -connect ${host}:443 -servername ${host}`;
const shows = `${openssl} </dev/null 2>/dev/null | openssl x509 -noout -subject -issuer -dates -ext subjectAltName`;
const showsChain = `${openssl} </dev/null 2>&1 | grep -E ' [si]:|verif'`;

describe('certificates', () => {
  test('that are right give no finding', () => {
    expect(judge([done(), done()])).toEqual([]);
    expect(judge([])).toEqual([]);
  });

  const untrusted = { paths: [], chainFault: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' };
  const leaf = certificate();
  const self = { ...leaf, checkIssued: () => true } as unknown as X509Certificate;
  const intermediate = { ...leaf, subject: 'CN=Lab CA', issuer: 'CN=Other Root' } as unknown as X509Certificate;
  test.each<[string, Handshake, string, string, string, string, string]>([
    [
      'tls-expired',
      done({ from: -90, until: -3 }),
      `The certificate of ${host} has expired`,
      'a certificate that is valid now',
      'its certificate expired on 2027-01-12, 3 days ago',
      shows,
      renew,
    ],
    [
      'tls-not-yet-valid',
      done({ from: 2 }),
      `The certificate of ${host} is not valid yet`,
      'a certificate that is valid now',
      'its certificate is valid from 2027-01-17T12:00:00.000Z only',
      shows,
      'Put the certificate before it back until that day, or have one issued now; look at the clock of the machine that issued it.',
    ],
    [
      'tls-wrong-host',
      done({}, { nameFault: 'other' }),
      `The certificate is not for ${host}`,
      `a certificate that names ${host}`,
      `shows a certificate for ${host}`,
      shows,
      `Add ${host} to the certificate:\ncertbot: \`certbot --nginx -d ${host}\`\nVercel, Netlify: add ${host} to the domains of the project.\nCloudflare: a proxied record for ${host} (two levels below the zone need Advanced Certificate Manager).`,
    ],
    [
      'tls-self-signed',
      done({}, { ...untrusted, chain: [self], rest: [self] }),
      `The certificate of ${host} is self-signed`,
      'a certificate from an authority that browsers trust',
      'its certificate is signed by itself',
      shows,
      `Have one issued: \`certbot --nginx -d ${host}\`\nBehind Cloudflare: turn the proxy of the record on, browsers then see its certificate.\nVercel, Netlify: point the DNS of ${host} at them.`,
    ],
    [
      'tls-incomplete-chain',
      done({}, untrusted),
      `${host} does not send the intermediate certificate`,
      'the certificate and its intermediates, up to a trusted root',
      `sends its certificate, issued by "Lab CA", without that issuer's`,
      showsChain,
      'Send the full chain: some browsers fetch what is missing; curl, phones and webhooks do not.\nnginx: `ssl_certificate /etc/letsencrypt/live/NAME/fullchain.pem;` in place of `cert.pem`\nUploaded by hand: append the intermediate that issued this certificate (its "issuer") below it, and nothing twice; that of an earlier certificate, or of another authority, does not help. The certificate itself is good.',
    ],
    [
      'tls-untrusted',
      done({}, { ...untrusted, rest: [leaf, intermediate] }),
      `The certificate of ${host} comes from an authority that is not trusted`,
      'a chain that ends at a root that browsers trust',
      'its chain ends at "Other Root", which is no trusted root',
      showsChain,
      `Have one issued by a public authority: \`certbot --nginx -d ${host}\`\nA Cloudflare origin certificate is trusted by Cloudflare alone: turn the proxy of the record on.\nA private authority of your own: \`launch.network.ca-file\`.`,
    ],
    [
      'tls-old-protocol',
      done({}, { protocol: 'TLSv1.1' }),
      `${host} speaks only TLS versions that browsers refuse`,
      'TLS 1.2 or 1.3',
      'speaks nothing newer than TLS 1.1',
      `${openssl} -tls1_2 </dev/null`,
      'nginx: `ssl_protocols TLSv1.2 TLSv1.3;`\nCloudflare: SSL/TLS, Edge Certificates, Minimum TLS Version 1.2 and TLS 1.3 on.\nLoad balancers: a security policy that has TLS 1.2.',
    ],
    [
      'unreachable',
      refused,
      `${host} cannot be reached over https`,
      'a TLS handshake',
      'the connection is refused',
      `${openssl} </dev/null`,
      `Is the server running, and does the record of ${host} point at it?\nnginx: \`listen 443 ssl;\` in its server block, and the firewall open for 443.\nVercel, Netlify: add ${host} to the domains of the project; the first certificate takes some minutes.`,
    ],
  ])('with %s are told in these words', (rule, handshake, title, expected, words, reproduce, fix) => {
    expect(judge([handshake])).toEqual([
      {
        rule: `launch/${rule}`,
        severity: 'blocker',
        status: 'fail',
        subject: host,
        title,
        expected,
        observed: `192.0.2.1: ${words}`,
        where: { url: `https://${host}` },
        reproduce,
        fix,
        fingerprint: `launch/${rule}:https://${host}`,
      },
    ]);
  });

  test('of several addresses are told together, and which of them are right', () => {
    const observed = (...handshakes: Handshake[]) => judge(handshakes).map((finding) => finding.observed);
    const one = '192.0.2.1: the connection is refused';
    expect(observed(refused, refused)).toEqual([`${one}; 192.0.2.2: the connection is refused`]);
    expect(observed(refused, done())).toEqual([`${one}; the other address is right`]);
    expect(observed(refused, done(), done())).toEqual([`${one}; 2 other addresses are right`]);
    const [refusal, ...more] = judge([done(), refused, done({}, { protocol: 'TLSv1' })]);
    expect(refusal?.reproduce).toBe(`openssl s_client -connect 192.0.2.2:443 -servername ${host} </dev/null`);
    expect(more.map(({ rule }) => rule)).toEqual(['launch/tls-old-protocol']);
  });

  test('could not be judged only where no address answered in time', () => {
    const statuses = (...handshakes: Handshake[]) => judge(handshakes).map(({ rule, status }) => [rule, status]);
    expect(statuses(silent, silent)).toEqual([['launch/unreachable', 'inconclusive']]);
    expect(statuses(silent, done())).toEqual([['launch/unreachable', 'inconclusive']]);
    expect(statuses(silent, refused)).toEqual([['launch/unreachable', 'fail']]);
    expect(statuses(silent, done({ until: -1 }))).toEqual([
      ['launch/unreachable', 'inconclusive'],
      ['launch/tls-expired', 'fail'],
    ]);
  });

  test('on another port, and at an IPv6 address, are looked at there', () => {
    const [finding] = judge([refused], 8443);
    expect(finding).toMatchObject({
      where: { url: `https://${host}:8443` },
      reproduce: `openssl s_client -connect ${host}:8443 -servername ${host} </dev/null`,
    });
    const shaken = [
      { address: '2001:db8::1', handshake: refused },
      { address: '192.0.2.1', handshake: done() },
    ];
    expect(judgeTls(host, 443, shaken, now)[0]?.reproduce).toBe(
      `openssl s_client -connect '[2001:db8::1]':443 -servername ${host} </dev/null`,
    );
  });

  test('of a host whose name is a command are looked at without that command', () => {
    expect(judge([refused], 443, '$(id).example.com')[0]?.reproduce).toBe(
      "openssl s_client -connect '$(id).example.com':443 -servername '$(id).example.com' </dev/null",
    );
  });
});

describe('a certificate that ends soon', () => {
  test('is told in these words', () => {
    expect(judge([done({ from: -80, until: 10 })])).toEqual([
      {
        rule: 'launch/tls-expiry',
        severity: 'medium',
        status: 'fail',
        subject: host,
        title: `The certificate of ${host} ends in 10 days`,
        expected: 'at least a quarter of its 90 days left',
        observed: 'valid until 2027-01-25T12:00:00.000Z (10 days), issued by "Lab CA"',
        where: { url: `https://${host}` },
        reproduce: shows,
        fix: `Its renewal is late.\n${renew}`,
        fingerprint: `launch/tls-expiry:https://${host}`,
      },
    ]);
  });

  test('is told beside what is wrong with it', () => {
    const rules = judge([done({ from: -80, until: 10 }, { protocol: 'TLSv1' })]).map(({ rule }) => rule);
    expect(rules).toEqual(['launch/tls-old-protocol', 'launch/tls-expiry']);
  });

  test.each<[string, Handshake[], [severity: string, left: string]]>([
    ['one that ends later', [done(), done({ from: -85, until: 5 })], ['high', '5 days']],
    [
      'one that lives for days, and has enough left',
      [done({ from: -3, until: 3 }), done({ from: -82, until: 8 })],
      ['high', '8 days'],
    ],
    ['one that has ended', [done({ from: -90, until: -1 }), done({ from: -89, until: 0.5 })], ['blocker', '12 hours']],
    ['one that is less late', [done({ from: -75, until: 15 }), done({ from: -370, until: 28 })], ['high', '28 days']],
    [
      'one that is as late, and ends later',
      [done({ from: -70, until: 20 }), done({ from: -75, until: 15 })],
      ['medium', '15 days'],
    ],
    ['one that does not answer', [refused, done({ from: -85, until: 5 })], ['high', '5 days']],
  ])('is told though another address shows %s', (_, handshakes, [severity, left]) => {
    const told = judge(handshakes).filter(({ rule }) => rule === 'launch/tls-expiry');
    expect(told).toMatchObject([{ severity, title: `The certificate of ${host} ends in ${left}` }]);
  });
});

describe('a host with IPv6 addresses alone', () => {
  test('is told in these words on a machine without IPv6', () => {
    expect(unasked(host, 443, ['2001:db8::1', '2001:db8::2'])).toEqual({
      rule: 'launch/unreachable',
      severity: 'blocker',
      status: 'inconclusive',
      subject: host,
      title: `${host} could not be asked: it has IPv6 addresses only`,
      expected: 'an address that this machine reaches',
      observed: '2001:db8::1, 2001:db8::2; this machine has no IPv6',
      where: { url: `https://${host}` },
      reproduce: `${openssl} </dev/null`,
      fix: `Add an A record for ${host}: visitors without IPv6 do not reach it either. Or run this where there is IPv6.`,
      fingerprint: `launch/unreachable:https://${host}`,
    });
  });
});

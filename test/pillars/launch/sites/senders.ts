import type { DnsZone } from '../lab/dns-server.ts';
import { sharedDkimKey } from '../lab/zone.ts';

/** The records that a provider of mail asks for, and the selectors under which it signs. */
export type Sender = { zone: DnsZone; selectors: string[] };

const apex = 'example.com';
const key = () => ({ TXT: sharedDkimKey().record });
/** Google Workspace: support.google.com/a/answer/33786 (SPF), /174124 (DKIM), /2466580 (DMARC). */
export const google = (): Sender => ({
  selectors: ['google'],
  zone: {
    [apex]: { TXT: 'v=spf1 include:_spf.google.com ~all', MX: '1 smtp.google.com.' },
    '_spf.google.com': { TXT: 'v=spf1 ip4:192.0.2.0/24 ~all' },
    [`google._domainkey.${apex}`]: key(),
    [`_dmarc.${apex}`]: { TXT: `v=DMARC1; p=none; rua=mailto:dmarc@${apex}` },
  },
});
/** Resend: resend.com/docs/dashboard/domains/introduction: SPF stands at `send`, the return path. */
export const resend = (): Sender => ({
  selectors: ['resend'],
  zone: {
    [apex]: { TXT: 'verification=abc' },
    [`send.${apex}`]: { TXT: 'v=spf1 include:amazonses.com ~all', MX: '10 feedback-smtp.eu-west-1.amazonses.com.' },
    [`resend._domainkey.${apex}`]: key(),
    [`_dmarc.${apex}`]: { TXT: `v=DMARC1; p=none; rua=mailto:dmarc@${apex}` },
  },
});
/** Postmark: postmarkapp.com/support/article/1046: DKIM and a return path, no SPF of its own. */
export const postmark = (): Sender => ({
  selectors: ['20260101pm'],
  zone: {
    [`pm-bounces.${apex}`]: { CNAME: 'pm.mtasv.net.' },
    'pm.mtasv.net': { TXT: 'v=spf1 ip4:192.0.2.0/24 ~all' },
    [`20260101pm._domainkey.${apex}`]: key(),
    [`_dmarc.${apex}`]: { TXT: `v=DMARC1; p=quarantine; rua=mailto:dmarc@${apex}` },
  },
});
/** Amazon SES, Easy DKIM: docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dkim-easy.html: keys by CNAME. */
export const ses = (): Sender => ({
  selectors: ['abc1', 'abc2'],
  zone: {
    [apex]: { TXT: 'v=spf1 include:amazonses.com -all' },
    'amazonses.com': { TXT: 'v=spf1 ip4:192.0.2.0/24 -all' },
    [`abc1._domainkey.${apex}`]: { CNAME: 'abc1.dkim.amazonses.com.' },
    [`abc2._domainkey.${apex}`]: { CNAME: 'abc2.dkim.amazonses.com.' },
    'abc1.dkim.amazonses.com': key(),
    'abc2.dkim.amazonses.com': key(),
    [`_dmarc.${apex}`]: { TXT: `v=DMARC1; p=reject; rua=mailto:dmarc@${apex}` },
  },
});

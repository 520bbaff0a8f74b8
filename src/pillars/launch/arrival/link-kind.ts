import type { MailLink } from './link.ts';

/**
 * What opening a link would do. `unsubscribe`: it may end a subscription. `once`: it holds what looks like a token, so
 * it may work only once. `tracker`: it counts the click and redirects. `plain`: a page.
 */
export type LinkUse = 'unsubscribe' | 'once' | 'tracker' | 'plain';

const unsubscribe =
  /unsub(scribe)?|opt[-_ ]?out|list-manage\.com\/(profile|vcard)|email[-_ ]?preferences|abmeld|abbestell|d[ée]s(abonn|inscri)|desuscri|darse de baja|cancelar (la )?(suscripci|assinatura|inscri)|disiscri|annulla l'iscrizione|uitschrijv|afmeld|avregistrer|avsluta prenumeration|wypisz|odhl[aá]s|отпис|配信停止|登録解除|退订|取消订阅|구독 ?취소/i;
const once =
  /confirm|verif|activat|validat|reset|recover|forgot|passw|magic|invit|accept|reject|declin|approv|cancel|delet|remov|revok|unlock|log-?in|sign-?in|sign-?up|regist|otp|token|callback|subscri|auth|best[aä]tig|aktivier|zur[uü]cksetz|einlad|confirmar|restablecer|r[ée]initialis|確認|重置/i;

/** Click tracking as providers write it, on their own host or on one of their customer's. */
const trackers = [
  /\/(ls|wf)\/click\?upn=/, // SendGrid, Klaviyo
  /^https?:\/\/[^/]+\/c\/eJ[\w-]{20,}/, // Mailgun
  /^https?:\/\/(click|track)\.pstmrk\.it\//, // Postmark
  /\/track\/click(\/|\?u=)/, // Mailchimp, Mandrill
  /^https?:\/\/[^/]+\/C?L0\/https?(:|%3A)/i, // Amazon SES, Resend
  /\/tr\/cl\/[\w-]{20,}/, // Brevo
  /^https?:\/\/[^/]+\/f\/a\/[\w-]+~~\//, // SparkPost
  /^https?:\/\/[^/]+\/e\/c\/[\w-]{20,}/, // Customer.io
  /\/Ctc\/[\w*+]+\//, // HubSpot
  /^https?:\/\/click\.[^/]*(mlsend|convertkit-mail\w*|mailerlite)\.com\//, // MailerLite, Kit
];

/** Parameters that say where a click comes from. */
const campaign = /^(utm_\w+|mc_[ce]id|_hs\w+|gclid|fbclid|ref|source|src|lang|locale|hl)$/i;

/** What a link is for, by its address and the words that readers know it by. Pure. */
export function useOf(url: URL, words = ''): LinkUse {
  const address = url.host + safelyDecoded(url.pathname + url.search);
  if (unsubscribe.test(address) || unsubscribe.test(words)) return 'unsubscribe';
  if (trackers.some((tracker) => tracker.test(url.href))) return 'tracker';
  const values = [...url.searchParams].filter(([name]) => !campaign.test(name)).map(([, value]) => value);
  const pieces = [...url.pathname.split('/'), ...values];
  if (pieces.some(isToken)) return 'once';
  if (!once.test(address) && !once.test(words)) return 'plain';
  return values.some((value) => value.length >= 4 && !/^(\/|https?:)/.test(value)) || pieces.some(isCode)
    ? 'once'
    : 'plain';
}

/** What a URL holds that opens something for whoever has it. */
export function tokensOf(url: URL): string[] {
  const pieces = [...url.pathname.split('/'), ...url.searchParams.values()];
  return pieces.filter((piece) => isToken(piece) || (/\d/.test(piece) && piece.length >= 6));
}

/** A link as it may be shown: without its query, and without tokens. */
export function shownLink({ url, href, words }: Pick<MailLink, 'url' | 'href' | 'words'>): string {
  const parsed = url ?? URL.parse(href, 'https://relative.invalid');
  if (!parsed) return href.slice(0, href.indexOf(':') + 1);
  const isOnce = useOf(parsed, words) === 'once';
  const isHidden = (piece: string) => isToken(piece) || piece.length > 40 || (isOnce && isCode(piece));
  const from = url || href.startsWith('/') ? 0 : 1;
  const path = parsed.pathname
    .slice(from)
    .split('/')
    .map((piece) => (isHidden(piece) ? '…' : piece));
  return `${url ? url.origin : ''}${path.join('/')}${parsed.search ? '?…' : ''}`;
}

function isCode(piece: string): boolean {
  return piece.length >= 4 && /\d/.test(piece);
}

/** Whether a piece of a URL was made by chance, and is no word: `how-to-launch-2026` is none. */
function isToken(piece: string): boolean {
  if (/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i.test(piece)) return true;
  return piece.split(/[-_.~%=+:]/).some((part) => {
    const isMixed = /\d/.test(part) && /[a-z]/i.test(part);
    return (part.length >= 16 && (isMixed || /[a-z][A-Z].*[a-z][A-Z]/.test(part))) || part.length >= 28;
  });
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

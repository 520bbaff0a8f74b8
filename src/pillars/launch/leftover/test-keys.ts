import { lineCounter } from './scan-page.ts';

/** A key for tests that stands where the live site uses it. */
export type TestKey = { provider: Provider; key: string; where: string; line: number };
export type Provider = 'Stripe' | 'Clerk' | 'Paystack' | 'Paddle';
/** A text of the site that programs read: a script, or an attribute of the page. */
export type Code = { text: string; where: string; line: number; isAttribute: boolean };

const keys = /\bpk_(?:test|live)_[A-Za-z0-9]{20,250}={0,2}(?![A-Za-z0-9])/g;
const paddleTokens = /\b(?:test|live)_[0-9a-f]{27}(?![A-Za-z0-9])/g;

/**
 * The test keys that the site uses. A key counts where it is a whole literal or attribute, and not where it is a piece of
 * a sample: readers see it, or it is a child of an element. A provider whose live key is there too is left out, because
 * the code then chooses. `visible` is what readers of the pages see. Pure.
 */
export function testKeysIn(codes: Code[], visible: string): TestKey[] {
  const found = codes.flatMap((code) => {
    const isPaddle = /\bPaddle\b/.test(code.text);
    const lineAt = lineCounter(code.text);
    return [...code.text.matchAll(keys), ...(isPaddle ? code.text.matchAll(paddleTokens) : [])]
      .filter(({ 0: key, index }) => (code.isAttribute ? code.text.trim() === key : isLiteral(code.text, index, key)))
      .toSorted((a, b) => a.index - b.index)
      .map(({ 0: key, index }) => ({ code, key, line: code.line + lineAt(index) - 1, provider: providerOf(key) }));
  });
  const shown = new Set([...visible.matchAll(keys), ...visible.matchAll(paddleTokens)].map(([key]) => key));
  const live = new Set(found.filter(({ key }) => /^(pk_)?live_/.test(key)).map(({ provider }) => provider));
  const seen = new Set<string>();
  return found.flatMap(({ code, key, line, provider }) => {
    if (/^(pk_)?live_/.test(key) || live.has(provider) || seen.has(key) || shown.has(key)) return [];
    seen.add(key);
    return [{ provider, key, where: code.where, line }];
  });
}

/** Whether a key fills a string by itself; the quotes may be escaped, as in data that stands in a script. */
function isLiteral(text: string, at: number, key: string): boolean {
  const before = /(\\{0,7})(["'`])$/.exec(text.slice(Math.max(0, at - 8), at));
  if (!before) return false;
  const [quote, slashes = '', mark = ''] = before;
  if (!text.startsWith(`${slashes}${mark}`, at + key.length)) return false;
  const lead = text.slice(Math.max(0, at - quote.length - 24), at - quote.length);
  // Another quote before it: the string is a sample of code. A child: readers see it.
  return !/["'`]$/.test(lead) && !/\bchildren\\*["']?\s*:\s*\[?\s*$/.test(lead);
}

/** Clerk encodes the host of its API, with a `$` at the end (clerk.com/docs, publishable keys). */
function providerOf(key: string): Provider {
  if (!key.startsWith('pk_')) return 'Paddle';
  const value = key.replace(/^pk_(test|live)_/, '');
  if (/^[\w.-]{3,200}\.[a-z]{2,}\$$/i.test(Buffer.from(value, 'base64').toString('latin1'))) return 'Clerk';
  return /^[0-9a-f]{40}$/.test(value) ? 'Paystack' : 'Stripe';
}

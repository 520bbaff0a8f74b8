import { findTokens, tokenIn } from './json-web-token.ts';

/** Keys that their makers mean to be in a browser: Stripe and Clerk, Supabase, PostHog, Google and Firebase, Sentry's DSN. */
const patterns = [
  /\bpk_(?:live|test)_\w{10,}/g,
  /\bsb_publishable_[\w-]{20,}/g,
  /\bphc_\w{20,}/g,
  /\bAIza[\w-]{35}/g,
  /\bhttps:\/\/[0-9a-f]{32}@[\w.-]{1,250}\/\d+/g,
];

/**
 * Tells whether a secret found in `text` is no secret where it is: a publishable key or a part of one, or a token of
 * Supabase's role `anon`. Where it was found decoded, the secret speaks for itself.
 */
export function publishableIn(text: string): (secret: string) => boolean {
  let keys: string[] | undefined;
  return (secret) => {
    if (secret === '') return false;
    if (tokenIn(secret)?.role === 'anon' || publishableKeys(secret).includes(secret)) return true;
    keys ??= [
      ...publishableKeys(text),
      ...findTokens(text).flatMap(({ token, role }) => (role === 'anon' ? [token] : [])),
    ];
    return keys.some((key) => key.includes(secret));
  };
}

function publishableKeys(text: string): string[] {
  return patterns.flatMap((pattern) => text.match(pattern) ?? []);
}

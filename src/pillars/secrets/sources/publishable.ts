import { findTokens, tokenIn } from './json-web-token.ts';

/** Keys that are made for browsers: of Stripe and Clerk, Supabase, PostHog, Google and Firebase, and Sentry's DSN. */
const patterns = [
  /\bpk_(?:live|test)_\w{10,}/g,
  /\bsb_publishable_[\w-]{20,}/g,
  /\bphc_\w{20,}/g,
  /\bAIza[\w-]{35}/g,
  /\bhttps:\/\/[0-9a-f]{32}@[\w.-]{1,250}\/\d+/g,
];

/**
 * Whether a secret found in `text` may be published: it is a publishable key, or a token of Supabase's role `anon`, or
 * a part of one of them. A secret that gitleaks decoded is not in `text`, so the secret itself is looked at first.
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

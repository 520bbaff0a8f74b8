import type { Rule } from 'gitleaks-wasm';

const opening =
  /^(?:detected|identified|found|discovered|uncovered)\s+(?:an?\s+|the\s+)?(?:(?:potential|possible)\s+)?(?:(?:a\s+)?pattern\s+(?:that\s+may\s+indicate|that\s+resembles|resembling)\s+)?(?:an?\s+)?/i;

/** Words that gitleaks writes with a capital letter although they are not names. */
const plain = new Set(
  'access account admin app client code credentials data encryption identity key keys long-lived management org organization password personal private public refresh secret server service session short-lived signing token tokens user webhook workspace generic'.split(
    ' ',
  ),
);

/** Names a rule in a few words, e.g. "AWS credentials", from gitleaks' description, or else from the rule's id. */
export function describeRule(rule: Pick<Rule, 'id' | 'description'>): string {
  const phrase = (
    rule.description.replace(opening, '').split(/[,.;(]\s|\.$|\s(?:which|that|potentially|posing|risking)\s/)[0] ?? ''
  ).trim();
  const said = opening.test(rule.description) || rule.description.split(/\s+/).length <= 5;
  const words =
    said && phrase !== '' && phrase.length <= 60
      ? phrase.replaceAll(/\bapi\b/g, 'API')
      : rule.id.replaceAll(/[-_]+/g, ' ').replaceAll(/\b(?:api|id|url|yaml)\b/g, (word) => word.toUpperCase());
  const lowered = words
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\w-]+/g, (word) => (plain.has(word.toLowerCase()) ? word.toLowerCase() : word));
  return lowered.charAt(0).toUpperCase() + lowered.slice(1);
}

/**
 * The part of a secret that may be shown: the fixed prefix that its rule looks for (`ghp_`, `AKIA`), which every secret
 * of the kind has. It is shown only if it is at most a quarter of the secret.
 */
export function preview(secret: string, rule: Pick<Rule, 'keywords'> | undefined): string {
  const lower = secret.toLowerCase();
  const prefix = (rule?.keywords ?? [])
    .filter((word) => lower.startsWith(word.toLowerCase()) && word.length * 4 <= secret.length)
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  return prefix === '' ? '(redacted)' : `${secret.slice(0, prefix.length)}…(redacted)`;
}

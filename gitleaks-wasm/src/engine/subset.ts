import type { Allowlist, Rule } from './rules.ts';

/**
 * Some rules as a `.gitleaks.toml`. gitleaks reads that in a moment; its own configuration takes a third of a second.
 * The rules must not require a rule that is left out.
 */
export function tomlOf({ rules, allowlists }: { rules: Rule[]; allowlists: Allowlist[] }): string {
  return [
    ...allowlists.map((list) => allowlistTable('allowlists', list)),
    ...rules.flatMap((rule) => [
      table('rules', {
        id: rule.id,
        description: rule.description,
        regex: rule.regex,
        path: rule.path,
        keywords: rule.keywords,
        entropy: rule.entropy,
        secretGroup: rule.secretGroup,
        tags: rule.tags,
        skipReport: rule.skipReport,
      }),
      ...rule.allowlists.map((list) => allowlistTable('rules.allowlists', list)),
    ]),
  ].join('\n');
}

function allowlistTable(name: string, { stopWords, ...list }: Allowlist): string {
  return table(name, { ...list, stopwords: stopWords });
}

/** JSON's strings, numbers and lists are valid TOML, except for the character DEL, which no rule holds. */
function table(name: string, values: Record<string, unknown>): string {
  const lines = Object.entries(values).filter(([, value]) => value !== undefined);
  return `[[${name}]]\n${lines.map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`).join('')}`;
}

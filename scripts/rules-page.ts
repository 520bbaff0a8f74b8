import { writeFileSync } from 'node:fs';
import { groupBy } from '../src/model/group-by.ts';
import { allRules, gitleaksFamily, type Rule, severityWords } from '../src/model/rules.ts';

const introductions: Record<string, string> = {
  secrets: `A rule of gitleaks is called \`secrets/\` and gitleaks' own name of it, such as \`secrets/stripe-access-token\`; so are the rules of your \`.gitleaks.toml\`. \`${gitleaksFamily}\` stands for them.`,
  smoke: 'What checks and pages find. Several may share a rule; the finding names the check.',
  latency: 'What the samples of a route say about its budgets, and about releases before.',
  launch: 'What the launch checks find, of names, certificates, mail and pages.',
  watch: 'What is judged of a release in the minutes after its go-live.',
  uptime: 'What a round of `launch-gate uptime` tells.',
  evidence: 'What the reports of other steps hold: tests, linters, audits.',
  gate: 'What is about the run itself.',
};

/** docs/rules.md, as it is committed: the catalogue, for people. */
export function rulesPage(): string {
  const sections = [...groupBy(allRules(), ({ pillar }) => pillar)].map(
    ([pillar, rules]) => `## ${pillar}\n${introductions[pillar]}\n\n${rules.map(entry).join('\n')}`,
  );
  return `# Rules
Every finding has one of these rules. \`launch-gate rules\` lists them, \`launch-gate explain smoke/status\` says what one means. A
[waiver](configuration.md#latency-and-waivers) names the rule that it is for.

This page is written by \`npm run rules\` from \`src/model/rules\`.

${sections.join('\n')}`;
}

function entry(rule: Rule): string {
  return `### ${rule.id}
${rule.means} (${severityWords(rule)})
- Why it matters: ${rule.impact}.
- What to do: ${rule.fix} [More](${rule.page}).
`;
}

if (import.meta.main) writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage());

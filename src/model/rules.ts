import { burstRules } from './rules/burst.ts';
import { evidenceRules } from './rules/evidence.ts';
import { gateRules } from './rules/gate.ts';
import { latencyRules } from './rules/latency.ts';
import { launchHostRules } from './rules/launch-hosts.ts';
import { launchMailRules } from './rules/launch-mail.ts';
import { launchPageRules } from './rules/launch-pages.ts';
import type { RuleText } from './rules/rule.ts';
import { gitleaksRule, secretsRules } from './rules/secrets.ts';
import { smokeRules } from './rules/smoke.ts';
import { uptimeRules } from './rules/uptime.ts';
import { watchRules } from './rules/watch.ts';

/** The catalogue: every rule that a finding can have, except the rules of gitleaks. */
const catalogue = {
  ...secretsRules,
  ...smokeRules,
  ...latencyRules,
  ...launchHostRules,
  ...launchMailRules,
  ...launchPageRules,
  ...uptimeRules,
  ...watchRules,
  ...evidenceRules,
  ...burstRules,
  ...gateRules,
} as const;

type KnownRule = keyof typeof catalogue;
/** Rules of gitleaks have the names that gitleaks, or a repository's `.gitleaks.toml`, gives them. */
export type RuleId = KnownRule | `secrets/${string}`;
/** The names of a pillar's rules, without the pillar. */
export type RuleOf<Pillar extends string, Id = KnownRule> = Id extends `${Pillar}/${infer Name}` ? Name : never;
export type SmokeRule = Extract<KnownRule, `smoke/${string}`>;
export type Rule = RuleText & { id: string; pillar: string };

/** Stands for the rules of gitleaks where rules are listed. */
export const gitleaksFamily = 'secrets/…';

/** The rules of the catalogue, grouped by pillar. One entry, {@link gitleaksFamily}, stands for those of gitleaks. */
export function allRules(): Rule[] {
  const known = Object.keys(catalogue) as KnownRule[];
  return [describe(gitleaksFamily, gitleaksRule), ...known.map((id) => describe(id, catalogue[id]))];
}

/** What the catalogue says of a rule; undefined if no finding can have that rule. */
export function findRule(id: string): Rule | undefined {
  if (Object.hasOwn(catalogue, id)) return describe(id, catalogue[id as KnownRule]);
  return /^secrets\/./s.test(id) ? describe(id, gitleaksRule) : undefined;
}

/** Where the documentation can be read; a rule's `page` is relative to it. */
export const documentation = 'https://github.com/launch-gate/launch-gate/blob/main/docs/';

/** The address of a rule's entry in docs/rules.md: GitHub leaves the slash out of the anchor of a heading. */
export function helpUri({ id, pillar }: Rule): string {
  const anchor = Object.hasOwn(catalogue, id) ? id.replace('/', '') : pillar;
  return `${documentation}rules.md#${anchor}`;
}

/** `high; medium while it is not settled`; also how the rule is reported if it never fails a run by itself. */
export function severityWords({ severity, otherwise, as }: Rule): string {
  const never = as && `${as}: it never fails a run by itself`;
  return [severity, otherwise, never].filter(Boolean).join('; ');
}

/** The names to suggest when a rule's name is not known. */
export const ruleIds: readonly string[] = Object.keys(catalogue);

function describe(id: string, text: RuleText): Rule {
  return { id, pillar: id.slice(0, id.indexOf('/')), ...text };
}

import { ruleIds } from '../model/rules.ts';
import { didYouMean } from './nearest.ts';

/**
 * A hint for a rule that is not in the catalogue: `; did you mean "smoke/status"?`, also if its pillar is missing or
 * wrong. If no rule is near, the hint says how to list the rules.
 */
export function nearestRule(name: string): string {
  const slash = name.indexOf('/');
  const tail = name.slice(slash + 1);
  const same = ruleIds.filter((id) => id.endsWith(`/${tail}`));
  // The catalogue does not list the rules of gitleaks, so only the pillar is compared.
  const ofGitleaks = didYouMean(name.slice(0, Math.max(slash, 0)), ['secrets']) ? [`secrets/${tail}`] : [];
  const near = [...same, ...ofGitleaks].map((id) => `; did you mean ${JSON.stringify(id)}?`);
  return near[0] || didYouMean(name, ruleIds) || '; "launch-gate rules" lists them';
}

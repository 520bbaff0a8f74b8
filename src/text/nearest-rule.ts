import { ruleIds } from '../model/rules.ts';
import { didYouMean } from './nearest.ts';

/**
 * `; did you mean "smoke/status"?` for a rule that is not in the catalogue, also where its pillar is missing or wrong; where
 * none is near, how to see them.
 */
export function nearestRule(name: string): string {
  const slash = name.indexOf('/');
  const tail = name.slice(slash + 1);
  const same = ruleIds.filter((id) => id.endsWith(`/${tail}`));
  // gitleaks' rules are not listed.
  const ofGitleaks = didYouMean(name.slice(0, Math.max(slash, 0)), ['secrets']) ? [`secrets/${tail}`] : [];
  const near = [...same, ...ofGitleaks].map((id) => `; did you mean ${JSON.stringify(id)}?`);
  return near[0] || didYouMean(name, ruleIds) || '; "launch-gate rules" lists them';
}

import { ruleIds } from '../model/rules.ts';
import { didYouMean } from './nearest.ts';

/** `; did you mean "smoke/status"?` for a rule that is not in the catalogue, also where its pillar is missing or wrong; else where they stand. */
export function nearestRule(name: string): string {
  const tail = name.slice(name.indexOf('/') + 1);
  const same = ruleIds.filter((id) => id.endsWith(`/${tail}`));
  const near = didYouMean(name, [...ruleIds, `secrets/${tail}`]);
  if (near) return near;
  return same[0] ? `; did you mean ${JSON.stringify(same[0])}?` : '; "launch-gate rules" lists them';
}

import { findRule } from '../../model/rules.ts';
import { nearestRule } from '../../text/nearest-rule.ts';
import type { Waiver } from '../config.ts';
import { keyPosition, type Reading, reportValue } from '../reading.ts';
import type { RawConfig } from '../schema.ts';

/** Reads the waivers. A date in the past is no mistake: the verdict shows the waiver as expired. */
export function readWaivers(reading: Reading, raw: RawConfig['waivers'] = []): Waiver[] {
  return raw.map((waiver, index) => {
    const { rule } = waiver;
    // Any name below `secrets/` is possible, because a repository may have its own gitleaks rules.
    if (!findRule(rule))
      reportValue(reading, [waiver, 'rule'], `there is no rule ${JSON.stringify(rule)}${nearestRule(rule)}`);
    if (!isDay(waiver.until)) reportValue(reading, [waiver, 'until'], `there is no day ${waiver.until}`);
    return { at: keyPosition(reading, [raw, index]), ...waiver };
  });
}

/** Whether the day exists: `2027-02-30` parses too, as the second of March. */
function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

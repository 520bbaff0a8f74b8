import { findRule } from '../../model/rules.ts';
import { nearestRule } from '../../text/nearest-rule.ts';
import type { Waiver } from '../config.ts';
import { keyPosition, type Reading, reportValue } from '../reading.ts';
import type { RawConfig } from '../schema.ts';

/** Waivers whose date is past are no mistake: the verdict shows them as expired. */
export function readWaivers(reading: Reading, raw: RawConfig['waivers'] = []): Waiver[] {
  return raw.map((waiver, index) => {
    const { rule } = waiver;
    // Of gitleaks' rules any name is possible: a repository may have its own.
    if (!findRule(rule))
      reportValue(reading, [waiver, 'rule'], `there is no rule ${JSON.stringify(rule)}${nearestRule(rule)}`);
    if (!isDay(waiver.until)) reportValue(reading, [waiver, 'until'], `there is no day ${waiver.until}`);
    return { at: keyPosition(reading, [raw, index]), ...waiver };
  });
}

/** `2027-02-30` parses, as the second of March. */
function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

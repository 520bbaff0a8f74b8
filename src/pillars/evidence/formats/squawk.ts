import { cut } from '../../../text/cut.ts';
import { type EvidenceReading, gapReading, maxText, openReading, type Place } from '../reading.ts';
import { isObject, textAt, wholeAt } from './json.ts';

/**
 * Reads what `squawk --reporter json` writes (squawkhq.com): a list, empty if every migration is safe. Where squawk
 * finds no file, it writes nothing at all.
 */
export function readSquawk(report: unknown): EvidenceReading {
  if (!Array.isArray(report))
    return gapReading('it is no report of squawk: it is no list; write it with --reporter json');
  const { reading, add } = openReading();
  reading.judged = 1;
  for (const violation of report) {
    if (!isObject(violation) || !textAt(violation['rule_name']) || !textAt(violation['level']))
      return gapReading('it is no report of squawk: an entry names no rule and level; write it with --reporter json');
    const { rule_name: rule, level, file, message, help } = violation;
    const known = String(level).toLowerCase();
    add(['error', 'warning'].includes(known) ? known : 'unknown', () => ({
      title: cut(`${rule}: ${textAt(message) ?? 'no message'}`, maxText),
      subject: cut(String(rule), 500),
      identity: JSON.stringify([rule, file, message]),
      message: textAt(help) && cut(textAt(help) as string, maxText),
      places: placesOf(file, violation['line'], violation['column']),
    }));
  }
  return reading;
}

/** squawk counts lines and columns from 0. */
function placesOf(file: unknown, line: unknown, column: unknown): Place[] {
  const path = textAt(file);
  const [fromLine, fromColumn] = [line, column].map((each) => wholeAt(each, 0));
  return path === undefined
    ? []
    : [{ path, ...(fromLine !== undefined && { line: fromLine + 1, column: (fromColumn ?? 0) + 1 }) }];
}

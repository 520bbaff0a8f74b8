import type { Severity } from '../../../model/severity.ts';
import { didYouMean } from '../../../text/nearest.ts';
import { readResolved } from '../../language/resolved.ts';
import { parseAge } from '../../language/units.ts';
import { keyPosition, type Reading, readUnit, reportKey, reportLack, reportValue } from '../../reading.ts';
import { auditLevels, type Evidence, type EvidenceFormat, evidenceFormats } from './evidence.ts';
import type { RawEvidence } from './schema.ts';

type RawEntry = RawEvidence[number];
const formats = Object.keys(evidenceFormats) as EvidenceFormat[];

/** Reads `evidence`, in the order of the file. */
export function readEvidence(reading: Reading, raw: RawEvidence | undefined): Evidence[] | undefined {
  return raw?.flatMap((entry, index) => {
    const named = formats.filter((each) => entry[each] !== undefined);
    const [format, other] = named;
    if (!format) {
      reportLack(reading, entry, [raw, index], `an entry of "evidence" names a file by one of ${formats.join(', ')}`);
      return [];
    }
    if (other)
      reportKey(reading, [entry, other], `an entry of "evidence" names one file; "${format}" is named already`);
    return [readEntry(reading, raw, index, format)];
  });
}

function readEntry(reading: Reading, raw: RawEvidence, index: number, format: EvidenceFormat): Evidence {
  const entry = raw[index] as RawEntry;
  const { topic, keys } = evidenceFormats[format];
  for (const key of ['min', 'commit', 'base'] as const)
    if (entry[key] !== undefined && !keys.includes(key)) reportKey(reading, [entry, key], notOf(format, key));
  return {
    at: keyPosition(reading, [raw, index]),
    format,
    files: readResolved(reading, [entry, format]),
    topic: entry.as ?? topic,
    severity: readSeverity(reading, entry, format),
    scores: readScores(reading, entry, format),
    required: entry.required ?? true,
    maxAgeMs: entry['max-age'] === undefined ? undefined : readAge(reading, entry),
    commit: entry.commit === undefined ? undefined : readResolved(reading, [entry, 'commit']) || undefined,
    base: entry.base,
  };
}

function notOf(format: EvidenceFormat, key: string): string {
  if (key === 'commit') return `a file of "${format}" names no commit, so none can be asked for; use "max-age"`;
  if (key === 'base') return `"base" tells old results from new ones in SARIF; a file of "${format}" cannot`;
  return `"min" is for audits and Lighthouse; for "${format}" say "severity"`;
}

function readAge(reading: Reading, entry: RawEntry): number {
  return readUnit(reading, [entry, 'max-age'], 0, parseAge, 'from 1s to 8760h');
}

function readSeverity(reading: Reading, entry: RawEntry, format: EvidenceFormat): Evidence['severity'] {
  const { severity } = evidenceFormats[format];
  const given = (entry.severity ?? {}) as Record<string, Severity | 'ignore'>;
  const known = Object.keys(severity);
  for (const level of Object.keys(given))
    if (!known.includes(level))
      reportKey(
        reading,
        [given, level],
        `"${format}" has no level "${level}"${didYouMean(level, known) || `; it has ${known.join(', ')}`}`,
      );
  const { min } = entry;
  if (typeof min !== 'string') return { ...severity, ...given };
  if (format === 'lighthouse')
    reportValue(reading, [entry, 'min'], '"min" of "lighthouse" is a mapping of categories and scores');
  // What is not said to be below `min` stays: a severity that nobody knows may be any.
  const below = [...auditLevels.slice(auditLevels.indexOf(min) + 1), 'info'].filter((level) => known.includes(level));
  return { ...severity, ...given, ...Object.fromEntries(below.map((level) => [level, 'ignore'])) };
}

function readScores(reading: Reading, entry: RawEntry, format: EvidenceFormat): Evidence['scores'] {
  const { min } = entry;
  if (typeof min !== 'object') return {};
  if (format !== 'lighthouse')
    reportValue(reading, [entry, 'min'], `"min" of "${format}" is one of ${auditLevels.join(', ')}`);
  return min as Record<string, number>;
}

/** What a record looks like that lists one mail provider. */
export const sampleRecord = 'v=spf1 include:<your mail provider> ~all';

/** The terms of a record in lower case, without the version. */
export function termsOf(record: string): string[] {
  return record.toLowerCase().split(/\s+/).slice(1).filter(Boolean);
}

/** Whether the record permits any sender; `v=spf1 -all` says that the domain sends nothing. */
export function isAnyonePermitted(record: string): boolean {
  return termsOf(record).some((term) => term.startsWith('redirect=') || !/^[?~-]|^exp=/.test(term));
}

/** The record with this `all` at its end, in place of its own `all` or `redirect`. */
export function withAll(record: string, all: string): string {
  const kept = record.split(/\s+/).filter((term) => term && !/^([+?~-]?all|redirect=.*)$/i.test(term));
  return [...kept, all].join(' ');
}

export function withoutPtr(record: string): string {
  return record
    .split(/\s+/)
    .filter((term) => !/^[+?~-]?ptr(?:[:/]|$)/i.test(term))
    .join(' ');
}

/** All terms of all records, once each; the end is `~all` if a record ends in any other `all` than `-all`. */
export function merged(records: string[]): string {
  const terms = new Set(records.flatMap((record) => record.split(/\s+/).slice(1).filter(Boolean)));
  return withAll(
    ['v=spf1', ...terms].join(' '),
    [...terms].every((term) => !/all$/i.test(term) || term === '-all') ? '-all' : '~all',
  );
}

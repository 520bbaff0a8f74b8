import * as v from 'valibot';
import type { Position } from '../../model/position.ts';
import { didYouMean } from '../../text/nearest.ts';
import { readPlainTemplate } from '../language/resolved.ts';
import type { Template } from '../language/template.ts';
import { keyPosition, type Reading, reportValue } from '../reading.ts';
import { list, mapping, plain } from '../schema-parts.ts';

/** What `launch-gate uptime` asks, and where it keeps what it knows. */
export type Uptime = {
  /** Tags and names of checks; undefined means every check that only reads. */
  only?: string[];
  /** A folder relative to the working directory; undefined means the branch of the history, or `.launch-gate/uptime`. */
  state?: string;
  /** Asked after each round. */
  heartbeat?: Template;
  maintenance: Maintenance[];
};

/** Where the file has no such section. */
export const defaultUptime: Uptime = { maintenance: [] };

/** A planned window, in milliseconds since the epoch. */
type Maintenance = { at: Position; from: number; to: number; reason: string };

const instant = v.pipe(
  v.string('a time in UTC such as 2027-01-10T22:00Z'),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/, 'a time in UTC such as 2027-01-10T22:00Z'),
);

export const uptimeSchema = mapping({
  only: v.optional(list(plain('a tag or the name of a check'), 'tags and names of checks')),
  state: v.optional(plain('a folder')),
  heartbeat: v.optional(v.string('an http(s) URL')),
  maintenance: v.optional(list(mapping({ from: instant, to: instant, reason: plain('a reason') }), 'windows')),
});

/** Reads `uptime`. `labels` are the tags and names of the checks. */
export function readUptime(
  reading: Reading,
  raw: v.InferInput<typeof uptimeSchema> | undefined,
  labels: readonly string[],
): Uptime | undefined {
  if (!raw) return undefined;
  for (const [index, label] of (raw.only ?? []).entries())
    if (!labels.includes(label))
      reportValue(
        reading,
        [raw.only as string[], index],
        `no check has the tag or name ${JSON.stringify(label)}${didYouMean(label, labels)}`,
      );
  const maintenance = (raw.maintenance ?? []).map((window, index) => {
    const [from, to] = [Date.parse(window.from), Date.parse(window.to)];
    if (Number.isNaN(from)) reportValue(reading, [window, 'from'], `there is no time ${window.from}`);
    else if (Number.isNaN(to)) reportValue(reading, [window, 'to'], `there is no time ${window.to}`);
    else if (to <= from) reportValue(reading, [window, 'to'], 'the window ends before it begins');
    return { at: keyPosition(reading, [raw.maintenance as object, index]), from, to, reason: window.reason };
  });
  return {
    only: raw.only,
    state: raw.state,
    heartbeat: raw.heartbeat === undefined ? undefined : readPlainTemplate(reading, [raw, 'heartbeat']),
    maintenance,
  };
}

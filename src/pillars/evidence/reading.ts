import { oneLine } from '../../text/neutralise.ts';

/** What a file of another step says, in the words of no format. All texts are foreign. */
export type EvidenceReading = {
  /** How many of them were judged: tests that ran, runs of an analyser, packages, assertions. */
  judged: number;
  /** The problems of each level, counted. */
  counts: Record<string, number>;
  /** The first {@link maxKept} problems of each level. */
  problems: Problem[];
  /** Why the file is no evidence; the rest of the reading then tells nothing. */
  gap?: string;
  /** What could not be judged though the rest could. */
  doubts: string[];
  /** What was left out on purpose, and counted: `3 suppressed`. */
  notes: string[];
  /** For each part of the file that can name commits, those that it names. */
  commits: string[][];
  /** When the work that the file tells of began or ended, in milliseconds since the epoch; undefined if it names no time. */
  at?: number;
};

export type Problem = {
  level: string;
  /** One line. */
  title: string;
  /** What it is about, in one line, by which it can be waived: a test, a rule, a package, a page. */
  subject: string;
  /** Tells it from the other problems, and is the same in the next run. */
  identity: string;
  message?: string;
  expected?: string;
  /** Where it may be, as the file names it; the first that is a file of the repository counts. */
  places: Place[];
  /** The place that it names if none of them is a file of the repository. */
  outside?: string;
  url?: string;
};

/** `path` is absolute, or relative to a folder that the format does not name. */
export type Place = { path: string; line?: number; endLine?: number; column?: number };

/** The most problems of a level that are kept with their texts; all are counted. */
export const maxKept = 100;
/** The longest text that is kept, in UTF-16 units: much more than is ever shown. */
export const maxText = 4_000;

/** An empty reading, and the function that adds a problem to it. `describe` is called only if the problem is kept. */
export function openReading() {
  const reading: EvidenceReading = { judged: 0, counts: {}, problems: [], doubts: [], notes: [], commits: [] };
  const add = (level: string, describe: () => Omit<Problem, 'level'>) => {
    const count = (reading.counts[level] ?? 0) + 1;
    reading.counts[level] = count;
    if (count > maxKept) return;
    const problem = describe();
    reading.problems.push({ ...problem, level, title: oneLine(problem.title), subject: oneLine(problem.subject) });
  };
  return { reading, add };
}

/** A reading of a file that is no evidence. */
export function gapReading(gap: string): EvidenceReading {
  return { ...openReading().reading, gap };
}

/**
 * ISO 8601 in milliseconds since the epoch; without a zone it is read as UTC. Undefined for any other text, and for the
 * epoch itself, which is a time that was never set.
 */
export function timeOf(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const [, day, zone] =
    /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?$/i.exec(text) ?? [];
  const at = day ? Date.parse(`${day.replace(' ', 'T')}${zone?.toUpperCase() ?? 'Z'}`) : Number.NaN;
  return at > 0 ? at : undefined;
}

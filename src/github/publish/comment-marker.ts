import type { RunOrder } from '../event/run-identity.ts';

/** What a hidden line of a comment says: which gate wrote it, and which result it shows. */
export type Marker = RunOrder & {
  key: string;
  /** Only in the marker of a section: the job of the matrix that it belongs to. */
  job?: string;
  sha: string;
  verdict: 'pass' | 'fail';
  /** The commit since which the gate passes. */
  since?: string;
};

// A marker stands alone on its line, so a quotation of one does not count. GitHub's editor writes CRLF.
const line =
  /\n<!-- launch-gate key=([0-9a-f]{12})(?: job=([0-9a-f]{12}))? run=(\d{1,15}) attempt=(\d{1,15}) sha=([0-9a-f]{40,64}) verdict=(pass|fail)(?: since=([0-9a-f]{40,64}))? -->/;
const sectionsEnd = new RegExp(`${line.source}(?=\\r?\\n)`, 'g');
// A comment's marker stands at the end, so that notifications begin with the verdict.
const commentsEnd = new RegExp(`${line.source}\\s*$`);

export function writeMarker({ key, job, run, attempt, sha, verdict, since }: Marker): string {
  const whose = `key=${key}${job ? ` job=${job}` : ''}`;
  const known = `${whose} run=${run} attempt=${attempt} sha=${sha} verdict=${verdict}`;
  return `\n<!-- launch-gate ${known}${since ? ` since=${since}` : ''} -->`;
}

/** The marker at the end of a comment, unless it is the marker of a section. */
export function readMarker(body: string): Marker | undefined {
  const found = commentsEnd.exec(body);
  const marker = found && markerOf(found);
  return marker?.job ? undefined : (marker ?? undefined);
}

/** The parts of a comment that end in a marker before its end, each with that marker. */
export function readParts(body: string): { text: string; marker: Marker }[] {
  let from = 0;
  return [...body.matchAll(sectionsEnd)].map((found) => {
    const text = body.slice(from, found.index);
    from = found.index + found[0].length;
    return { text, marker: markerOf(found) };
  });
}

function markerOf([, key = '', job, run, attempt, sha = '', verdict, since]: RegExpExecArray): Marker {
  return { key, job, run: Number(run), attempt: Number(attempt), sha, verdict: verdict as Marker['verdict'], since };
}

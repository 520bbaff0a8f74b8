import { Buffer } from 'node:buffer';
import { matrixNote, matrixTitle, sectionTitle } from '../../report/formats/matrix.ts';
import { compareOrder } from '../event/run-identity.ts';
import { type Marker, readMarker, readParts, writeMarker } from './comment-marker.ts';

/** The part of a comment that one gate wrote: all of it or, with `marker.job`, the section of one job of a matrix. */
export type Section = {
  marker: Marker;
  text: string;
  /** What the job of the matrix is called, in Markdown. */
  label: string;
};

/** GitHub takes this many characters. A text never has more characters than bytes. */
export const maxCommentBytes = 65_536;

/** The sections of comments of the same gate, the newest of each job. */
export function readSections(bodies: string[]): Section[] {
  const newest = new Map<string | undefined, Section>();
  for (const section of bodies.flatMap(sectionsOf)) {
    const known = newest.get(section.marker.job);
    if (!known || compareOrder(section.marker, known.marker) >= 0) newest.set(section.marker.job, section);
  }
  return [...newest.values()];
}

function sectionsOf(body: string): Section[] {
  const marker = readMarker(body);
  if (!marker) return [];
  const parts = readParts(body).filter((part) => part.marker.key === marker.key && part.marker.job);
  if (parts.length === 0) return [{ marker, text: body.slice(0, body.lastIndexOf('\n<!-- launch-gate ')), label: '' }];
  return parts.map(({ text, marker }) => {
    const [, label = '', rest = ''] = sectionTitle.exec(text) ?? [];
    return { marker, label, text: rest };
  });
}

/**
 * The sections after `mine` replaced the section of its job. The sections of other jobs of the matrix stay if they are
 * of the same commit or of the newest two runs: a job that the workflow no longer has disappears with the second next
 * run.
 */
export function withSection(told: Section[], mine: Section): Section[] {
  const { job, sha, run } = mine.marker;
  if (job === undefined) return [mine];
  const runs = new Set([run, ...told.map(({ marker }) => marker.run)]);
  const [newest = run, before = newest] = [...runs].sort((a, b) => b - a);
  const others = told.filter(({ marker }) => marker.job !== undefined && marker.job !== job);
  return [mine, ...others.filter(({ marker }) => marker.run >= before || marker.sha === sha)];
}

/** The comment of these sections, for a pull request whose head is `sha`. */
export function writeComment(sections: Section[], sha: string, name: string | undefined): string {
  const [first] = sections;
  if (!first) return '';
  if (first.marker.job === undefined) return first.text + writeMarker(first.marker);
  const sorted = sections
    .map((section) => ({ ...section, state: stateOf(section.marker, sha) }))
    .sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || (a.label < b.label ? -1 : 1));
  const [newest = first.marker] = sections.map(({ marker }) => marker).sort((a, b) => compareOrder(b, a));
  const verdict = sorted.every(({ state }) => state === 'pass') ? 'pass' : 'fail';
  const title = matrixTitle(
    sorted.map(({ state }) => state),
    name,
  );
  const end = writeMarker({ ...newest, job: undefined, since: undefined, sha, verdict });
  const parts = sorted.map(({ label, text, state, marker }) => {
    const note = state === 'earlier' ? matrixNote(marker.sha) : '';
    return { head: `\n### ${label}\n\n${note}`, text, end: writeMarker(marker) };
  });
  shorten(parts, maxCommentBytes - Buffer.byteLength(title + end));
  return title + parts.map(({ head, text, end }) => head + text + end).join('\n') + end;
}

const states = ['fail', 'earlier', 'pass'] as const;

function stateOf(marker: Marker, sha: string): (typeof states)[number] {
  return marker.sha === sha ? marker.verdict : 'earlier';
}

/** Cuts the longest texts to their first line until all parts fit. If that is not enough, it removes the texts. */
function shorten(parts: { head: string; text: string; end: string }[], maxBytes: number): void {
  const sizeOf = ({ head, text, end }: (typeof parts)[number]) => Buffer.byteLength(head + text + end) + 1;
  let left = maxBytes - parts.reduce((sum, part) => sum + sizeOf(part), 0);
  for (const keep of [/^.*\n?/, /^/]) {
    for (const part of parts.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
      if (left >= 0) return;
      const size = sizeOf(part);
      part.text = keep.exec(part.text)?.[0] ?? '';
      left += size - sizeOf(part);
    }
  }
}

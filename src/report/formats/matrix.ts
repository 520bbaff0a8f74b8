import { plural } from '../../text/plural.ts';
import { inline } from './sections.ts';

/** The state of a job of a matrix. `earlier`: it was judged at an earlier commit, and not yet at this one. */
type State = 'pass' | 'fail' | 'earlier';

/** The first line of a comment that has a section for each job of a matrix; `name` is the name of the gate. */
export function matrixTitle(states: State[], name: string | undefined): string {
  const of = (wanted: State) => states.filter((state) => state === wanted).length;
  const [failing, earlier] = [of('fail'), of('earlier')];
  const verdict =
    failing > 0
      ? `**Do not launch:** ${count(failing, states.length)} ${failing === 1 ? 'does' : 'do'} not pass`
      : earlier > 0
        ? `**Not judged yet:** ${count(earlier, states.length)} ${earlier === 1 ? 'was' : 'were'} last judged at an earlier commit`
        : `**Ready:** ${count(states.length, states.length)} ${states.length === 1 ? 'passes' : 'pass'}`;
  return `${[verdict, name && inline(name)].filter(Boolean).join(' · ')}\n`;
}

function count(some: number, all: number): string {
  return `${some === all ? '' : `${some} of `}${plural(all, 'job')} of the matrix`;
}

/** The note in a section about an earlier commit. */
export function matrixNote(sha: string): string {
  return `Judged at the earlier commit ${sha.slice(0, 7)}, and not yet at this one:\n\n`;
}

/** Matches a section as it was written. The groups are its label, and its text without the note. */
export const sectionTitle =
  /(?:^|\n)### (.*)\n\n(?:Judged at the earlier commit [0-9a-f]{7}, and not yet at this one:\n\n)?([^]*)$/;

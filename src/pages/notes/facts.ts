import { type Person, parsePerson } from '../../git/map-people.ts';
import type { LoggedCommit } from '../../git/read-log.ts';
import { breakingNote, breaksWithin, type Header, parseHeader } from './conventional.ts';
import { mergedPullRequest, squashedPullRequest } from './pull-request.ts';

/** What the notes keep of a commit. */
export type Facts = Header & {
  id: string;
  parents: string[];
  people: Person[];
  /** `#12`, of a pull request that this commit merges or squashes. */
  pull?: string;
  breakingNote?: string;
  /** What it takes back: full or short ids, pull requests (`#12`), or else a title (`"title`). */
  reverts: string[];
};

const maxPeople = 50;
const maxReverts = 50;

export function factsOf({ id, parents, author, email, message }: LoggedCommit): Facts {
  const [subject = ''] = message.split('\n', 1);
  const pull = parents.length > 1 ? mergedPullRequest(message) : squashedPullRequest(subject);
  const header = parseHeader(pull?.title ?? subject);
  const note = breakingNote(message);
  return {
    ...header,
    id,
    parents,
    people: [{ name: author, email }, ...coAuthors(message)],
    pull: pull?.mark,
    isBreaking: header.isBreaking || note !== undefined || (pull !== undefined && breaksWithin(message)),
    breakingNote: note || undefined,
    ...revertOf(header, subject, message),
  };
}

function coAuthors(message: string): Person[] {
  const trailers = message.matchAll(/^Co-authored-by:([^\n]{1,300})$/gim);
  return Array.from(trailers, ([, text = '']) => parsePerson(text))
    .filter((person) => person !== undefined)
    .slice(0, maxPeople);
}

/** Only a commit that calls itself a revert is one: others quote such lines too. */
function revertOf({ group, title }: Header, subject: string, message: string): Pick<Facts, 'reverts' | 'group'> {
  if (group !== 'Reverts' && !/^(?:Revert|Reapply)\b/i.test(title)) return { group, reverts: [] };
  const ids = message.matchAll(/\b(?:Reverts?(?: commit)?|Refs):? ([0-9a-f]{7,64})\b/gi);
  // GitHub's own button: the branch, and the text of the pull request.
  const pulls = [
    ...[...message.matchAll(/^Reverts \S*?([#!]\d+)$/gm)].map(([, mark = '']) => mark),
    ...(/ from \S*?\brevert-(\d+)-/
      .exec(subject)
      ?.slice(1)
      .map((number) => `#${number}`) ?? []),
  ];
  const reverts = [...Array.from(ids, ([, id = '']) => id.toLowerCase()), ...pulls];
  // `revert: fix: title`, or git's own subject without its text.
  const [, quoted] = /^Revert "(.+)"$/is.exec(title) ?? [];
  const reverted = quoted ?? (/^Re(?:vert|apply)\b/i.test(title) ? undefined : title);
  if (reverts.length === 0 && reverted)
    reverts.push(`"${parseHeader(squashedPullRequest(reverted)?.title ?? reverted).title}`);
  return { group: 'Reverts', reverts: [...new Set(reverts)].slice(0, maxReverts) };
}

import { cut } from '../../text/cut.ts';

/** The groups of the notes in their order, each with the prefixes that it stands for (conventionalcommits.org). */
export const groups = {
  Features: ['feat', 'feature'],
  Fixes: ['fix', 'bugfix', 'hotfix', 'security'],
  Performance: ['perf'],
  Reverts: ['revert'],
  Refactoring: ['refactor'],
  Documentation: ['docs', 'doc'],
  Tests: ['test', 'tests'],
  'Build and upkeep': ['build', 'ci', 'chore', 'style', 'deps'],
} as const;

export type Group = keyof typeof groups;

const groupOf = new Map<string, Group>(
  Object.entries(groups).flatMap(([group, prefixes]) => prefixes.map((prefix) => [prefix, group as Group] as const)),
);

export type Header = { group?: Group; scope?: string; isBreaking: boolean; title: string };

const maxTitle = 300;

/** Reads `feat(scope)!: title`. A title without a known prefix stays as it is. */
export function parseHeader(subject: string): Header {
  const text = cut(subject.trim(), maxTitle);
  const [, prefix = '', scope, mark, title] = /^([A-Za-z]{2,12})(?:\(([^()]{0,80})\))?(!)?: +(\S.*)$/s.exec(text) ?? [];
  // Only these words are the standard's prefixes; "Windows: …" is none.
  const group = groupOf.get(prefix.toLowerCase());
  if (!group || title === undefined) return { isBreaking: false, title: text };
  return { group, scope: scope?.trim() || undefined, isBreaking: mark === '!', title };
}

/**
 * What the footer `BREAKING CHANGE: …` says, to the end of its paragraph or point of a list, as GitHub lists squashed
 * commits; undefined if there is none.
 */
export function breakingNote(message: string): string | undefined {
  const footer = /^ *(?:[*-] )?BREAKING[ -]CHANGES?:/m.exec(message);
  if (!footer) return undefined;
  const [paragraph = ''] = message
    .slice(footer.index, footer.index + 2_000)
    .split(/\n\s*\n|\n(?=[A-Za-z-]+: | *[*-] )/, 1);
  return cut(
    paragraph
      .slice(paragraph.indexOf(':') + 1)
      .replace(/\s+/g, ' ')
      .trim(),
    maxTitle,
  );
}

/** Whether a commit that was squashed into this one, which GitHub lists as `* feat!: title`, breaks something. */
export function breaksWithin(message: string): boolean {
  const listed = message.matchAll(/^ *[*-] ([A-Za-z]{2,12}(?:\([^()\n]{0,80}\))?!: .*)$/gm);
  return [...listed].some(([, subject = '']) => parseHeader(subject).isBreaking);
}

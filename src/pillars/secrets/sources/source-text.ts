import type { Location } from '../../../model/finding.ts';

/** One text to be searched: a file, a log, a page, a script, a source map. */
export type SourceText = {
  /** The path that rules and allowlists see, and that fingerprints hold. */
  path: string;
  /** The name for readers, if that is not the path. */
  name?: string;
  where: Pick<Location, 'file' | 'url'>;
  /** A shell command that prints the text. */
  print?: string;
  /** May be read more than once. */
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>;
};

/** Something that should be searched and could not be. It is never a silent pass. */
export type Unsearched = {
  what: string;
  problem: string;
  where: Location;
  /**
   * `fail` if a listed place or a text in it could not be read; `inconclusive` for all else, e.g. a script of a page.
   */
  status: 'fail' | 'inconclusive';
  fix: string;
};

/** Texts and gaps in the order in which they are found; the texts are searched one after the other. */
export type SourceTexts = AsyncIterable<{ text: SourceText } | { gap: Unsearched }>;

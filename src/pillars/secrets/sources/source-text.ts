import type { Location } from '../../../model/finding.ts';

/** One text to be searched: a file, a log, a page, a script, a source map. */
export type SourceText = {
  /** What rules and allowlists that look at paths are held against, and what stands in fingerprints. */
  path: string;
  /** As a reader calls it, where that is not the path. */
  name?: string;
  where: Pick<Location, 'file' | 'url'>;
  /** A shell command that prints the text. */
  print?: string;
  /** May be read more than once. */
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>;
};

/** Something that was to be searched and could not be: never a silent pass. */
export type Unsearched = {
  what: string;
  problem: string;
  where: Location;
  /** `fail` where the user named it, `inconclusive` where it was only led to. */
  status: 'fail' | 'inconclusive';
  fix: string;
};

/** Texts and gaps as they are met; the texts are searched one after the other. */
export type SourceTexts = AsyncIterable<{ text: SourceText } | { gap: Unsearched }>;

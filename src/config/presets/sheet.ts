import type { NodeReference, Source } from '../yaml/source.ts';

export type Mapping = Record<string, unknown>;

export type Report = (node: NodeReference, message: string) => void;

/** The file, for reading its own values and for inserting expanded ones. */
export type Sheet = Pick<Source, 'put' | 'written' | 'spread'>;

import type { NodeReference, Source } from '../yaml/source.ts';

export type Mapping = Record<string, unknown>;

export type Report = (node: NodeReference, message: string) => void;

/** Where the file's own values are read from, and where made ones are put. */
export type Sheet = Pick<Source, 'put' | 'written'>;

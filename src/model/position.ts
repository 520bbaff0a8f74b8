/** A place in the configuration file; line and column count from 1. */
export type Position = { file: string; line: number; column: number };

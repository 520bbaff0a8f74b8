import type { CompiledRule } from './compiled-rules.ts';

/** A part of a hunk that the engine reads by itself, and which of its findings count. */
export type Window = {
  text: Buffer;
  /** Where it begins in the hunk: the offset, and the number of the line, counted from 0. */
  start: number;
  line: number;
  /** How many bytes of its first line are before it, as gitleaks counts columns. */
  columns: number;
  rules: string[];
  decodeDepth: number;
  /** `at` is where the match begins in the hunk. */
  accepts(rule: string, at: number, isDecoded: boolean): boolean;
};

export type HunkText = {
  text: Buffer;
  path: string;
  /** Whether it holds the comment with which a line tells gitleaks to allow its matches. */
  hasComment: boolean;
  /** Whether it holds letters that Go folds into ASCII. */
  isFolded: boolean;
};

/** The whole hunk, for rules whose matches may be anywhere in it. */
export function wholeWindow(text: Buffer, rules: string[], decodeDepth: number): Window {
  return { text, start: 0, line: 0, columns: 0, rules, decodeDepth, accepts: () => true };
}

export function idsOf(rules: Iterable<CompiledRule>): string[] {
  return [...new Set([...rules].map(({ id }) => id))];
}

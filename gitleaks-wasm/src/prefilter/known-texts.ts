import { hash } from 'node:crypto';
import type { CompiledRule } from './compiled-rules.ts';

/** Remembers longer texts in which nothing was found, because reverts, merged branches and copies repeat them. */
export type KnownTexts = {
  /** The key of a text, the same for all paths that match the same rules' path patterns; undefined for a short text. */
  key(path: string, text: Buffer): string | undefined;
  has(key: string | undefined): boolean;
  add(key: string | undefined): void;
};

const shortest = 1_000;
const maxTexts = 20_000;

export function createKnownTexts(rules: readonly CompiledRule[]): KnownTexts {
  const choosy = rules.flatMap(({ path }) => path ?? []);
  const known = new Set<string>();
  return {
    key(path, text) {
      if (text.length < shortest) return undefined;
      return hash('sha256', text, 'base64') + choosy.map((matches) => Number(matches(path))).join('');
    },
    has: (key) => key !== undefined && known.has(key),
    add(key) {
      if (key === undefined) return;
      if (known.size === maxTexts) known.clear();
      known.add(key);
    },
  };
}

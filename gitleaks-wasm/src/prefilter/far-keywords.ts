import type { CompiledRule } from './compiled-rules.ts';
import { foldCase } from './search.ts';

/** Finds the keywords of those rules whose matches may hold none of their own. */
export function farKeywordSearch(rules: readonly CompiledRule[]): (text: Buffer) => string[] {
  const isFar = ({ keywords, literalPatterns }: CompiledRule) =>
    !literalPatterns?.every(({ words }) => words.every((word) => keywords.some((keyword) => word.includes(keyword))));
  const words = [...new Set(rules.filter(isFar).flatMap(({ keywords }) => keywords))];
  return (text) => {
    const folded = foldCase(text.toString('latin1'));
    return words.filter((word) => folded.includes(word));
  };
}

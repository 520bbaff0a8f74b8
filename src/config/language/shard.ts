import { maxShards, type Shard } from '../../model/results.ts';

/** What a text that is no shard must be. */
export const shardWords = `a part of all checks such as 2/5, from 1/1 to ${maxShards}/${maxShards}`;

/** `2/5`: the second of five parts. Undefined if it is none. */
export function parseShard(text: string): Shard | undefined {
  const [, index, of] = /^(\d{1,3})\/(\d{1,3})$/.exec(text.trim())?.map(Number) ?? [];
  if (index === undefined || of === undefined) return undefined;
  return index >= 1 && index <= of && of <= maxShards ? { index, of } : undefined;
}

/** Remembers what `read` makes of up to `maxKnown` texts, and then begins anew. */
export function memoize(read: (text: string) => string, maxKnown: number): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= maxKnown) known.clear();
    const result = read(text);
    known.set(text, result);
    return result;
  };
}

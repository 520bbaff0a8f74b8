/**
 * Runs streams side by side, `width` at a time, and gives what they give as it comes. When one throws, the others are
 * ended.
 */
export async function* sideBySide<T>(streams: (() => AsyncGenerator<T>)[], width: number): AsyncGenerator<T> {
  const waiting = [...streams];
  const open = new Map<AsyncGenerator<T>, Promise<{ stream: AsyncGenerator<T>; result: IteratorResult<T> }>>();
  const advance = (stream: AsyncGenerator<T>) => {
    const next = stream.next().then((result) => ({ stream, result }));
    next.catch(() => {}); // it is awaited in the race, unless another one failed before
    open.set(stream, next);
  };
  const begin = () => {
    const start = waiting.shift();
    if (start) advance(start());
  };
  try {
    for (let count = 0; count < width; count += 1) begin();
    while (open.size > 0) {
      const { stream, result } = await Promise.race(open.values());
      open.delete(stream);
      if (result.done) begin();
      else {
        advance(stream);
        yield result.value;
      }
    }
  } finally {
    for (const stream of open.keys()) stream.return(undefined).catch(() => {});
  }
}

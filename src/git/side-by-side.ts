/** Runs streams side by side and gives their values as they come. When one throws, the others are ended. */
export async function* sideBySide<T>(streams: AsyncGenerator<T>[]): AsyncGenerator<T> {
  const open = new Map<AsyncGenerator<T>, Promise<{ stream: AsyncGenerator<T>; result: IteratorResult<T> }>>();
  const advance = (stream: AsyncGenerator<T>) => {
    const next = stream.next().then((result) => ({ stream, result }));
    next.catch(() => {}); // it is awaited in the race, unless another one failed before
    open.set(stream, next);
  };
  try {
    streams.forEach(advance);
    while (open.size > 0) {
      const { stream, result } = await Promise.race(open.values());
      open.delete(stream);
      if (result.done) continue;
      advance(stream);
      yield result.value;
    }
  } finally {
    for (const stream of open.keys()) stream.return(undefined).catch(() => {});
  }
}

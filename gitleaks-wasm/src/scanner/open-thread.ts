import { start, type ThreadInit, type ThreadWork } from './thread.ts';

type Input<W, N extends keyof W> = W[N] extends (input: infer I) => unknown ? I : never;
type Output<W, N extends keyof W> = W[N] extends (input: never) => infer O ? Awaited<O> : never;

/** A thread that does {@link ThreadWork}. */
export type Thread = {
  /**
   * Has the thread do a part of its work, one after the other. What that throws is thrown here with its properties. What
   * is in `transfer` is moved there in place of copied.
   */
  call<N extends keyof ThreadWork & string>(
    name: N,
    input: Input<ThreadWork, N>,
    transfer?: ArrayBuffer[],
  ): Promise<Output<ThreadWork, N>>;
  /** Ends the thread, which frees its memory. A later call starts another one. */
  close(): void;
};

/**
 * Opens a thread: it is started by its first call, and calls `start` of `gitleaks-wasm/thread` with what `init` gives.
 * Whoever opens it says what ends it, and with which error.
 */
export type OpenThread = (init: () => Promise<ThreadInit>) => Thread;

/** The same work in the thread that asks for it. Nothing ends it there, whatever it is at. */
export const inThisThread: OpenThread = (init) => {
  let work: Promise<ThreadWork> | undefined;
  return {
    async call(name, input) {
      work ??= init().then(start);
      return (await work)[name](input as never) as never;
    },
    close() {
      work = undefined;
    },
  };
};

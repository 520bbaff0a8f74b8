import { start, type ThreadInit, type ThreadWork } from './thread.ts';

type Input<W, N extends keyof W> = W[N] extends (input: infer I) => unknown ? I : never;
type Output<W, N extends keyof W> = W[N] extends (input: never) => infer O ? Awaited<O> : never;

/** A thread that does {@link ThreadWork}. */
export type Thread = {
  /**
   * Has the thread do a part of its work; it does one call after the other. An error in it is thrown here with its
   * properties. The buffers in `transfer` are moved there instead of copied.
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
 * Opens a thread. Its first call starts it; it then calls `start` of `gitleaks-wasm/thread` with the result of `init`, of
 * which the buffers that `transfer` names can be moved there instead of copied. The implementation decides what else
 * ends the thread, and with which error.
 */
export type OpenThread = (init: () => Promise<ThreadInit>, transfer: (init: ThreadInit) => ArrayBuffer[]) => Thread;

/** Does the same work in the calling thread, where nothing can interrupt it. */
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

import { Worker } from 'node:worker_threads';
import { stopError } from '../model/errors.ts';
import type { Answer, Message } from './messages.ts';

/** A module that runs in a thread. `start` returns the functions that can be called there. */
export type Job = { start(init: never): object | Promise<object> };

type Handlers<J extends Job> = Awaited<ReturnType<J['start']>>;
type Input<H, N extends keyof H> = H[N] extends (input: infer I) => unknown ? I : never;
type Output<H, N extends keyof H> = H[N] extends (input: never) => infer O ? Awaited<O> : never;

/** A job in a thread of its own, so that it can be ended at any moment. */
export type OpenWorker<J extends Job> = {
  /**
   * Calls a function of the job in the thread. The first call starts the thread, and calls run one after the other. An
   * error of the function is thrown here with its `code`. Buffers in `transfer` are moved to the thread, not copied.
   * Throws CANCELLED when the signal aborts, {@link WorkerDied} when the thread ends by itself, {@link WorkerClosed}
   * when `close` ends it.
   */
  call<N extends keyof Handlers<J> & string>(
    name: N,
    input: Input<Handlers<J>, N>,
    transfer?: ArrayBuffer[],
  ): Promise<Output<Handlers<J>, N>>;
  /** Ends the thread, which frees its memory. A later call starts another one. */
  close(): void;
};

/** The thread ended by itself, for example because its memory was full. Its open calls have no result. */
export class WorkerDied extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'WorkerDied';
  }
}

/** `close` ended the thread during a call; the call can be repeated. */
export class WorkerClosed extends Error {}

type Init<J extends Job> = Parameters<J['start']>[0];

type Options<J extends Job> = {
  /** Ends the thread when it aborts. Without a signal, only `close` ends it. */
  signal?: AbortSignal;
  /** Gives the argument of the job's `start` while the thread starts. It is copied, as all inputs and outputs are. */
  init: () => Init<J> | Promise<Init<J>>;
  /** The buffers of that argument that are moved to the thread instead; default: none. */
  transfer?: (init: Init<J>) => ArrayBuffer[];
  /** Limit for the thread's JavaScript heap; default: that of the process. */
  maxHeapMegabytes?: number;
  /** Limit for what the thread allocates before it looks for garbage; default: V8's, of some tens of megabytes. */
  maxYoungMegabytes?: number;
};

type Call = { resolve(output: never): void; reject(error: unknown): void };
type Thread = { worker: Worker; calls: Map<number, Call>; end(error: unknown): void };

/** Opens a job by its name in src/jobs.ts; no thread is started before its first call. */
export function openWorker<J extends Job>(
  job: string,
  { signal, init, transfer: moved, maxHeapMegabytes, maxYoungMegabytes }: Options<J>,
): OpenWorker<J> {
  let thread: Thread | undefined;
  let count = 0;

  function start(): Thread {
    // The thread gets no arguments, signals or input of the process, and of its environment variables only the folder
    // where Node keeps the code that it has compiled.
    const { NODE_COMPILE_CACHE } = process.env;
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: job,
      env: { ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }) },
      argv: [],
      stdout: true,
      stderr: true,
      resourceLimits: {
        ...(maxHeapMegabytes && { maxOldGenerationSizeMb: maxHeapMegabytes }),
        ...(maxYoungMegabytes && { maxYoungGenerationSizeMb: maxYoungMegabytes }),
      },
    });
    const calls: Thread['calls'] = new Map();
    const end = (error: unknown) => {
      if (thread?.worker === worker) thread = undefined;
      signal?.removeEventListener('abort', stop);
      for (const { reject } of calls.values()) reject(error);
      calls.clear();
      worker.terminate();
    };
    const stop = () => end(signal && stopError(signal));
    signal?.addEventListener('abort', stop);
    worker.on('message', ({ id, ...answer }: Answer) => {
      const asked = calls.get(id);
      calls.delete(id);
      if (calls.size === 0) worker.unref();
      if ('error' in answer) asked?.reject(Object.assign(new Error(answer.error.message), answer.error));
      else asked?.resolve(answer.output as never);
    });
    worker.on('error', (cause: NodeJS.ErrnoException) => {
      const isFull = cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(new WorkerDied(isFull ? 'it ran out of memory' : cause.message, { cause }));
    });
    worker.on('exit', (code) => end(new WorkerDied(`its thread ended with ${code}`)));
    const begin = async () => {
      const given = await init();
      worker.postMessage({ init: given } satisfies Message, moved?.(given));
    };
    begin().catch(end);
    return { worker, calls, end };
  }

  return {
    call: (name, input, transfer) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) throw stopError(signal);
        thread ??= start();
        const id = count++;
        thread.calls.set(id, { resolve, reject });
        thread.worker.ref();
        thread.worker.postMessage({ id, name, input } satisfies Message, transfer);
      }),
    close: () => thread?.end(new WorkerClosed('it was closed')),
  };
}

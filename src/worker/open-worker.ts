import { Worker } from 'node:worker_threads';
import { stopError } from '../model/errors.ts';
import type { Answer, Message } from './messages.ts';

/** A module that a thread is started for: `start` answers what it can be asked. */
export type Job = { start(init: never): object | Promise<object> };

type Handlers<J extends Job> = Awaited<ReturnType<J['start']>>;
type Input<H, N extends keyof H> = H[N] extends (input: infer I) => unknown ? I : never;
type Output<H, N extends keyof H> = H[N] extends (input: never) => infer O ? Awaited<O> : never;

/** A job in a thread of its own, where it can be ended whatever it is at. */
export type OpenWorker<J extends Job> = {
  /**
   * Has the thread do a part of the job; it is started by the first call, and does one after the other. What the part
   * throws is thrown here with its `code`. What is in `transfer` is moved there in place of copied. Throws CANCELLED when
   * the signal aborts, {@link WorkerDied} when the thread ends by itself, {@link WorkerClosed} when it is closed.
   */
  call<N extends keyof Handlers<J> & string>(
    name: N,
    input: Input<Handlers<J>, N>,
    transfer?: ArrayBuffer[],
  ): Promise<Output<Handlers<J>, N>>;
  /** Ends the thread, which frees its memory. A later call starts another one. */
  close(): void;
};

/** A thread that ended by itself, as when its memory is full: what it was asked was not judged. */
export class WorkerDied extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'WorkerDied';
  }
}

/** Somebody else closed the thread: what it was asked can be asked again. */
export class WorkerClosed extends Error {}

type Init<J extends Job> = Parameters<J['start']>[0];

type Options<J extends Job> = {
  /** Ends the thread; without one only `close` does. */
  signal?: AbortSignal;
  /** Gives what the job is started with, while the thread starts. It is copied, as all that goes there and comes back. */
  init: () => Init<J> | Promise<Init<J>>;
  /** The most that the thread's JavaScript may hold; default: as much as the process's. */
  maxHeapMegabytes?: number;
};

type Call = { resolve(output: never): void; reject(error: unknown): void };
type Thread = { worker: Worker; calls: Map<number, Call>; end(error: unknown): void };

/** Opens a job by its name in src/jobs.ts; no thread is started before its first call. */
export function openWorker<J extends Job>(job: string, { signal, init, maxHeapMegabytes }: Options<J>): OpenWorker<J> {
  let thread: Thread | undefined;
  let count = 0;

  function start(): Thread {
    // It sees nothing of the machine's environment, and no signal or input of the process reaches it.
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: job,
      env: {},
      argv: [],
      stdout: true,
      stderr: true,
      resourceLimits: maxHeapMegabytes ? { maxOldGenerationSizeMb: maxHeapMegabytes } : {},
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
    (async () => worker.postMessage({ init: await init() } satisfies Message))().catch(end);
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

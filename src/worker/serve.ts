import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Message } from './messages.ts';
import type { Job } from './open-worker.ts';

type Jobs = Readonly<Record<string, () => Promise<Job>>>;

/** The thread's side: starts the job that the thread was opened for, and runs its calls one after the other. */
export function serve(jobs: Jobs): void {
  let tell: (init: unknown) => void;
  const handlers = started(jobs[workerData as string], new Promise((resolve) => (tell = resolve)));
  handlers.catch(() => {}); // the answer to each call has this error
  let last = Promise.resolve();
  // The listener is added before anything is awaited, so that no message is missed.
  parentPort?.on('message', (message: Message) => {
    if ('init' in message) return tell(message.init);
    const { id, name, input } = message;
    last = last.then(async () => {
      const answer = await attempt(async () => (await handlers)[name]?.(input as never));
      parentPort?.postMessage({ id, ...answer } satisfies Answer);
    });
  });
}

type Started = { start(init: unknown): Handlers | Promise<Handlers> };
type Handlers = Record<string, (input: never) => unknown>;

async function started(open: Jobs[string] | undefined, init: Promise<unknown>): Promise<Handlers> {
  if (!open) throw new Error('there is no job of this name');
  const { start } = (await open()) as Started;
  return start(await init);
}

/** Copying an error to another thread drops its own properties (`code`), so they are sent in a plain object. */
async function attempt(work: () => Promise<unknown>): Promise<{ output: unknown } | { error: Error }> {
  try {
    return { output: await work() };
  } catch (thrown) {
    const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { error: { ...(thrown as Error), name, message } };
  }
}

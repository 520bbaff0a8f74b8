import { parentPort, workerData } from 'node:worker_threads';
import { type JobName, jobs } from './jobs.ts';

/** What the thread is asked, and what it answers; see {@link openWorker}. */
export type Question = { id: number; name: string; input: unknown };
export type Answer = { id: number } & ({ output: unknown } | { error: { name: string; message: string } });

/** The thread's own side: starts the job that it was opened for, and does what it is asked in turn. */
export function serve(): void {
  const { job, init } = workerData as { job: JobName; init: never };
  let last = Promise.resolve();
  // Before anything is awaited, so that no question is missed.
  const handlers = started(job, init);
  handlers.catch(() => {}); // each answer says so
  parentPort?.on('message', ({ id, name, input }: Question) => {
    last = last.then(async () => {
      const answer = await attempt(async () => (await handlers)[name]?.(input as never));
      parentPort?.postMessage({ id, ...answer } satisfies Answer);
    });
  });
}

type Started = { start(init: never): Handlers | Promise<Handlers> };
type Handlers = Record<string, (input: never) => unknown>;

async function started(job: JobName, init: never): Promise<Handlers> {
  const { start }: Started = await jobs[job]();
  return start(init);
}

/** An error is copied without its own properties (`code`): they go beside it. */
async function attempt(work: () => Promise<unknown>): Promise<{ output: unknown } | { error: Error }> {
  try {
    return { output: await work() };
  } catch (thrown) {
    const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { error: { ...(thrown as Error), name, message } };
  }
}

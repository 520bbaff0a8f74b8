/** What the thread is told once, what it is asked, and what it answers; see {@link openWorker}. */
export type Message = { init: unknown } | { id: number; name: string; input: unknown };

export type Answer = { id: number } & ({ output: unknown } | { error: { name: string; message: string } });

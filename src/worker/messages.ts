/** What is sent to the thread: `init` once, then the calls; see {@link openWorker}. */
export type Message = { init: unknown } | { id: number; name: string; input: unknown };

export type Answer = { id: number } & ({ output: unknown } | { error: { name: string; message: string } });

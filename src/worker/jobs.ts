/** What a worker can be opened for: each module's `start` answers what it can be asked. Loaded in the thread alone. */
export const jobs = {
  answers: () => import('../smoke/answer-job.ts'),
  gitleaks: () => import('gitleaks-wasm/thread'),
};

export type Jobs = typeof jobs;
export type JobName = keyof Jobs;

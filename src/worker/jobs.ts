/** What a worker can be opened for: each module's `start` answers what it can be asked. Loaded in the thread alone. */
export const jobs = {
  answers: () => import('../steps/answer-job.ts'),
  gitleaks: () => import('../secrets/engine-job.ts'),
};

export type Jobs = typeof jobs;
export type JobName = keyof Jobs;

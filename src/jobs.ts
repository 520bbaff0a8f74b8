/** What a thread can be started for: each module's `start` answers what it can be asked. Loaded in the thread alone. */
export const jobs = {
  answers: () => import('./steps/answer-job.ts'),
  gitleaks: () => import('gitleaks-wasm/thread'),
};

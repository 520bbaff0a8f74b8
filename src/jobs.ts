/** The jobs that a thread can be started for. Each module's `start` returns its calls. Only the thread loads them. */
export const jobs = {
  answers: () => import('./steps/answer-job.ts'),
  evidence: () => import('./pillars/evidence/json-job.ts'),
  gitleaks: () => import('gitleaks-wasm/thread'),
};

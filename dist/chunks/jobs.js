// src/jobs.ts
/** The jobs that a thread can be started for. Each module's `start` returns its calls. Only the thread loads them. */
const jobs = {
	answers: () => import("./answer-job.js"),
	gitleaks: () => import("./thread2.js")
};
export { jobs };

// src/jobs.ts
const jobs = {
	answers: () => import("./answer-job.js"),
	evidence: () => import("./json-job.js"),
	gitleaks: () => import("./thread2.js")
};
export { jobs };

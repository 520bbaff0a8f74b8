import type { Page } from '../page.ts';

/** What a health check says where the application is not well. */
export const unwell = {
  name: 'a health check that says that the application is not well',
  source: 'spring-boot: Status; learn.microsoft.com, HealthStatus; draft-inadarei-api-health-check: status',
  outcome: 'says that the application is not well',
  fix: 'Look at what the answer names. A health check should answer 503 then, so that load balancers see it too.',
};

/** A route whose answer is about the application itself; a status elsewhere may be that of an order. */
const healthPath =
  /\/(?:_?health|health_?-?check|healthz|livez|readyz|liveness|readiness)(?:\/(?:live|ready|liveness|readiness))?\/?$/i;
const word = /^(?:down|out_of_service|unhealthy|not ok|fail|failed|failing|error|critical)$/i;

/** Whether a health check answers with this status, and it is a bad one. */
export function isUnwell(page: Page, status: unknown): boolean {
  return typeof status === 'string' && word.test(status.trim()) && healthPath.test(new URL(page.response.url).pathname);
}

import type { LaunchConfig } from '../../../config/sections/launch/launch.ts';
import { nextHop } from '../../../http/redirects.ts';
import type { Finding } from '../../../model/finding.ts';
import { type Page, Unreadable } from '../../../steps/page.ts';
import type { LaunchCheck } from '../check.ts';
import { scanPage } from '../mixed-content/scan.ts';
import { isLogin } from '../redirects/identity-services.ts';
import { siteOf } from '../site.ts';
import { notJudged } from '../unanswered.ts';
import { judgeCors } from './cors.ts';
import { judgeHeaders } from './judge.ts';

/** The origin of no site: RFC 2606 reserves the name. */
const foreignOrigin = 'https://launch-gate.invalid';

/** The security headers of each listed route, and what the route lets a foreign origin read. */
export const checkHeaders: LaunchCheck = async (run) => {
  const site = siteOf(run);
  const show = (text: string) => run.context.redactor.redact(text);
  const findings = (run.launch.headers ?? []).map(async ({ path }): Promise<Finding[]> => {
    const [plain, foreign] = await Promise.all([
      site.page(path),
      site.ask({ path, headers: [['origin', foreignOrigin]] }),
    ]);
    const cors = foreign.ok ? judgeCors(foreign.url, foreign.page.response.headers, foreignOrigin) : foreign.finding;
    if (!plain.ok) return [plain.finding ?? [], cors ?? []].flat();
    const { status, headers } = plain.page.response;
    const isOk = (status >= 200 && status < 300) || (run.launch.isApi && status < 500);
    const judge = () => judgeHeaders(plain.url, headers, show, policiesIn(plain.page));
    const judged = isOk
      ? judge()
      : leadsToLogin(plain.page, run.launch)
        ? judge().filter(({ rule }) => rule.startsWith('launch/hsts-'))
        : (notJudged(plain, run, 'The headers') ?? []);
    return [judged, cors ?? []].flat();
  });
  return (await Promise.all(findings)).flat();
};

/** Whether a page redirects to a login elsewhere: this origin then shows no page, but browsers must stay on https. */
function leadsToLogin({ response }: Page, { loginHosts }: LaunchConfig): boolean {
  const next = nextHop(response, new URL(response.url));
  return next !== undefined && isLogin(next, loginHosts);
}

/** The policies in a page, for sites that cannot set headers. */
function policiesIn(page: Page): string[] {
  try {
    return page.isHtml() ? scanPage(page.text()).policies : [];
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

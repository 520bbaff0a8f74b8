import type { Finding } from '../../../model/finding.ts';
import type { Page } from '../../../steps/page.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { grepHeaders } from '../curl.ts';
import { launchFinding } from '../finding.ts';
import { brokenJsonBody } from '../site.ts';
import { findStackTrace } from './stack-trace.ts';
import { versionedHeaders } from './version.ts';

/** The answer to a provoked error; `brokenJson` if a body of broken JSON provoked it. */
export type Provoked = { url: string; page: Page; brokenJson: boolean };

/** Errors that show the internals of the server. Pure. */
export function judgeErrors(errors: Provoked[]): Finding[] {
  return errors.flatMap(({ url, page, brokenJson }) => {
    const trace = findStackTrace(page);
    if (!trace) return [];
    const { host, pathname } = new URL(url);
    const send = brokenJson ? `-H 'content-type: application/json' --data-raw ${shellWord(brokenJsonBody)} ` : '';
    return launchFinding({
      rule: 'leak-stack-trace',
      severity: 'high',
      title: `${host} shows its inside in errors: ${brokenJson ? `a broken JSON body to ${pathname}` : 'a page that does not exist'}`,
      expected: 'an error without paths, names of functions or settings',
      observed: `${page.response.status} with ${trace}`,
      where: { url },
      reproduce: `curl -sS ${send}${shellWord(url)} | head -c 2000`,
      fix: 'Turn off debug output in production. Express, Next.js: NODE_ENV=production; Django: DEBUG = False; Flask: no debug=True; Laravel: APP_DEBUG=false; Rails: config.consider_all_requests_local = false; Spring: server.error.include-stacktrace: never; PHP: display_errors = Off.',
    });
  });
}

/**
 * Software that is named with its version, reported once for the site. Pure; `show` makes foreign text fit to be shown.
 */
export function judgeVersions(answers: { url: string; page: Page }[], show: (text: string) => string): Finding[] {
  const first = answers.find(({ page }) => versionedHeaders(page.response.headers).length > 0);
  if (!first) return [];
  const seen = versionedHeaders(first.page.response.headers).map(
    ([name, value]) => `${name}: ${show(value).slice(0, 100)}`,
  );
  return [
    launchFinding({
      rule: 'leak-version',
      severity: 'medium',
      title: `${new URL(first.url).host} tells the version of its software`,
      expected: 'Server and X-Powered-By without a version, or absent',
      observed: seen.join('; '),
      where: { url: first.url },
      reproduce: grepHeaders(first.url, 'server|x-powered-by'),
      fix: 'nginx: server_tokens off; Apache: ServerTokens Prod; PHP: expose_php = Off; Express: app.disable("x-powered-by"); ASP.NET: remove X-Powered-By in web.config; behind Cloudflare: Rules, Transform Rules, Remove X-Powered-By.',
    }),
  ];
}

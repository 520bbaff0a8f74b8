import type { Finding } from '../../model/finding.ts';
import type { Redactor } from '../../model/redactor.ts';
import { excerpt } from '../../text/excerpt.ts';
import { shellPath, shellWord } from '../../text/shell-word.ts';
import type { PageMismatch } from './judge-rendered.ts';

/** Whose page it is, and where it was opened; `path` and `url` are fit to be shown. */
export type PageOwner = { check: string; path: string; url: string; browserPath: string };

/**
 * The finding of a failed page. curl would not show the failure, so the command takes a picture with the same browser.
 */
export function pageFinding(
  { rule, at, expected, observed, outcome, fix }: PageMismatch,
  { check, path, url, browserPath }: PageOwner,
  redactor: Redactor,
): Finding {
  return {
    rule,
    subject: rule === 'smoke/protected' ? URL.parse(url)?.host : check,
    status: 'fail',
    severity: 'blocker',
    title: excerpt(`${check}: page ${path} ${outcome ?? outcomes[rule] ?? 'does not show what is expected'}`, redactor),
    expected: redactor.redact(expected),
    observed: observed.map((piece) => excerpt(piece, redactor)).join('; '),
    where: { ...at, url },
    reproduce: redactor.redact(
      `${shellPath(browserPath)} --headless --virtual-time-budget=10000 --screenshot=page.png ${shellWord(url)}`,
    ),
    fix: fix ?? 'If the page was meant to change, change the expectation; if not, mend the release.',
    fingerprint: rule === 'smoke/protected' ? rule : `${rule}:${check}`,
  };
}

const outcomes: Record<string, string> = {
  'smoke/network': 'did not open',
  'smoke/request': 'could not be opened',
  'smoke/status': 'answered with another status',
  'smoke/error-page': 'shows an error page',
  'smoke/protected': 'was kept from the application',
  'smoke/maintenance': 'shows a maintenance page',
  'smoke/parked': 'led to a parked domain',
  'smoke/login-redirect': 'led to the login',
  'smoke/mixed-content': 'asks for content over http',
  'smoke/failed-request': 'needs what its server does not give',
  'smoke/exception': 'threw an error that nothing caught',
  'smoke/blank': 'is blank',
  'smoke/url': 'ended on another URL',
};

/** One finding for all pages that no browser could open. They do not pass. */
export function noBrowserFinding(problem: string, at: Finding['where'], redactor: Redactor): Finding {
  return {
    rule: 'smoke/browser',
    status: 'inconclusive',
    severity: 'blocker',
    title: 'Pages could not be opened in a browser',
    expected: 'Chrome or Chromium to open pages with',
    observed: excerpt(problem, redactor),
    where: { ...at },
    fix: [
      'In a workflow: uses: browser-actions/setup-chrome@v2 before this step; in a container: apt-get install -y chromium',
      "Elsewhere: export CHROME_PATH=$(npx -y @puppeteer/browsers install chrome@stable --format '{{path}}')",
    ].join('\n'),
    fingerprint: 'smoke/browser',
  };
}

import type { Finding } from '../../../model/finding.ts';
import { documentBase } from '../../../steps/document-base.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { launchFinding } from '../finding.ts';
import { policiesOf } from '../headers/judge.ts';
import type { Resource, ScannedPage } from './scan.ts';

/**
 * What a page at the URL `loaded` loads or sends over http. Pure; findings are about the URL `asked`, and `show` makes
 * foreign text fit to be shown.
 */
export function judgeMixedContent(
  asked: string,
  loaded: string,
  headers: [name: string, value: string][],
  page: ScannedPage,
  show: (text: string) => string,
): Finding[] {
  const metaPolicies = page.policies.map((policy): [string, string] => ['content-security-policy', policy]);
  const policies = policiesOf([...headers, ...metaPolicies]);
  if (policies.some((policy) => policy.has('upgrade-insecure-requests'))) return [];
  const base = documentBase(page.base, loaded);
  const insecure = page.resources.flatMap((resource) => {
    const url = URL.parse(resource.url, base);
    // A query may hold a key.
    return url?.protocol === 'http:' ? { ...resource, shown: show(url.origin + url.pathname) } : [];
  });
  return [finding('active'), finding('passive')].flat();

  function finding(kind: Resource['kind']): Finding[] {
    const found = [
      ...new Set(insecure.filter((each) => each.kind === kind).map((each) => `${each.element} ${each.shown}`)),
    ];
    if (found.length === 0) return [];
    const { host, pathname } = new URL(asked);
    const isActive = kind === 'active';
    const things = isActive ? 'scripts, frames, styles or forms' : 'images or media';
    return [
      launchFinding({
        rule: isActive ? 'mixed-active' : 'mixed-passive',
        severity: isActive ? 'high' : 'medium',
        title: `${host}${pathname} uses ${things} over http`,
        expected: isActive ? 'https for all that it loads and sends' : 'https for all that it loads',
        observed: found.length > shownAtMost ? `${list(found)} and ${found.length - shownAtMost} more` : list(found),
        where: { url: asked },
        reproduce: `curl -sS ${shellWord(loaded)} | grep -noiE '<[a-z]+[^>]*http://[^ >]*'`,
        fix: `${isActive ? 'Browsers block these, and what a form sends can be read on the way.' : 'Browsers load these over https instead, or not at all.'} Write https:// in the page. For content that you cannot change: Content-Security-Policy: upgrade-insecure-requests.`,
      }),
    ];
  }
}

const shownAtMost = 5;

function list(found: string[]): string {
  return found
    .slice(0, shownAtMost)
    .map((each) => (each.length > 150 ? `${each.slice(0, 150)}…` : each))
    .join(', ');
}

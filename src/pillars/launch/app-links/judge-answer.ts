import type { JsonValue } from '../../../config/language/json.ts';
import type { Finding } from '../../../model/finding.ts';
import { type Page, Unreadable } from '../../../steps/page.ts';
import { showBytes } from '../../../text/bytes.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { curlHeaders } from '../curl.ts';
import { launchFinding, type Observation } from '../finding.ts';

/** An association file as a host answered for it. */
export type Answered = { url: string; page: Page };
/** What it holds; `findings` are about how it was sent. */
export type ReadFile = { json: JsonValue; findings: Finding[] };
export type FileKind = 'apple' | 'android';

/** Apple reads no more of an association file, uncompressed (App Search Programming Guide, 2016-04-01). */
const appleLimit = 128 * 1024;

const where = {
  apple: 'Serve the file apple-app-site-association, without an extension, below .well-known in what is deployed.',
  android: 'Serve the file assetlinks.json below .well-known in what is deployed.',
};
const routes =
  'Next.js: public/.well-known, or a route; Vite, Astro: public/.well-known; Rails: public/.well-known; nginx: location ^~ /.well-known/ before the fallback to index.html; Vercel, Netlify: static files win over rewrites only if they are in the output: see that folders beginning with a dot are copied.';

/** Reads an answer that should be an association file, or says why it is none. Pure. */
export function judgeAnswer(
  { url, page }: Answered,
  kind: FileKind,
  show: (text: string) => string,
): ReadFile | { finding: Finding } {
  const { status, body } = page.response;
  const { host, pathname } = new URL(url);
  const file = `${host}${pathname}`;
  const finding = (about: Pick<Observation, 'rule' | 'title' | 'observed' | 'fix'> & Partial<Observation>) =>
    launchFinding({
      severity: 'high',
      expected: `200 with the JSON of ${kind === 'apple' ? 'Apple' : 'Android'}'s association file, without a redirect`,
      where: { url },
      reproduce: curlHeaders(url),
      ...about,
    });
  if (status >= 300 && status < 400)
    return {
      finding: finding({
        rule: 'app-links-redirect',
        title: `${file} redirects, which the system does not follow`,
        observed: `${status} to ${show(page.header('location') ?? 'nowhere')}`,
        fix: `Answer with the file itself at each host that the app names: take /.well-known/ out of redirects (of hosts, languages, trailing slashes). Or name in the app, and in "app-links": { "hosts": [...] }, only the host that answers.`,
      }),
    };
  if (status !== 200)
    return {
      finding: finding({
        rule: 'app-links-missing',
        title: `${file} is not there`,
        observed: `${status}`,
        fix: `${where[kind]} ${routes}`,
      }),
    };
  const text = page.text();
  if (page.isHtml() ? !/^\s*[[{]/.test(text) : /^\s*<(!doctype|html|head|\?xml)/i.test(text))
    return {
      finding: finding({
        rule: 'app-links-missing',
        title: `${file} is not there: the page of the site comes in its place`,
        observed: '200 with HTML, as a single-page app answers every path',
        reproduce: `curl -sS ${shellWord(url)} | head -c 200`,
        fix: `${where[kind]} ${routes}`,
      }),
    };
  const limit = kind === 'apple' && body.length > appleLimit;
  if (limit) return { finding: tooLarge(url, body.length) };
  const findings: Finding[] = [];
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf)
    findings.push(
      finding({
        rule: 'app-links-invalid',
        severity: 'medium',
        title: `${file} begins with a byte order mark`,
        expected: 'JSON from the first byte on (RFC 8259, 8.1)',
        observed: 'EF BB BF before the JSON, which some readers refuse',
        reproduce: `curl -sS ${shellWord(url)} | head -c 3 | od -An -tx1`,
        fix: 'Save the file as UTF-8 without BOM.',
      }),
    );
  const type = (page.header('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (kind === 'android' && type !== 'application/json')
    findings.push(
      finding({
        rule: 'app-links-type',
        title: `${file} is not sent as JSON`,
        expected: 'Content-Type: application/json, which Android asks for',
        observed: type ? `Content-Type: ${show(type)}` : 'no Content-Type',
        fix: 'nginx: location = /.well-known/assetlinks.json { default_type application/json; }; a route of the framework: set the header; a platform takes it from the ending .json.',
      }),
    );
  try {
    return { json: page.json(), findings };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { finding: invalid(url, error.message, show) };
  }
}

/** The finding for a file that cannot be read as what it should be. */
export function invalid(url: string, problem: string, show: (text: string) => string): Finding {
  const { host, pathname } = new URL(url);
  return launchFinding({
    rule: 'app-links-invalid',
    severity: 'high',
    title: `${host}${pathname} is not a valid association file`,
    expected: pathname.endsWith('.json')
      ? '[{ "relation": [...], "target": { "namespace": "android_app", ... } }]'
      : '{ "applinks": { "details": [{ "appIDs": [...], "components": [...] }] } }',
    observed: show(problem),
    where: { url },
    reproduce: `curl -sS ${shellWord(url)} | python3 -m json.tool`,
    fix: pathname.endsWith('.json')
      ? 'Take the file that Play Console writes: Deep links, or App integrity, App signing, Digital Asset Links JSON.'
      : 'Write it after developer.apple.com/documentation/xcode/supporting-associated-domains. JSON has no comments and no comma after the last item.',
  });
}

/** The finding for a file that is larger than what the systems read; `bytes` is undefined beyond the gate's own limit. */
export function tooLarge(url: string, bytes?: number): Finding {
  const { host, pathname } = new URL(url);
  return launchFinding({
    rule: 'app-links-invalid',
    severity: 'high',
    title: `${host}${pathname} is too large to be read`,
    expected: pathname.endsWith('.json') ? 'a file of a few KB' : 'at most 128 KB, uncompressed: Apple reads no more',
    observed: bytes === undefined ? 'more than 5 MB' : showBytes(bytes),
    where: { url },
    reproduce: `curl -sS ${shellWord(url)} | wc -c`,
    fix: 'Write patterns in place of lists of links: one "components" entry such as { "/": "/invite/*" }.',
  });
}

import parsePolicy from 'content-security-policy-parser';
import type { Finding } from '../../../model/finding.ts';
import type { RuleOf } from '../../../model/rules.ts';
import type { Severity } from '../../../model/severity.ts';
import { grepHeaders } from '../curl.ts';
import { launchFinding } from '../finding.ts';
import { isHttpsOnly } from '../redirects/https-only.ts';
import { readHsts } from './hsts.ts';
import { platformOf } from './platforms.ts';
import { whereToSet } from './where-to-set.ts';

type Headers = [name: string, value: string][];

/** Half a year of 180 days, in seconds. */
const minHstsSeconds = 15_552_000;

/**
 * What the headers of an answer over https lack. Pure; `show` makes foreign text fit to be shown. `inPage` holds the
 * policies in the page itself, which count too, except for frames (CSP 3, 3.3).
 */
export function judgeHeaders(
  url: string,
  headers: Headers,
  show: (text: string) => string,
  inPage: string[] = [],
): Finding[] {
  const { host, hostname, pathname } = new URL(url);
  const page = `${host}${pathname}`;
  const policies = policiesOf(headers);
  const tell = (rule: RuleOf<'launch'>, severity: Severity, [name, value]: [string, string], words: Words): Finding =>
    launchFinding({
      rule,
      severity,
      title: `${page} ${words.title}`,
      expected: words.expected,
      observed: words.observed ?? `no ${name}`,
      where: { url },
      reproduce: grepHeaders(url, words.pattern ?? name.toLowerCase()),
      fix: [words.advice, words.way ?? whereToSet(name, value)].filter(Boolean).join('\n'),
    });
  const findings: Finding[] = [];

  const hsts = valuesOf(headers, 'strict-transport-security')[0];
  const { seconds } = readHsts(hsts ?? '');
  const hstsHeader: [string, string] = ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'];
  const advice = 'Leave includeSubDomains out while a subdomain has no https.';
  // Browsers have these hosts in their own list.
  const isNeeded = !isHttpsOnly(hostname);
  if (isNeeded && !seconds) {
    const observed = hsts === undefined ? undefined : `${hstsHeader[0]}: ${shorten(show(hsts))}`;
    const expected = `Strict-Transport-Security with a max-age of ${minHstsSeconds} s or more`;
    const title = 'does not tell browsers to stay on https (HSTS)';
    // If the header is there but void or switched off, the site itself sent it.
    const platform = hsts === undefined ? platformOf(headers) : undefined;
    findings.push(
      tell('hsts-missing', platform ? 'medium' : 'high', hstsHeader, {
        title: platform ? `${title}, nor does ${platform.name} by itself` : title,
        expected,
        observed,
        advice,
        way: platform?.way,
      }),
    );
  } else if (isNeeded && seconds && seconds < minHstsSeconds) {
    const expected = `a max-age of ${minHstsSeconds} s (180 days) or more`;
    const title = 'tells browsers to stay on https (HSTS) for too short a time';
    findings.push(
      tell('hsts-short', 'medium', hstsHeader, { title, expected, observed: `max-age=${seconds}`, advice }),
    );
  }
  if (!isNosniff(headers)) {
    const title = 'lets browsers guess content types';
    const expected = 'X-Content-Type-Options: nosniff';
    findings.push(tell('nosniff-missing', 'medium', ['X-Content-Type-Options', 'nosniff'], { title, expected }));
  }
  if (!policies.some((policy) => policy.has('frame-ancestors')) && !forbidsFrames(headers)) {
    findings.push(
      tell('framing-allowed', 'medium', ['Content-Security-Policy', "frame-ancestors 'self'"], {
        title: 'may be shown in a frame of any site, which can then steal clicks',
        expected: 'frame-ancestors in Content-Security-Policy, or X-Frame-Options DENY or SAMEORIGIN',
        observed: 'neither',
        pattern: 'content-security-policy|x-frame-options',
        advice: 'Add the directive to the policy that there is, or this header:',
      }),
    );
  }
  if (policies.length === 0 && inPage.every((policy) => parsePolicy(policy).size === 0)) {
    const isReportOnly = valuesOf(headers, 'content-security-policy-report-only').length > 0;
    findings.push(
      tell(
        'csp-missing',
        'medium',
        ['Content-Security-Policy', "default-src 'self'; object-src 'none'; base-uri 'self'"],
        {
          title: 'has no Content-Security-Policy',
          expected: 'Content-Security-Policy',
          observed: isReportOnly ? 'only Content-Security-Policy-Report-Only, which blocks nothing' : undefined,
          pattern: 'content-security-policy',
          advice: isReportOnly
            ? 'Once its reports are quiet, send the same policy without "-Report-Only".'
            : 'Begin with Content-Security-Policy-Report-Only, add what its reports name, then send it under this name:',
        },
      ),
    );
  }
  return findings;
}

type Words = {
  title: string;
  expected: string;
  observed?: string;
  pattern?: string;
  advice?: string;
  /** How to set it on the platform that answered, in place of all known ways. */
  way?: string;
};

function valuesOf(headers: Headers, wanted: string): string[] {
  return headers.filter(([name]) => name === wanted).map(([, value]) => value);
}

/** Every policy that browsers enforce (CSP 3, 4.1): of each header, and of each part of one. */
export function policiesOf(headers: Headers): ReturnType<typeof parsePolicy>[] {
  return valuesOf(headers, 'content-security-policy')
    .flatMap((value) => value.split(','))
    .map((policy) => parsePolicy(policy))
    .filter((policy) => policy.size > 0);
}

/** The first value decides (Fetch standard, 3.7). */
function isNosniff(headers: Headers): boolean {
  const [first = ''] = valuesOf(headers, 'x-content-type-options').join().split(',');
  return first.trim().toLowerCase() === 'nosniff';
}

/** Anything but these two words allows every frame (HTML standard, 7.4.3); ALLOW-FROM is obsolete. */
function forbidsFrames(headers: Headers): boolean {
  const values = valuesOf(headers, 'x-frame-options').join().split(',');
  return values.some((value) => /^(deny|sameorigin)$/i.test(value.trim()));
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

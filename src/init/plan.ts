import type { DnsFacts } from './dns.ts';
import { launchSection } from './launch-section.ts';
import type { Remark } from './remark.ts';
import type { RepositoryFacts } from './repository.ts';
import { proposeSession, type Session } from './session.ts';
import type { SiteFacts } from './site.ts';
import { siteChecks } from './site-checks.ts';

/** A configuration as a plain value, with what is said beside it. */
export type Plan = { config: Record<string, unknown>; remarks: Remark[]; session?: Session };

const reference = 'Every key: docs/configuration.md of Launch Gate. "launch-gate check-config" finds mistakes.';
const latency =
  'TODO: How fast must it be? "latency: { p95: 800ms }" on a check measures it, and fails what is slower.';
const ready = [
  'TODO: Which route says what release is live? With it the gate waits for the new one, and never judges the old one:',
  '  ready: { get: /version.json, expect: { jsonpath: { $.sha: "${{ env.GITHUB_SHA }}" } } }',
];

/** The configuration that fits what was found out. What was not stands in it as a question. Pure. */
export function planConfig(repository: RepositoryFacts, site: SiteFacts | undefined, dns: DnsFacts | undefined): Plan {
  if (!site) return withoutSite(repository);
  const session = proposeSession(site, repository);
  const { checks, remarks } = siteChecks(site, session);
  const launch = launchSection(site.origin, dns);
  const made = `Written by "launch-gate init" for ${site.stack.name}${site.answers ? `, answered by ${site.answers}` : ''}. It is yours: change it. "TODO" marks a question.`;
  const config = {
    version: 1,
    'base-url': site.origin,
    ...(site.hasScripts && { secrets: { bundles: true } }),
    ...(session.sessions && { sessions: session.sessions }),
    checks,
    ...(launch.section && { launch: launch.section }),
  };
  return {
    config,
    session,
    remarks: [
      { path: ['version'], lines: [made, reference] },
      { path: ['base-url'], lines: ['The input base-url, or the URL of a deployment event, wins over this.'] },
      {
        path: ['secrets'],
        lines: ['New commits are scanned in any case; "bundles" looks into the scripts that the site serves.'],
      },
      { path: [session.sessions ? 'sessions' : 'checks'], lines: [...ready, ...session.lines] },
      ...remarks,
      ...(session.sessions ? [{ path: ['checks'], lines: [latency] }] : [{ path: ['checks', 0], lines: [latency] }]),
      ...launch.remarks,
    ],
  };
}

function withoutSite({ stack }: RepositoryFacts): Plan {
  const known = stack ? ` The repository is of ${stack.name}.` : '';
  return {
    config: { version: 1, secrets: true },
    remarks: [
      {
        path: ['version'],
        lines: [
          'Written by "launch-gate init" without an address of the site, so only secrets are looked for.',
          `TODO: Where does the site live?${known} Without this file, "launch-gate init --url https://www.example.com" writes its checks.`,
          reference,
        ],
      },
    ],
  };
}

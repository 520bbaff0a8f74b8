import type { Config } from '../../../config/config.ts';
import type { Facts } from '../facts.ts';
import { type Line, partOf, type Section } from '../model.ts';
import type { OwnerTexts } from '../owner-text.ts';

/** What a green run says nothing of. */
export function limitsSection({ config, workflows }: Facts, owner: OwnerTexts): Section {
  const list = missing(config, workflows);
  return {
    id: 'limits',
    title: 'Known limits',
    lead:
      list.length > 0
        ? 'What the configuration does not check: a green run says nothing of it.'
        : 'The configuration uses every kind of check.',
    blocks: list.length > 0 ? [{ list }] : [],
    parts: [partOf('limits', [], owner)],
  };
}

/** Each with the key that would check it. Pure. */
function missing(config: Config, workflows: Facts['workflows']): Line[] {
  const { file, checks, sessions, launch, watch, alerts, uptime, evidence, secrets, ready } = config;
  const lacks: [isMissing: boolean, words: string, key: string][] = [
    [
      file === undefined,
      'There is no configuration: only new commits are searched for secrets',
      '.github/launch-gate.yml',
    ],
    [checks.length === 0, 'No page and no API is asked', 'checks'],
    [sessions.length === 0, 'No login is tried', 'sessions'],
    [ready === undefined, 'Nothing shows that the new release answers, and not the one before', 'ready'],
    [
      !checks.some(({ latency }) => latency) && !sessions.some(({ latency }) => latency),
      'No time has a budget',
      'latency',
    ],
    [launch === undefined, 'DNS, certificates, redirects and headers are not looked at', 'launch'],
    [launch?.mail === undefined, 'SPF, DKIM and DMARC are not looked at', 'launch.mail'],
    [launch?.mail?.arrival === undefined, 'No mail is waited for', 'launch.mail.arrival'],
    [
      launch?.env === undefined,
      'The variables of production are not compared with those that the code needs',
      'launch.env',
    ],
    [
      watch?.forMs === undefined && !workflows.some((each) => each.watch),
      'The first minutes of a release are not watched',
      'watch',
    ],
    [uptime === undefined && !workflows.some((each) => each.uptime), 'Nobody asks the site after that', 'uptime'],
    [alerts.length === 0, 'Nobody is told of an outage', 'alerts'],
    [
      !secrets?.paths.length && !secrets?.bundles,
      'Build output and live scripts are not searched for secrets',
      'secrets',
    ],
    [evidence === undefined, 'Tests and audits of other steps do not count', 'evidence'],
  ];
  return lacks.flatMap(([isMissing, words, key]): Line[] => (isMissing ? [[`${words}: `, { code: key }]] : []));
}

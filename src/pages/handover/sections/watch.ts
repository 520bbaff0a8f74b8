import type { Config } from '../../../config/config.ts';
import type { Template } from '../../../config/language/template.ts';
import type { Alert } from '../../../config/sections/alerts.ts';
import { uptimeChecks } from '../../../staying/uptime/run-round.ts';
import { showDuration } from '../../../text/duration.ts';
import type { Facts } from '../facts.ts';
import { type Block, type Line, partOf, type Section } from '../model.ts';
import type { OwnerTexts } from '../owner-text.ts';

const mostChecks = 100;

/** What is watched after a release, and who is told when it breaks. */
export function watchSection({ config, workflows }: Facts, owner: OwnerTexts): Section {
  const { alerts } = config;
  const rounds = workflows.filter(({ uptime }) => uptime !== undefined);
  const checks = checksOf(config);
  const shown = checks.slice(0, mostChecks);
  const notes: Line[] = [
    ...rounds.map(
      ({ uptime, schedules }): Line => [
        'Rounds of uptime: ',
        { code: `${uptime?.file}:${uptime?.line}` },
        ...(schedules.length > 0 ? [', by cron in UTC at ', { code: schedules.join(' and ') }] : []),
      ],
    ),
    ...watching(config, workflows),
    ...(checks.length > shown.length
      ? [`${checks.length - shown.length} more checks that this page has no room for`]
      : []),
  ];
  const blocks: Block[] = [
    { list: notes },
    ...(shown.length > 0 ? [{ name: 'Checks that a round repeats', head: ['check', 'as', 'asks'], rows: shown }] : []),
    ...(alerts.length > 0
      ? [
          {
            name: 'Who is alerted',
            head: ['how', 'address', 'of', 'who checks first', 'runbook'],
            rows: alerts.map(alertRow),
          },
        ]
      : []),
  ];
  const questions = [
    ...(rounds.length === 0
      ? [
          {
            field: 'Uptime',
            ask: 'Who or what asks the site after its go-live? No workflow runs launch-gate uptime.',
          },
        ]
      : []),
    ...(alerts.length === 0
      ? [
          {
            field: 'Alerts',
            ask: 'Who is told when the site breaks, and how? The configuration has no section alerts.',
          },
        ]
      : alerts.some(({ owner }) => owner !== undefined)
        ? []
        : [{ field: 'First responder', ask: 'Who checks what first when an alert comes? No alert names an owner.' }]),
  ];
  return {
    id: 'watch',
    title: 'What is watched, and who is alerted',
    lead: `${rounds.length > 0 ? 'The site is asked again and again' : 'Nothing is known to ask the site after a release'}, and ${
      alerts.length > 0 ? 'these are told when it breaks' : 'nobody is known to be told when it breaks'
    }.`,
    blocks,
    parts: [partOf('watch', questions, owner)],
  };
}

/** How long the first minutes of a release are watched. */
function watching({ watch }: Config, workflows: Facts['workflows']): Line[] {
  const byWorkflow = workflows.flatMap((each) => each.watch ?? []);
  if (watch?.forMs !== undefined) return [`The first ${showDuration(watch.forMs)} of each release are watched.`];
  if (byWorkflow.length === 0) return ['The first minutes of a release are not watched.'];
  return byWorkflow.map((each) => [
    `The first ${each.for} of a release are watched: `,
    { code: `${each.file}:${each.line}` },
  ]);
}

/** A configuration whose `uptime.only` names no check was refused before. */
function checksOf(config: Config): Line[][] {
  return uptimeChecks(config).map(({ name, session, steps: [step], page }) => {
    const target = step?.target ?? page?.target;
    return [
      name,
      session ?? 'a stranger',
      { code: `${step?.method ?? 'page'} ${target ? withoutValues(target) : ''}`.trim() },
    ];
  });
}

function alertRow(alert: Alert): Line[] {
  return [
    alert.to,
    addressOf(alert),
    alert.severities.join(', '),
    alert.owner ?? 'not said',
    alert.runbook ? { code: alert.runbook } : 'none',
  ];
}

/** An address is shown as far as it is no secret: of a URL that is written out, the host alone. */
function addressOf(alert: Alert): Line {
  if (alert.to === 'github') return 'an issue of this repository';
  if (alert.to === 'email') return { code: alert.address.join(', ') };
  const { parts } = alert.url;
  if (parts.some(({ kind }) => kind !== 'text'))
    return { code: withoutValues({ parts: parts.filter(({ kind }) => kind !== 'text') }) };
  return URL.parse(parts.map((part) => ('text' in part ? part.text : '')).join(''))?.host ?? '';
}

/** The template as it was written: no value of a variable. */
function withoutValues({ parts }: Template): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : `\${{ ${part.kind}.${part.name} }}`)).join('');
}

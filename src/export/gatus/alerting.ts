import { render, type Template } from '../../config/language/template.ts';
import type { Alert } from '../../config/sections/alerts.ts';
import { oneLine } from '../../text/neutralise.ts';
import { isOpenAddress, mailServer, variablesOf } from '../targets.ts';

type Settings = Record<string, unknown>;

/**
 * `alerts` as Gatus has them: the providers, and what each endpoint lists. `variables` says what each variable of the
 * file has to hold.
 */
export type Alerting = { providers: Settings; listed: Settings[]; variables: Map<string, string>; missing: string[] };

const types = { slack: 'slack', email: 'email', webhook: 'custom', github: 'github' } as const;

/** Of several alerts of one kind, the first sets the provider up; the others override it. */
export function alertingOf(alerts: readonly Alert[]): Alerting {
  const found: Alerting = { providers: {}, listed: [], variables: new Map(), missing: [] };
  for (const alert of alerts) {
    const where = `The alert to ${alert.to} (line ${alert.at.line})`;
    if (!alert.severities.includes('high')) {
      found.missing.push(`${where} is left out: Gatus knows no severities, and a check that fails is high.`);
      continue;
    }
    const type = types[alert.to];
    const settings = settingsOf(alert, where, found);
    const told = {
      'failure-threshold': 3,
      'success-threshold': 2,
      'send-on-resolved': true,
      description: literal(descriptionOf(alert)),
    };
    if (found.providers[type] === undefined) {
      found.providers[type] = { ...settings, 'default-alert': told };
      found.listed.push({ type });
    } else found.listed.push({ type, ...told, 'provider-override': settings });
  }
  return found;
}

/** A `$` begins a variable, and `$$` is one. */
export function literal(text: string): string {
  return text.replaceAll('$', '$$$$');
}

/** It also stands in the JSON of a webhook, into which Gatus inserts it as it is. */
function descriptionOf({ owner, runbook }: Alert): string {
  const facts = [owner && `Looks first: ${owner}`, runbook && `Runbook: ${runbook}`].filter(Boolean);
  return oneLine(facts.join('. ') || 'The check fails.')
    .replaceAll('"', "'")
    .replaceAll('\\', '/');
}

function settingsOf(alert: Alert, where: string, { variables, missing }: Alerting): Settings {
  const address = (template: Template) => {
    if (isOpenAddress(template)) return literal(render(template, new Map()));
    const [name, ...others] = variablesOf(template);
    const own = name !== undefined && others.length === 0 ? name : `ALERT_LINE_${alert.at.line}_URL`;
    variables.set(own, `the whole URL of the alert to ${alert.to} (line ${alert.at.line})`);
    return `\${${own}}`;
  };
  switch (alert.to) {
    case 'slack':
      return { 'webhook-url': address(alert.url) };
    case 'webhook':
      if (alert.secret) missing.push(`${where} is not signed: Gatus signs nothing, so its "secret" is not used.`);
      missing.push(`${where} gets a body of its own, not that of docs/alerts.md.`);
      return {
        url: address(alert.url),
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"event":"[ALERT_TRIGGERED_OR_RESOLVED]","check":"[ENDPOINT_NAME]","host":"[ENDPOINT_GROUP]","description":"[ALERT_DESCRIPTION]"}',
        placeholders: { ALERT_TRIGGERED_OR_RESOLVED: { TRIGGERED: 'opened', RESOLVED: 'resolved' } },
        client: { 'ignore-redirect': true, timeout: '10s' },
      };
    case 'github':
      variables.set('GITHUB_REPOSITORY', 'OWNER/NAME of the repository for issues');
      variables.set('GITHUB_TOKEN', 'a token that may write its issues');
      return { 'repository-url': 'https://github.com/${GITHUB_REPOSITORY}', token: '${GITHUB_TOKEN}' };
    case 'email':
      return mailSettings(alert, where, variables, missing);
  }
}

function mailSettings(
  { address, from, smtp }: Alert & { to: 'email' },
  where: string,
  variables: Map<string, string>,
  missing: string[],
): Settings {
  const server = mailServer(smtp);
  const source = variablesOf(smtp).join(' and ') || 'the address in "smtp"';
  const hasPassword = server?.hasPassword ?? true;
  if (hasPassword) {
    variables.set('SMTP_USERNAME', `the user in ${source}`);
    variables.set('SMTP_PASSWORD', `the password in ${source}`);
  }
  if (!server) {
    variables.set('SMTP_HOST', `the host in ${source}`);
    missing.push(`${where} has port 587, since ${source} is not set: fill another one in.`);
  }
  return {
    from: literal(from),
    to: literal(address.join(',')),
    host: server ? literal(server.host) : '${SMTP_HOST}',
    port: server?.port ?? 587,
    ...(hasPassword && { username: '${SMTP_USERNAME}', password: '${SMTP_PASSWORD}' }),
  };
}

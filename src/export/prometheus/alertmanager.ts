import { render, type Template } from '../../config/language/template.ts';
import type { Alert } from '../../config/sections/alerts.ts';
import { goDuration } from '../every.ts';
import { isOpenAddress, mailServer, variablesOf } from '../targets.ts';

/** Where Alertmanager reads secrets. Its paths are absolute, as it takes relative ones from where it was started. */
const folder = '/etc/alertmanager/secrets';

/** The configuration; `secrets` says which file has to hold what, `missing` what Alertmanager does not do. */
export type Routing = { config: object; secrets: string[]; missing: string[] };

type Receiver = { name: string; slack_configs?: object[]; email_configs?: object[]; webhook_configs?: object[] };

/** Routes of `alerts` in Alertmanager: each target gets what its severities name, and hears when it is over. */
export function routingOf(alerts: readonly Alert[], everyMs: number): Routing {
  const secrets: string[] = [];
  const missing: string[] = [];
  const receivers = alerts.flatMap((alert, index) => {
    const name = `launch-gate-${index + 1}-${alert.to}`;
    const receiver = receiverOf(alert, name, secrets, missing);
    return receiver ? [{ alert, receiver: { name, ...receiver } satisfies Receiver }] : [];
  });
  const config = {
    route: {
      receiver: 'nobody',
      group_by: ['alertname', 'host'],
      group_wait: goDuration(Math.min(everyMs, 30_000)),
      group_interval: goDuration(Math.min(5 * everyMs, 300_000)),
      routes: [
        {
          matchers: ['alertname=~"LaunchGate.+"'],
          routes: receivers.map(({ alert, receiver }) => ({
            receiver: receiver.name,
            matchers: [`severity=~"${alert.severities.join('|')}"`],
            continue: true,
          })),
        },
      ],
    },
    // Of a host that is down as a whole, one message is enough, and so it is of a check.
    inhibit_rules: [
      {
        source_matchers: ['alertname="LaunchGateHostDown"'],
        target_matchers: ['alertname=~"LaunchGate(CheckDown|Slow|MedianSlow|Errors)"'],
        equal: ['host'],
      },
      {
        source_matchers: ['alertname="LaunchGateCheckDown"'],
        target_matchers: ['alertname=~"LaunchGate(Slow|MedianSlow|Errors)"'],
        equal: ['host', 'check'],
      },
    ],
    receivers: [{ name: 'nobody' }, ...receivers.map(({ receiver }) => receiver)],
  };
  return { config, secrets, missing };
}

function receiverOf(
  alert: Alert,
  name: string,
  secrets: string[],
  missing: string[],
): Omit<Receiver, 'name'> | undefined {
  const where = `The alert to ${alert.to} (line ${alert.at.line})`;
  const inFile = (what: string, source: Template) => {
    const file = `${folder}/${name}`;
    const names = variablesOf(source);
    secrets.push(`${file}: ${what}${names.length > 0 ? ` of ${names.join(' and ')}` : ''}`);
    return file;
  };
  switch (alert.to) {
    case 'github':
      missing.push(`${where} is left out: Alertmanager opens no issues.`);
      return undefined;
    case 'slack':
      return {
        slack_configs: [
          { api_url_file: inFile('the URL', alert.url), send_resolved: true, title: slackTitle, text: slackText },
        ],
      };
    case 'webhook': {
      if (alert.secret)
        missing.push(`${where} is not signed, since Alertmanager signs nothing: its "secret" is not used.`);
      missing.push(`${where} gets the body of Alertmanager, not that of docs/alerts.md.`);
      const place = isOpenAddress(alert.url)
        ? { url: render(alert.url, new Map()) }
        : { url_file: inFile('the URL', alert.url) };
      return { webhook_configs: [{ ...place, send_resolved: true, http_config: { follow_redirects: false } }] };
    }
    case 'email':
      return mailReceiver(alert, where, inFile, missing);
  }
}

function mailReceiver(
  { address, from, smtp }: Alert & { to: 'email' },
  where: string,
  inFile: (what: string, source: Template) => string,
  missing: string[],
): Omit<Receiver, 'name'> {
  const server = mailServer(smtp);
  if (!server)
    missing.push(`${where} has no server yet: ${variablesOf(smtp).join(' and ')} is not set. Fill "smarthost" in.`);
  if (server?.tls === 'implicit' && server.port !== 465)
    missing.push(`${where} needs port 465: Alertmanager begins with TLS there only.`);
  const { host = 'fill-in.invalid', port = 587, tls = 'required', hasPassword = true } = server ?? {};
  if (hasPassword) missing.push(`${where} has no user yet: fill "auth_username" in.`);
  return {
    email_configs: [
      {
        to: address.join(', '),
        from,
        smarthost: `${host.includes(':') ? `[${host}]` : host}:${port}`,
        require_tls: tls === 'required',
        ...(hasPassword && { auth_username: 'fill-in', auth_password_file: inFile('the password', smtp) }),
        send_resolved: true,
      },
    ],
  };
}

const slackTitle =
  '{{ with index .Alerts 0 }}{{ if eq .Status "firing" }}{{ .Labels.severity | toUpper }}{{ else }}Over{{ end }}: {{ .Annotations.summary }}{{ end }}{{ if gt (len .Alerts) 1 }}, and more{{ end }}';
const slackText =
  '{{ range .Alerts }}{{ range .Annotations.SortedPairs }}{{ .Name }}: {{ .Value }}{{ "\\n" }}{{ end }}{{ "\\n" }}{{ end }}';

import { render, type Template } from '../../config/language/template.ts';
import { smtpServer, webAddress } from '../../config/sections/alert-addresses.ts';
import type { Alert } from '../../config/sections/alerts.ts';
import type { HttpClient } from '../../http/exchange.ts';
import { openHttpClient } from '../../http/open.ts';
import type { Context } from '../../model/context.ts';
import type { Redactor } from '../../model/redactor.ts';
import { messageFor } from './message.ts';
import { DeliveryFailed, keyOf, type Target } from './target.ts';

type Send = Target['send'];
type Opened = Pick<Target, 'send' | 'refresh'>;
type ToGitHub = (alert: Alert) => Opened;

/**
 * The targets of `alerts:`, in the order of the file. `toGitHub` makes the one for issues; where it is missing, such a
 * target says that this is no run at GitHub. Their addresses and passwords are added to the redactor. Call `close` at
 * the end.
 */
export function openTargets(
  alerts: readonly Alert[],
  context: Context,
  toGitHub?: ToGitHub,
): { targets: Target[]; close(): Promise<void> } {
  let opened: Promise<HttpClient> | undefined;
  const client = () => (opened ??= openHttpClient({ allowedHosts: [] }, context));
  const { redactor } = context;
  const targets = alerts.map((alert, index) => {
    addSecrets(alert, redactor);
    const key = keyOf(alert, index);
    const { send, refresh } = redacted(alert, (shown) => open(shown, client, toGitHub), redactor);
    return { key, alert, send, ...(alert.to === 'github' && toGitHub && { refresh }) };
  });
  return {
    targets,
    async close() {
      const one = await opened?.catch(() => undefined);
      await one?.close().catch(() => {});
    },
  };
}

function open(alert: Alert, client: () => Promise<HttpClient>, toGitHub: ToGitHub | undefined): Opened {
  return (alert.to === 'github' && toGitHub?.(alert)) || { send: sendTo(alert, client) };
}

function sendTo(alert: Alert, client: () => Promise<HttpClient>): Send {
  switch (alert.to) {
    case 'slack':
      return async (events, _id, signal) => {
        const [{ slackPayload, slackRefusal }, { postJson }] = await Promise.all([
          import('./slack.ts'),
          import('./post.ts'),
        ]);
        const payload = JSON.stringify(slackPayload(messageFor(events, alert)));
        await postJson(await client(), textOf(alert.url), payload, [], signal, slackRefusal);
      };
    case 'webhook':
      return async (events, id, signal) => {
        const [{ signatureOf, webhookBody }, { postJson }] = await Promise.all([
          import('./webhook.ts'),
          import('./post.ts'),
        ]);
        const secret = alert.secret && textOf(alert.secret);
        for (const event of events) {
          const body = JSON.stringify(webhookBody(event, alert));
          const headers: [string, string][] = [['x-launch-gate-delivery', id]];
          if (secret) headers.push(['x-launch-gate-signature', signatureOf(body, secret)]);
          await postJson(await client(), textOf(alert.url), body, headers, signal);
        }
      };
    case 'email':
      return async (events, id, signal) => {
        const { sendMail } = await import('./email.ts');
        const { address: to, from, smtp } = alert;
        await sendMail({ from, to, smtp: textOf(smtp), message: messageFor(events, alert), id }, signal);
      };
    case 'github':
      return async () => {
        throw new DeliveryFailed('this is no run at GitHub', { isFinal: true });
      };
  }
}

function textOf(template: Template): string {
  return render(template, new Map());
}

/** An address is a secret as a whole, wherever it stands in the file, and so is each part of it that gives access. */
function addSecrets(alert: Alert, redactor: Redactor): void {
  const name = `the address for ${alert.to}`;
  if (alert.to === 'email') {
    const text = textOf(alert.smtp);
    const server = smtpServer(text);
    redactor.add(text, name);
    if ('password' in server && server.password) redactor.add(server.password, 'the password for email');
  } else if (alert.to !== 'github') {
    const text = textOf(alert.url);
    const address = webAddress(text);
    redactor.add(text, name);
    if ('url' in address) {
      const { pathname, search } = new URL(address.url);
      // A short path, such as /alerts, may well be one of the site under test.
      if (pathname.length + search.length >= 16) redactor.add(pathname + search, name);
      if (address.authorization) redactor.add(address.authorization.slice('Basic '.length), name);
    }
    if (alert.to === 'webhook' && alert.secret) redactor.add(textOf(alert.secret), 'the secret of the webhook');
  }
}

/** Hides every known secret in what is sent, and in what is said of a failure. */
function redacted(alert: Alert, opened: (shown: Alert) => Opened, { redact }: Redactor): Required<Opened> {
  const attempt = async (work: (target: Opened) => Promise<void> | undefined) => {
    const { owner, runbook } = alert;
    const shown = { ...alert, owner: owner && redact(owner), runbook: runbook && redact(runbook) };
    try {
      await work(opened(shown));
    } catch (error) {
      const { message } = error as Error;
      throw new DeliveryFailed(redact(message), error instanceof DeliveryFailed ? error : {});
    }
  };
  return {
    send: (events, id, signal) => attempt((target) => target.send(redactStrings(events, redact), id, signal)),
    refresh: (event, now, signal) => attempt((target) => target.refresh?.(redactStrings(event, redact), now, signal)),
  };
}

function redactStrings<T>(value: T, redact: (text: string) => string): T {
  return JSON.parse(JSON.stringify(value, (_key, entry) => (typeof entry === 'string' ? redact(entry) : entry)));
}

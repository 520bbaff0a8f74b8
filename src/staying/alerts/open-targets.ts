import { render, type Template } from '../../config/language/template.ts';
import type { Alert } from '../../config/sections/alerts.ts';
import type { HttpClient } from '../../http/exchange.ts';
import { openHttpClient } from '../../http/open.ts';
import type { Context } from '../../model/context.ts';
import type { AlertEvent } from '../incident.ts';
import { messageFor } from './message.ts';
import { DeliveryFailed, keyOf, type Target } from './target.ts';

type Send = Target['send'];

/**
 * The targets of `alerts:`, in the order of the file. `toGitHub` makes the one for issues; where it is missing, such a
 * target says that this is no run at GitHub. Call `close` at the end.
 */
export function openTargets(
  alerts: readonly Alert[],
  context: Context,
  toGitHub?: (alert: Alert) => Send,
): { targets: Target[]; close(): Promise<void> } {
  let opened: Promise<HttpClient> | undefined;
  const client = () => (opened ??= openHttpClient({ allowedHosts: [] }, context));
  const targets = alerts.map((alert, index) => ({
    key: keyOf(alert, index),
    alert,
    send: redacted(sendTo(alert, client, toGitHub), context),
  }));
  return {
    targets,
    async close() {
      const one = await opened?.catch(() => undefined);
      await one?.close().catch(() => {});
    },
  };
}

function sendTo(alert: Alert, client: () => Promise<HttpClient>, toGitHub: ((alert: Alert) => Send) | undefined): Send {
  switch (alert.to) {
    case 'slack':
      return async (events, _id, signal) => {
        const [{ slackPayload }, { postJson }] = await Promise.all([import('./slack.ts'), import('./post.ts')]);
        const payload = JSON.stringify(slackPayload(messageFor(events, alert)));
        await postJson(await client(), textOf(alert.url), payload, [], signal);
      };
    case 'webhook':
      return async (events, id, signal) => {
        const [{ signatureOf, webhookBody }, { postJson }] = await Promise.all([
          import('./webhook.ts'),
          import('./post.ts'),
        ]);
        for (const [index, event] of events.entries()) {
          const body = JSON.stringify(webhookBody(event, alert));
          const secret = alert.secret && textOf(alert.secret);
          await postJson(
            await client(),
            textOf(alert.url),
            body,
            [
              ['x-launch-gate-delivery', index === 0 ? id : `${id}-${index}`],
              ...(secret ? [['x-launch-gate-signature', signatureOf(body, secret)] as [string, string]] : []),
            ],
            signal,
          );
        }
      };
    case 'email':
      return async (events, id, signal) => {
        const { sendMail } = await import('./email.ts');
        const { address: to, from, smtp } = alert;
        await sendMail({ from, to, smtp: textOf(smtp), message: messageFor(events, alert), id }, signal);
      };
    case 'github':
      return (
        toGitHub?.(alert) ??
        (async () => {
          throw new DeliveryFailed('this is no run at GitHub', { isFinal: true });
        })
      );
  }
}

function textOf(template: Template): string {
  return render(template, new Map());
}

/** Hides every known secret in what is sent, and in what is said of a failure. */
function redacted(send: Send, { redactor }: Context): Send {
  return async (events, id, signal) => {
    const safe: AlertEvent[] = JSON.parse(redactStrings(events, redactor.redact));
    try {
      await send(safe, id, signal);
    } catch (error) {
      const { message } = error as Error;
      const options = error instanceof DeliveryFailed ? error : {};
      throw new DeliveryFailed(redactor.redact(message), options);
    }
  };
}

function redactStrings(value: unknown, redact: (text: string) => string): string {
  return JSON.stringify(value, (_key, entry) => (typeof entry === 'string' ? redact(entry) : entry));
}

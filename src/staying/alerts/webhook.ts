import { createHmac } from 'node:crypto';
import type { Alert } from '../../config/sections/alerts.ts';
import type { AlertEvent } from '../incident.ts';
import type { AlertBody } from './body-schema.ts';

/** The body of an alert to a webhook, a public contract (`docs/alert.schema.json`). */
export function webhookBody(
  { event, incident, deployment }: AlertEvent,
  { owner, runbook }: Pick<Alert, 'owner' | 'runbook'>,
): AlertBody {
  const { id, title, severity, layer, startedAt, resolvedAt, checks, observed, reproduce } = incident;
  return {
    event,
    incident: {
      id,
      title,
      severity,
      layer: layer ?? null,
      startedAt: new Date(startedAt).toISOString(),
      resolvedAt: resolvedAt === undefined ? null : new Date(resolvedAt).toISOString(),
      durationMs: resolvedAt === undefined ? null : resolvedAt - startedAt,
      checks,
      observed: observed ?? null,
      owner: owner ?? null,
      runbook: runbook ?? null,
      reproduce: reproduce ?? null,
      deployment: deployment ? { ...deployment, url: deployment.url ?? null } : null,
    },
  };
}

/** `sha256=` and the HMAC of the body's bytes (RFC 2104), in lower-case hex, as GitHub signs its own webhooks. */
export function signatureOf(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

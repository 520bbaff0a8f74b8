import { literal } from '../../../src/config/language/template.ts';
import type { Alert } from '../../../src/config/sections/alerts.ts';
import type { Context } from '../../../src/model/context.ts';
import type { AlertEvent, Incident, Pending } from '../../../src/staying/incident.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { clock } from '../../http/servers.ts';

const start = Date.parse('2027-01-10T22:04:00Z');

export const outage: Incident = {
  id: '8f2a91c04d11',
  title: 'app.example.com is down: the application fails (3 checks)',
  severity: 'blocker',
  layer: 'application',
  startedAt: start,
  checks: ['Login page', 'Dashboard', 'Orders API'],
  observed: '503 Service Unavailable in each of 3 tries',
  reproduce: 'curl -sS -i https://app.example.com/login',
  fix: 'Look at the log of the application, and at what was deployed last.',
};

const deployment = {
  sha: '3f2c1e9d5b8a7c6e4f3d2b1a0918273645546372',
  environment: 'production',
  at: '2027-01-10T21:58:12Z',
  url: 'https://github.com/example/app/deployments/7',
};

export const opened: AlertEvent = { event: 'opened', incident: outage, deployment };
export const resolved: AlertEvent = {
  event: 'resolved',
  incident: { ...outage, resolvedAt: start + 40 * 60_000 },
  deployment,
};
export const warning: AlertEvent = {
  event: 'opened',
  incident: {
    id: '77aa01',
    title: 'the certificate of app.example.com expires in 6 days',
    severity: 'high',
    isWarning: true,
    startedAt: start,
    checks: [],
    observed: 'valid until 2027-01-16, issued by R3',
  },
};

export const runbook = { owner: 'Ada, then Ben', runbook: 'https://example.com/runbook' };

const common = {
  at: { file: 'launch-gate.yml', line: 9, column: 5 },
  severities: ['blocker' as const, 'high' as const],
};

export function toSlack(url: string): Alert {
  return { ...common, ...runbook, to: 'slack', url: literal(url) };
}

export function toWebhook(url: string, secret?: string): Alert {
  return { ...common, ...runbook, to: 'webhook', url: literal(url), secret: secret ? literal(secret) : undefined };
}

export function toEmail(smtp: string, address = ['ops@example.com']): Alert {
  return { ...common, ...runbook, to: 'email', address, from: 'gate@example.com', smtp: literal(smtp) };
}

export function pendingFor(target: string, event: AlertEvent = opened, id = `${event.incident.id}-${target}`): Pending {
  return { id, event, target, since: start, notBefore: start, failed: 0, gaveUp: [] };
}

export function contextOf(signal: AbortSignal = new AbortController().signal): Context {
  return {
    cwd: '/',
    env: {},
    clock,
    log: { info() {}, progress() {} },
    signal,
    redactor: createRedactor(),
  };
}

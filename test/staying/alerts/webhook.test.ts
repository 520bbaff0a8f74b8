import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { alertJsonSchema } from '../../../scripts/alert-schema.ts';
import { signatureOf, webhookBody } from '../../../src/staying/alerts/webhook.ts';
import { opened, outage, resolved, runbook, warning } from './example.ts';

const committed = readFileSync(new URL('../../../docs/alert.schema.json', import.meta.url), 'utf8');
const isBody = new Ajv({ formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) } }).compile(
  JSON.parse(committed),
);

describe('the body for a webhook', () => {
  test('is described by the committed schema', () => {
    expect(alertJsonSchema()).toBe(committed);
    const test = { event: 'test' as const, incident: { ...outage, layer: undefined, checks: [] } };
    for (const event of [opened, resolved, warning, test, { ...opened, event: 'updated' as const }])
      expect([isBody(JSON.parse(JSON.stringify(webhookBody(event, {})))), isBody.errors]).toEqual([true, null]);
    expect(isBody({ ...webhookBody(opened, {}), event: 'closed' })).toBe(false);
    expect(isBody({ event: 'opened', incident: { id: '1' } })).toBe(false);
  });

  test('of an incident and of its end', () => {
    expect(webhookBody(opened, runbook)).toEqual({
      event: 'opened',
      incident: {
        id: '8f2a91c04d11',
        title: 'app.example.com is down: the application fails (3 checks)',
        severity: 'blocker',
        layer: 'application',
        startedAt: '2027-01-10T22:04:00.000Z',
        resolvedAt: null,
        durationMs: null,
        checks: ['Login page', 'Dashboard', 'Orders API'],
        observed: '503 Service Unavailable in each of 3 tries',
        owner: 'Ada, then Ben',
        runbook: 'https://example.com/runbook',
        reproduce: 'curl -sS -i https://app.example.com/login',
        deployment: {
          sha: '3f2c1e9d5b8a7c6e4f3d2b1a0918273645546372',
          environment: 'production',
          at: '2027-01-10T21:58:12Z',
          url: 'https://github.com/example/app/deployments/7',
        },
      },
    });
    expect(webhookBody(resolved, runbook)).toMatchObject({
      event: 'resolved',
      incident: { id: '8f2a91c04d11', resolvedAt: '2027-01-10T22:44:00.000Z', durationMs: 2_400_000 },
    });
  });

  // openssl: printf '{"event":"test"}' | openssl dgst -sha256 -hmac key
  test('is signed as any HMAC tool signs it', () => {
    expect(signatureOf('{"event":"test"}', 'key')).toBe(
      'sha256=b524d1c679ac9958794a322458b779af498bc20603c6b49807f8f77e092c41c7',
    );
  });
});

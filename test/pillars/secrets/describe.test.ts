import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load, type Rule } from 'gitleaks-wasm';
import { describeRule, preview } from '../../../src/pillars/secrets/describe.ts';

describe('a rule in words', () => {
  let rules: Rule[];
  beforeAll(async () => {
    rules = (await load()).rules;
  });

  test.each([
    ['aws-access-token', 'AWS credentials'],
    ['stripe-access-token', 'Stripe access token'],
    ['private-key', 'Private key'],
    ['github-pat', 'GitHub personal access token'],
    ['generic-api-key', 'Generic API key'],
    ['slack-webhook-url', 'Slack webhook'],
    ['jwt', 'JSON Web token'],
    ['gcp-api-key', 'GCP API key'],
    ['pkcs12-file', 'PKCS #12 file'],
    ['cisco-meraki-api-key', 'Cisco meraki API key'],
    ['azure-ad-client-secret', 'Azure AD client secret'],
    ['artifactory-api-key', 'Artifactory API key'],
  ])('%s is "%s"', (id, words) => {
    const rule = rules.find((rule) => rule.id === id);
    expect(describeRule(rule ?? { id: 'none', description: '' })).toBe(words);
  });

  test('is one short line for every rule, whatever a user writes', () => {
    for (const rule of rules) expect(describeRule(rule)).toMatch(/^[^\n]{3,60}$/);
    expect(describeRule({ id: 'our_house-key', description: 'Found\n::error::x' })).not.toContain('\n');
    expect(describeRule({ id: 'our_house-key', description: '' })).toBe('Our house key');
  });
});

describe('the preview of a secret', () => {
  test('is the prefix of its rule, if that is known and short beside it', () => {
    const secret = `ghp_${'x'.repeat(36)}`;
    expect(preview(secret, { keywords: ['gh', 'ghp_'] })).toBe('ghp_…(redacted)');
    expect(preview('ghp_12345', { keywords: ['ghp_'] })).toBe('(redacted)');
    expect(preview(secret, { keywords: ['secret'] })).toBe('(redacted)');
    expect(preview(secret, undefined)).toBe('(redacted)');
  });

  test('shows a quarter at most', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (secret, keywords) => {
        const shown = preview(secret, { keywords: [...keywords, secret.slice(0, 3).toLowerCase()] }).replace(
          /…?\(redacted\)$/,
          '',
        );
        expect(shown.length * 4).toBeLessThanOrEqual(secret.length);
        expect(secret.startsWith(shown)).toBe(true);
      }),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSecretName, splitExpressions, toTemplate } from '../../../src/config/language/expressions.ts';
import { render, show } from '../../../src/config/language/template.ts';

const texts = fc
  .array(
    fc.oneof(fc.constantFrom('${{', '}}', ' env.A ', 'captured.b', '$', '{', '}', ' '), fc.string({ maxLength: 3 })),
  )
  .map((parts) => parts.join(''));

describe('expressions', () => {
  test('nothing of a string is lost when it is cut', () => {
    fc.assert(
      fc.property(
        texts,
        (text) =>
          splitExpressions(text)
            .map((piece) => piece.source)
            .join('') === text,
      ),
    );
  });

  test('a value is put in as it is, whatever it holds', () => {
    fc.assert(
      fc.property(texts, (value) => {
        const template = toTemplate('<${{ env.A }}${{captured.b}}>', { A: value }, new Set());
        return render(template, new Map([['b', { value, secret: false }]])) === `<${value}${value}>`;
      }),
    );
  });

  test('a secret value is never in what is shown', () => {
    const template = toTemplate(
      'user ${{ env.WHO }}, ${{ env.DB_PASS }}',
      { WHO: 'ada', DB_PASS: 'xyzzy' },
      new Set(['WHO']),
    );
    expect(show(template)).toBe('user ${{ env.WHO }}, ${{ env.DB_PASS }}');
  });

  test.each([
    'SMOKE_PASSWORD',
    'api_token',
    'STRIPE_KEY',
    'SENTRY_DSN',
    'SLACK_WEBHOOK',
    'MY_SECRET',
    'SSH_PRIVATE',
    'CREDENTIALS',
  ])('%s names a secret', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  test.each(['DEPLOY_URL', 'GITHUB_SHA', 'SMOKE_USER'])('%s names no secret', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findTokens, tokenIn } from '../../../../src/pillars/secrets/sources/json-web-token.ts';
import { supabaseToken } from './scan.ts';

test('tokens are found in any text, with the role that they claim', () => {
  const text = fc.string({ maxLength: 50 }).map((text) => `${text.replaceAll('.ey', '')} `);
  fc.assert(
    fc.property(text, text, fc.constantFrom('anon', 'service_role', 'authenticated'), (before, after, role) => {
      const token = supabaseToken(role);
      expect(findTokens(`${before}${token} ${after}`)).toEqual([{ token, at: before.length, role }]);
    }),
    { seed: 20_261_123 },
  );
  expect(tokenIn(Buffer.from(supabaseToken('anon')).toString('base64'))?.role).toBe('anon');
});

test('what only looks like a token claims no role, whatever it holds', () => {
  for (const payload of ['', 'null', '[]', '7', '{"role":7}', '{"role":{"a":1}}', '{"role":', '\xff']) {
    const token = `eyJhbGciOiJIUzI1NiJ9.ey${Buffer.from(payload).toString('base64url')}.x`;
    expect(findTokens(token).map(({ role }) => role)).toEqual([undefined]);
  }
  for (const unit of ['.ey', 'ey', 'eyJ.eyJ.', 'a.ey.', '.', '.ey'.padEnd(20_000, 'a')]) {
    expect(findTokens(unit.repeat(Math.floor(125_000 / unit.length))).every(({ role }) => role === undefined)).toBe(
      true,
    );
  }
});

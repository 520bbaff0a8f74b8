import { expect, test } from '@jest/globals';
import { load } from 'gitleaks-wasm';
import { rotations } from '../../../src/pillars/secrets/rotation.ts';

test('every rule with a page of its own is one of gitleaks', async () => {
  const ids = new Set((await load()).rules.map(({ id }) => id));
  expect(Object.keys(rotations).filter((id) => !ids.has(id))).toEqual([]);
  expect(Object.keys(rotations).length).toBeGreaterThanOrEqual(25);
});

test('every page is a plain https address, and every proof one short line', () => {
  for (const { page, proof = '' } of Object.values(rotations)) {
    expect(new URL(page)).toMatchObject({ protocol: 'https:', search: '', username: '' });
    expect(proof).toMatch(/^[^\n]{0,90}$/);
  }
});

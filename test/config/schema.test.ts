import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { configJsonSchema } from '../../scripts/config-schema.ts';

const committed = readFileSync(new URL('../../docs/launch-gate.schema.json', import.meta.url), 'utf8');
const example = readFileSync(new URL('./example.yml', import.meta.url), 'utf8');

describe('the JSON Schema for editors', () => {
  const accepts = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(committed));

  test('is the one that the code makes: run "node scripts/config-schema.ts" when this fails', () => {
    expect(committed).toBe(configJsonSchema());
  });

  test('accepts the example', () => {
    expect(accepts(parse(example))).toBe(true);
  });

  test.each([
    ['an unknown key', { lunch: {} }],
    ['an unknown key of a check', { checks: [{ name: 'A', get: '/', expects: { status: 200 } }] }],
    ['an unknown predicate', { checks: [{ name: 'A', get: '/', expect: { css: { h1: { conains: 'x' } } } }] }],
    ['a duration without unit', { deadline: 10 }],
    ['a status out of range', { checks: [{ name: 'A', get: '/', expect: { status: 99 } }] }],
    ['a check without name', { checks: [{ get: '/' }] }],
    ['an empty expectation', { checks: [{ name: 'A', get: '/', expect: {} }] }],
  ])('refuses %s', (_, value) => {
    expect(accepts(value)).toBe(false);
  });
});

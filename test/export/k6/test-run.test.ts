import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse, stringify } from 'yaml';
import { exported } from './bench.ts';

type Schema = { [key: string]: unknown; properties?: Record<string, Schema> };

/** As the API server reads a structural schema: a field that the schema does not know is no field. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  return 'properties' in schema ? { ...inner, additionalProperties: false } : inner;
}

const definition = parse(readFileSync(new URL('k6.io_testruns.yaml', import.meta.url), 'utf8'));
const [{ name: version, schema }] = definition.spec.versions;
const { metadata, ...properties } = (schema.openAPIV3Schema as Schema).properties ?? {};
const ajv = new Ajv({ strict: false, formats: { int32: true } });
const isValid = ajv.compile({
  type: 'object',
  required: ['apiVersion', 'kind', 'metadata', 'spec'],
  additionalProperties: false,
  properties: {
    ...(strict(properties) as object),
    metadata,
    apiVersion: { const: `${definition.spec.group}/${version}` },
    kind: { const: definition.spec.names.kind },
  },
});

const yaml = (more = {}) =>
  stringify({
    version: 1,
    'base-url': 'https://app.example.com',
    sessions: { member: { post: '/login', form: { password: '${{ env.SMOKE_PASSWORD }}' } } },
    checks: [{ name: 'Home', session: 'member', get: '/', expect: { body: { contains: '${{ env.RELEASE }}' } } }],
    ...more,
  });

describe('the manifest for k6-operator', () => {
  test('is a TestRun as the operator defines it, with variables out of a Secret', async () => {
    const { manifest = '' } = await exported(yaml(), { kubernetes: '4', users: '40', for: '5m', out: 'a/My load.js' });
    const run = parse(manifest);
    expect([isValid(run), isValid.errors]).toEqual([true, null]);
    expect(run).toMatchObject({
      metadata: { name: 'my-load' },
      spec: { parallelism: 4, script: { configMap: { name: 'my-load', file: 'My load.js' } } },
    });
    const secretKeyRef = (key: string) => ({ name: key, valueFrom: { secretKeyRef: { name: 'my-load', key } } });
    expect(run.spec.runner.env).toEqual([
      { name: 'BASE_URL', value: 'https://app.example.com' },
      secretKeyRef('RELEASE'),
      secretKeyRef('SMOKE_PASSWORD'),
    ]);
    expect(manifest).toContain('--from-literal=SMOKE_PASSWORD="$SMOKE_PASSWORD"');
  });

  test('the definition is strict enough to refuse a field that does not exist', async () => {
    const { manifest = '' } = await exported(yaml(), { kubernetes: '4', users: '40', for: '5m' });
    const run = parse(manifest);
    expect(isValid({ ...run, spec: { ...run.spec, parallel: 4 } })).toBe(false);
    expect(isValid({ ...run, spec: { ...run.spec, parallelism: '4' } })).toBe(false);
    expect(isValid({ ...run, spec: { ...run.spec, runner: { env: [{ value: 'x' }] } } })).toBe(false);
  });

  test('asks for BASE_URL too where the configuration does not know it', async () => {
    const { manifest = '' } = await exported(yaml({ 'base-url': '${{ env.DEPLOY_URL }}' }), { kubernetes: '1' });
    const [first] = parse(manifest).spec.runner.env;
    expect(first).toEqual({ name: 'BASE_URL', valueFrom: { secretKeyRef: { name: 'load', key: 'BASE_URL' } } });
  });

  test('every machine takes the checks that are not repeated, for each judges by itself', async () => {
    const { script } = await exported(yaml(), { kubernetes: '3' });
    expect(script).toContain('vus: 3, iterations: 1,');
  });

  test('is not written unless it is asked for', async () => {
    expect((await exported(yaml())).manifest).toBeUndefined();
  });
});

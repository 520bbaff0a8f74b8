import { describe, expect, test } from '@jest/globals';
import type { HttpResponse } from '../../src/http/exchange.ts';
import { layerOf } from '../../src/steps/layer.ts';

const at = { file: 'launch-gate.yml', line: 1, column: 1 };
const mismatch = (rule: 'smoke/status' | 'smoke/protected') => ({ rule, at, expected: '', observed: '' });

function answered(status: number, headers: Record<string, string> = {}, rule = mismatch('smoke/status')) {
  const response = { status, headers: Object.entries(headers) } as HttpResponse;
  return layerOf({ response, mismatches: [rule] });
}

describe('the layer of a request that was answered', () => {
  test.each([
    [500, {}, 'application'],
    [404, { server: 'nginx' }, 'application'],
    [503, {}, 'application'],
    // Cloudflare names itself in every answer that it passes on.
    [503, { server: 'cloudflare', 'cf-ray': '8f2a' }, 'application'],
    [502, { server: 'nginx' }, 'edge'],
    [504, {}, 'edge'],
    [522, { server: 'cloudflare' }, 'edge'],
    [530, { server: 'cloudflare' }, 'edge'],
    [503, { server: 'awselb/2.0' }, 'edge'],
    [500, { server: 'CloudFront' }, 'edge'],
    [404, { server: 'CloudFront' }, 'application'],
    [500, { 'x-vercel-error': 'FUNCTION_INVOCATION_FAILED' }, 'application'],
    [500, { 'x-vercel-error': 'EDGE_FUNCTION_INVOCATION_TIMEOUT' }, 'application'],
    [404, { 'x-vercel-error': 'DEPLOYMENT_NOT_FOUND' }, 'edge'],
    [200, {}, 'application'],
  ])('status %i with %j is %s', (status, headers, layer) => {
    expect(answered(status, headers as Record<string, string>)).toBe(layer);
  });

  test('is the edge if the protection of a platform answered', () => {
    expect(answered(200, {}, mismatch('smoke/protected'))).toBe('edge');
  });
});

test.each([
  ['dns', 'connect', 'dns'],
  ['internal', 'connect', 'dns'],
  ['refused', 'connect', 'tcp'],
  ['proxy', 'connect', 'tcp'],
  ['tls', 'tls', 'tls'],
  ['reset', 'tls', 'tls'],
  ['reset', 'response', 'application'],
  ['timeout', 'dns', 'dns'],
  ['timeout', 'connect', 'tcp'],
  ['timeout', 'response', 'application'],
  ['timeout', 'body', 'application'],
  ['protocol', 'response', 'application'],
  ['too-large', 'body', 'application'],
  ['redirects', 'response', 'application'],
  ['aborted', 'response', undefined],
] as const)('a failure of kind %s while waiting for %s is of layer %s', (kind, stage, layer) => {
  expect(layerOf({ unanswered: { kind, stage }, mismatches: [mismatch('smoke/status')] })).toBe(layer);
});

test('a request that was never sent has no layer', () => {
  expect(layerOf({ mismatches: [mismatch('smoke/status')] })).toBeUndefined();
});

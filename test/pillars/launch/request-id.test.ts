import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { checkRequestId } from '../../../src/pillars/launch/request-id/request-id.ts';
import { createAuthority } from './lab/certificates.ts';
import { html, json, type Switches } from './lab/site.ts';
import { type SiteServer, startSite } from './lab/site-server.ts';

const authority = createAuthority();
if (!authority) console.warn('request ids are not tested: there is no openssl command that makes the certificates');
const withOpenssl = authority ? describe : describe.skip;

let server: SiteServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
afterAll(() => authority?.close());

async function check(launch: object, switches: Switches = {}) {
  if (!authority) throw new Error('there is no authority');
  server = await startSite(authority, switches);
  const { run, close } = await server.open({ 'request-id': true, leaks: { json: ['/api/orders'] }, ...launch });
  try {
    const findings = await checkRequestId(run);
    return { findings, told: findings.map(({ rule, status, where }) => [rule, status, where.url]) };
  } finally {
    await close();
  }
}

const missingPage = 'https://www.example.com/launch-gate-no-such-page';
const orders = 'https://www.example.com/api/orders';

withOpenssl('a request id', () => {
  test('on every error is right', async () => {
    expect((await check({})).told).toEqual([]);
    expect(server?.site.seen.map(({ method }) => method).toSorted()).toEqual(['GET', 'POST']);
  });

  test('is missing on the errors that lack it', async () => {
    const { findings, told } = await check({ 'request-id': 'X-Trace' });
    expect(told).toEqual([
      ['launch/request-id-missing', 'fail', missingPage],
      ['launch/request-id-missing', 'fail', orders],
    ]);
    expect(findings.map(({ severity, observed }) => [severity, observed])).toEqual([
      ['medium', '404 without it'],
      ['medium', '400 without it'],
    ]);
    expect(findings[1]?.reproduce).toBe(
      `curl -sS -o /dev/null -D - -H 'content-type: application/json' --data-raw '{"launch-gate":' '${orders}' | grep -iE '^(HTTP|x-trace)'`,
    );
  });

  test('that is empty is none', async () => {
    const { told } = await check({ leaks: false }, { headers: { 'x-request-id': '' } });
    expect(told).toEqual([['launch/request-id-missing', 'fail', missingPage]]);
  });

  test('is not asked of pages that are no errors', async () => {
    const pages: Switches = { headers: { 'x-request-id': undefined }, routes: {} };
    pages.routes = {
      '/launch-gate-no-such-page': (_, response) => html(response, 'the application itself'),
      'POST /api/orders': (_, response) => {
        response.setHeader('x-request-id', 'abc');
        json(response, 400, {});
      },
    };
    expect((await check({}, pages)).told).toEqual([]);
    await server?.close();
    const { told } = await check({ leaks: false }, pages);
    expect(told).toEqual([['launch/request-id-missing', 'inconclusive', missingPage]]);
  });
});

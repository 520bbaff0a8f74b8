import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { logins, smokeBench } from './gate.ts';
import { html, json, type Route, redirect } from './site.ts';

const { smoke, close } = smokeBench();
afterEach(close);

const checks = '\nchecks: [{ name: Dashboard, session: member, get: /dashboard }]';
const fixOf = async (routes: Record<string, Route>, yaml = logins + checks) => {
  const { finding, findings } = await smoke(yaml, { routes });
  expect(findings).toHaveLength(1);
  return [finding?.title, finding?.observed, finding?.fix].join('\n');
};
const loginPage = (response: ServerResponse) =>
  html(response, '<form><input name=csrf value=0123456789><input type=password></form>');

describe('what to do about a login that fails', () => {
  const refuse = (status: number) => (_: unknown, response: ServerResponse) => html(response, 'no', status);

  test.each([404, 405, 410])('%s: the login is not at this path', async (status) => {
    const words = await fixOf({ 'POST /login': refuse(status) });
    expect(words).toMatch(/Check that this release serves the route/);
    expect(words).not.toMatch(/logs in with/);
  });

  test('403 of the page with the form: nothing was logged in with yet', async () => {
    expect(await fixOf({ 'GET /login': refuse(403) })).toMatch(
      /Check that this release serves the route to this caller/,
    );
  });

  test('a form without the token that is asked for: the token, not the password', async () => {
    const words = await fixOf({ 'GET /login': (_, response) => html(response, '<form></form>') });
    expect(words).toMatch(
      /lacks a value that is needed later[\s\S]*Look at the answer: if it was meant to change, capture/,
    );
  });

  test('401: what it logs in with', async () => {
    expect(await fixOf({ 'POST /login': refuse(401) })).toMatch(/Check what it logs in with; if the login/);
  });

  test('422: that, or how', async () => {
    expect(await fixOf({ 'POST /login': refuse(422) })).toMatch(
      /Check what it logs in with, and whether as form or JSON;/,
    );
  });

  test('429: how often', async () => {
    expect(await fixOf({ 'POST /login': refuse(429) })).toMatch(/The server limits how often this caller may ask/);
  });

  test('403 after pages that set no cookie: the cookie', async () => {
    const words = await fixOf({ 'GET /login': (_, response) => loginPage(response), 'POST /login': refuse(403) });
    expect(words).toMatch(/The pages before it set no cookie[\s\S]*trust proxy/);
  });

  test.each([403, 419])('%s after a page that set one: the token', async (status) => {
    const words = await fixOf({ 'POST /login': refuse(status) });
    expect(words).toMatch(/A token against forged requests/);
    expect(words).not.toMatch(/set no cookie|logs in with/);
  });

  test('403 of a single request, whose answer sets a cookie: what it logs in with', async () => {
    const yaml = 'sessions: { api: { post: /token, form: { a: b } } }\nchecks: [{ name: A, session: api, get: / }]';
    const refused: Route = (_, response) => {
      response.setHeader('set-cookie', 'visit=1; Path=/');
      json(response, { error: 'invalid_grant' }, 403);
    };
    expect(await fixOf({ 'POST /token': refused }, yaml)).toMatch(/Check what it logs in with/);
  });

  test('a token that has another name: the names that are there, and no value', async () => {
    const yaml =
      'sessions: { api: { post: /token, json: {}, capture: { token: { jsonpath: $.token } } } }\nchecks: [{ name: A, session: api, get: / }]';
    const value = 'x'.repeat(24);
    const words = await fixOf(
      { 'POST /token': (_, response) => json(response, { access_token: value, [value + value]: 1, k0y1a2b3: 2 }) },
      yaml,
    );
    expect(words).toMatch(/not found: the answer has access_token\n[\s\S]*check what it logs in with; if not, capture/);
    expect(words).not.toContain(value);
  });
});

describe('what to do about a check that fails', () => {
  test('a session that is refused though its login passed: what is between the two', async () => {
    const words = await fixOf({ 'GET /dashboard': (_, response) => redirect(response, '/login') });
    expect(words).toMatch(/is not accepted[\s\S]*The login of "member" passed\. .*share one secret key/);
  });

  test('a session of headers alone: what it sends', async () => {
    const yaml =
      'sessions: { key: { headers: { x-api-key: "${{ env.SMOKE_PASSWORD }}" } } }\nchecks: [{ name: A, session: key, get: /me }]';
    const words = await fixOf({ 'GET /me': (_, response) => json(response, {}, 401) }, yaml);
    expect(words).toMatch(/Check what the session "key" sends with each request/);
  });

  test('a stranger who is let in: that a login is asked for at all', async () => {
    const yaml = 'checks: [{ name: A, get: /orders, as: { stranger: { status: 401 } } }]';
    expect(await fixOf({ 'GET /orders': (_, response) => json(response, []) }, yaml)).toMatch(
      /asks for a login at all/,
    );
  });

  test.each(['css: { h1: true }', 'header: { content-type: true }'])(
    '%s: that a value is compared with the text',
    async (expected) => {
      const yaml = `checks: [{ name: A, get: /, expect: { ${expected} } }]`;
      expect(await fixOf({ 'GET /': (_, response) => html(response, '<h1>Hi</h1>') }, yaml)).toMatch(
        /say \{ exists: true \}/,
      );
    },
  );

  test('an error page with a wrong status: what it says stands once', async () => {
    const page: Route = (_, response) => {
      response.writeHead(404, { 'content-type': 'text/html' });
      response.end(
        '<!DOCTYPE html><html><head><title>Error</title></head><body><pre>Cannot GET /x</pre></body></html>',
      );
    };
    const words = await fixOf({ 'GET /x': page }, 'checks: [{ name: A, get: /x }]');
    expect(words).toContain('404; the page says "Cannot GET /x"; the error page of Express\n');
  });
});

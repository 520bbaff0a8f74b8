import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { logins } from '../../pillars/smoke/gate.ts';
import { clerk, devise, firebase, laravel, rails, supabase, wordpress } from '../../pillars/smoke/labs/stacks.ts';
import { html, json, type Route } from '../../pillars/smoke/site.ts';

const key = `key-${randomBytes(9).toString('hex')}`;
const clerkUser = 'user_29w83sxmDNGwOuEthce5gg56FcC';
export const keys = { SUPABASE_ANON_KEY: key, FIREBASE_API_KEY: key, CLERK_SECRET_KEY: key, CLERK_USER_ID: clerkUser };

type Stack = { session: string; app: () => RequestListener };
export const stacks: Record<string, Stack> = {
  rails: { session: 'preset: rails', app: rails },
  devise: { session: 'preset: rails, path: /users/sign_in, scope: user', app: devise },
  laravel: { session: 'preset: laravel', app: laravel },
  wordpress: { session: 'preset: wordpress', app: wordpress },
  supabase: { session: 'preset: supabase', app: () => supabase(key) },
  firebase: { session: 'preset: firebase, url: "${{ env.SUPABASE_URL }}"', app: () => firebase(key) },
  clerk: { session: 'preset: clerk, url: "${{ env.SUPABASE_URL }}"', app: () => clerk(key, clerkUser) },
};

export const webhookYaml = (scheme: string) => `checks:
  - name: Billing
    webhook:
      scheme: ${scheme}
      secret: \${{ env.SIGNING }}
      path: /hooks
      event: { id: "evt_\${{ random.event }}", type: checkout.session.completed, data: { amount: 1200, name: "Zoë" } }
      effect:
        get: "/orders?event=evt_\${{ random.event }}"
        expect: { jsonpath: { "$.orders": { count: 1 } } }
`;

export const sessionRoutes: Record<string, Route> = {
  'GET /files': (_, response) =>
    json(response, {
      list: [
        { id: 1, tags: ['a', 'b'] },
        { id: 2, tags: [] },
      ],
      big: 0,
      none: null,
    }),
  'GET /big': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":123456789012345678}'),
  'GET /big/123456789012345678': (_, response) => json(response, { ok: true }),
  'GET /old': (_, response) => response.writeHead(301, { location: '/moved?x=1' }).end(),
  'GET /moved': (_, response) => html(response, '<h1>Moved</h1>'),
  'GET /cookies': (_, response) =>
    response
      .writeHead(200, {
        'set-cookie': [
          'sid=12345; Secure; HttpOnly; SameSite=Lax; Path=/; Expires=Wed, 21 Oct 2037 07:28:00 GMT',
          'other=x, y; Max-Age=60',
          'foreign=1; Domain=example.com',
          'gone=1; Max-Age=0',
        ],
      })
      .end('ok'),
  'GET /blank': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(' \n'),
  'GET /cut.json': (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"a": [1,'),
  'POST /graphql': (_, response) => json(response, { errors: [{ message: 'no' }], data: null }),
  'POST /echo': ({ headers, body }, response) =>
    json(response, { type: headers['content-type'], body, origin: headers.origin }),
  'GET /query': ({ path }, response) => json(response, { path }),
};

export const sessionsYaml = `${logins}
checks:
  - { name: Dashboard, session: member, get: /dashboard, expect: { status: 200, css: { h1: Welcome } } }
  - { name: A stranger is sent to the login, get: /dashboard, expect: { status: 302, header: { location: { starts-with: /login } } } }
  - name: An order
    session: api
    steps:
      - { post: /api/orders, json: { sku: smoke }, expect: { status: 201 }, capture: { id: { jsonpath: $.id } } }
      - { get: "/api/orders/\${{ captured.id }}", until: { timeout: 10s, interval: 100ms }, expect: { jsonpath: { $.state: done } } }
    cleanup: [{ delete: "/api/orders/\${{ captured.id }}", expect: { status: 204 } }]
  - name: Roles
    get: /api/orders/9
    as: { api: { status: 404 }, stranger: { status: 401 } }
  - { name: Follows, get: /old, follow: true, expect: { status: 200, url: "/moved?x=1", css: { h1: Moved } } }
  - name: JSON
    get: /files
    expect:
      jsonpath:
        $.list: { count: 2, type: array }
        $.list[0].tags: [[a, b]]
        $.list[-1].id: 2
        $..id: { count: 2 }
        "$.list[*]['id']": { equals: [1, 2] }
        $.list[0:1]: { length: 1 }
        $.big: 0
        $.none: { type: "null" }
        $.absent: { exists: false }
  - name: Large ids
    steps:
      - { get: /big, expect: { jsonpath: { $.id: { type: integer } } }, capture: { id: { jsonpath: $.id } } }
      - { get: "/big/\${{ captured.id }}", expect: { jsonpath: { $.ok: true } } }
  - name: Cookies
    get: /cookies
    expect:
      cookie:
        sid: { length: 5, secure: true, httponly: true, samesite: [lax, Strict], path: /, max-age: { min: 60 } }
        other: "x, y"
        foreign: { exists: false }
        gone: { exists: false }
  - name: Bodies
    steps:
      - { post: /echo, form: { a: "1 & 2", b: "ü" }, expect: { jsonpath: { $.body: "a=1+%26+2&b=%C3%BC", $.type: application/x-www-form-urlencoded, $.origin: { starts-with: "http://127.0.0.1" } } } }
      - { post: /echo, json: { user: "\${{ env.SMOKE_USER }}", n: 1.5, list: [] }, expect: { jsonpath: { $.body: '{"user":"smoke@example.com","n":1.5,"list":[]}' } } }
      - { post: /echo, multipart: { note: hello, file: { file: "a\\"b.csv", content: "id;sku" } }, expect: { body: { contains: 'name=\\"note\\"', matches: 'filename=\\\\"a%22b\\.csv' } } }
      - { post: /echo, body: "plain \${{ env.SMOKE_USER }}", expect: { jsonpath: { $.body: plain smoke@example.com } } }
  - { name: Query, get: "/query?a=1", query: { b: [x, "y z"] }, expect: { jsonpath: { $.path: "/query?a=1&b=x&b=y+z" } } }
  - { name: Size and type, get: /files, expect: { size: { min: 10, max: 200 }, content-type: application/json, header: { content-type: { matches: "^application/j[a-z]+(;|$)" } } } }
  - { name: "no: wrong heading", session: member, get: /dashboard, expect: { css: { h1: Goodbye } } }
  - { name: "no: redirect", get: /old }
  - { name: "no: wrong type", get: /files, expect: { jsonpath: { $.big: "0" } } }
  - { name: "no: absent body", get: /files, expect: { body: { contains: Traceback } } }
  - { name: "no: too large", get: /files, max-body: 20 B }
  - { name: "no: absent header", get: /files, expect: { header: { x-nothing: { exists: true } } } }
  - { name: "no: blank page", get: /blank }
  - { name: "no: cut JSON", get: /cut.json }
  - { name: "no: GraphQL", post: /graphql, json: { query: "{ me }" } }
  - { name: "no: capture", steps: [{ get: /files, capture: { x: { jsonpath: $.nothing } } }, { get: "/\${{ captured.x }}" }] }
  - { name: "no: not found", get: /nowhere }
`;

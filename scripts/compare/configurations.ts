const login = `sessions:
  member:
    steps:
      - get: /login
        capture: { csrf: { css: "input[name=csrf]", attribute: value } }
      - post: /login
        form: { username: "\${{ env.SMOKE_USER }}", password: "\${{ env.SMOKE_PASSWORD }}", csrf: "\${{ captured.csrf }}" }
        expect: { status: [302, 303], cookie: sessionid }
`;

export const checksConfig = `version: 1
base-url: \${{ env.DEPLOY_URL }}
${login}checks:
  - { name: Login page, get: /login, tags: [quick], expect: { css: { h1: Sign in } }, latency: { p95: 5s } }
  - { name: Dashboard, session: member, get: /dashboard, tags: [quick], expect: { css: { h1: Welcome } }, latency: page }
  - { name: Wrong words, session: member, get: /dashboard, expect: { css: { h1: Hello, "p.none": { exists: true } }, body: { not: { contains: Welcome } } } }
  - { name: Slow page, get: /slow, latency: { p95: 20ms } }
  - { name: Broken, get: /broken }
  - { name: Moved, get: /moved, expect: { status: 200 } }
  - { name: Data, get: /data, expect: { jsonpath: { $.items: { type: array, count: 3 }, $.name: [b, c], $.nested.on: false }, header: { x-none: a } } }
  - { name: Hangs, get: /hang, timeout: 1s, retries: 0 }
  - name: Two steps
    session: member
    steps:
      - { get: /data, capture: { none: { jsonpath: $.none } } }
      - { get: "/api/orders/\${{ captured.none }}" }
    cleanup: [{ delete: /api/orders/7 }]
latency: { rate: 50/s }
waivers:
  - { rule: smoke/status, where: Broken, reason: "| known", until: 2999-01-01 }
  - { rule: smoke/network, where: Hangs, reason: was known, until: 2020-01-01 }
`;

export const lockedOutConfig = `version: 1
base-url: \${{ env.DEPLOY_URL }}
${login.replace('env.SMOKE_PASSWORD', 'env.SMOKE_USER')}checks:
  - { name: Dashboard, session: member, get: /dashboard, latency: { p95: 500ms } }
  - { name: Login page, get: /login, latency: { p95: 5s } }
latency: { rate: 50/s }
`;

export const mistakesConfig = `version: 1
base-url: \${{ env.NOT_SET }}
fail-on: lowest
checks:
  - name: A
    get: login
    expects: { status: 200 }
  - name: A
    get: /b
    session: nobody
    expect: { status: many, body: { matches: "(" } }
    latency: { p95: 5 bananas }
latency: { rate: 900/s }
`;

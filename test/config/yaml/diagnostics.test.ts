import { describe, expect, test } from '@jest/globals';
import { diagnostics, failure } from '../config-file.ts';

test('all mistakes are told at once, as a person reads them', async () => {
  const file = `base-url: https://app.example.com
sessions:
  member:
    post: /login
    form: { user: ada, password: "\${{ env.SMOKE_PASSWORD }}" }
checks:
  - name: Login page
    get: /login
    expects: { status: 200 }
  - name: Dashboard
    session: membr
    get: /dashboard
    timeout: 10
    retries: often
`;
  const error = await failure(file);
  expect(error).toMatchObject({
    code: 'CONFIG_INVALID',
    exitCode: 2,
    hint: '5 mistakes; nothing was run.\nTo set them in this shell: export SMOKE_PASSWORD=…',
  });
  expect(error.message.split('\n')).toEqual([
    'gate.yml:5:35  SMOKE_PASSWORD is not set. In the workflow: env: { SMOKE_PASSWORD: "${{ secrets.SMOKE_PASSWORD }}" }',
    'gate.yml:9:5  unknown key "expects" in check "Login page"; did you mean "expect"?',
    '  8 |     get: /login',
    '  9 |     expects: { status: 200 }',
    '    |     ^^^^^^^',
    'gate.yml:11:14  unknown session "membr" in check "Dashboard"; did you mean "member"?',
    '  10 |   - name: Dashboard',
    '  11 |     session: membr',
    '     |              ^^^^^',
    'gate.yml:13:14  "timeout" of check "Dashboard" must be a duration with its unit, such as 500ms, 10s, 3m or 1h, not 10',
    '  12 |     get: /dashboard',
    '  13 |     timeout: 10',
    '     |              ^^',
    'gate.yml:14:14  "retries" of check "Dashboard" must be a whole number from 0 to 10, not "often"',
    '  13 |     timeout: 10',
    '  14 |     retries: often',
    '     |              ^^^^^',
  ]);
});

const check = (rest: string) => `base-url: https://a.example\nchecks: [{ name: A, ${rest} }]`;

describe('one mistake each', () => {
  test.each([
    ['a syntax error', 'checks: [', 'not valid YAML'],
    ['two documents', 'version: 1\n---\nversion: 1', 'one document is expected'],
    ['a tab as indentation', 'checks:\n\t- a', 'Tabs are not allowed'],
    ['a tag', 'version: !one 1', 'Unresolved tag'],
    ['a list as the file', '- a', 'a configuration is a mapping'],
    ['a duplicate key', 'version: 1\nversion: 1', 'the key "version" stands here twice'],
    [
      'a duplicate session',
      'sessions:\n  a: { get: "https://a.example/" }\n  a: { get: "https://a.example/" }',
      '"a" stands here twice',
    ],
    ['another version', 'version: 2', '"version" must be 1'],
    ['an unknown severity', 'fail-on: low', 'must be blocker, high or medium'],
    ['nothing after a key', 'checks:', '"checks" must be a list of checks, and nothing stands here'],
    ['secrets switched off', 'secrets: false', 'secrets are always scanned'],
    ['bundles of no deployment', 'secrets: { bundles: true }', '"bundles" are those of a deployment, and there is no'],
    ['an empty list of paths', 'secrets: { paths: [] }', 'a list of files and folders, with at least one'],
    ['a path with an expression', 'secrets: { paths: ["${{ env.HOME }}"] }', 'which is not expanded here'],
    [
      'values to look for nowhere',
      'secrets: { env-values: [STRIPE_KEY] }',
      'are looked for in "paths", "logs" and "bundles"',
    ],
    ['a value of no variable', 'secrets: { paths: [a], env-values: [HO-ME] }', 'the name of a variable such as'],
    [
      'a value that is not set',
      'secrets: { paths: [a], env-values: [NONE] }',
      'NONE is not set. In the workflow: env:',
    ],
    ['a value found by chance', 'secrets: { paths: [a], env-values: [HOME] }', 'HOME has fewer than 8 characters'],
    ['an unknown place', 'secrets: { bundle: true }', 'unknown key "bundle" in "secrets"; did you mean "bundles"?'],
    ['a base URL with a path', 'base-url: https://a.example/app', 'must be an origin only'],
    ['a base URL with a query', 'base-url: https://a.example?x', 'must be an origin only'],
    ['a base URL with a password', 'base-url: https://u:p@a.example', 'must not hold a user name'],
    ['a base URL that is none', 'base-url: app.example.com', 'must be an origin such as'],
    ['a base URL of another scheme', 'base-url: ftp://a.example', 'must be an origin such as'],
    ['an allowed host that is a URL', 'allowed-hosts: [https://a.example]', 'must be a host'],
    ['a deadline that timers cannot hold', 'deadline: 999h', '"deadline" must be from 1ms to 24h, not 999h'],
    ['a timeout of nothing', check('get: /, timeout: 0s'), 'must be from 1ms to 24h'],
    ['a size without unit', check('get: /, max-body: 500'), 'must be a size with its unit'],
    ['a rate that no client keeps up', 'latency: { rate: 10000/s }', 'must be from 1/m to 1000/s'],
    [
      'a rate that is a load test',
      'base-url: https://a.example\nlatency: { rate: 21/s }',
      '"rate" must be at most 20/s for a.example',
    ],
    [
      'a rate that is a load test of another host than the allowed one',
      'base-url: http://localhost:3000\nallowed-hosts: [b.example]\nlatency: { rate: 1000/s }\nchecks: [{ name: A, get: "https://a.example/", latency: read }]',
      '"rate" must be at most 20/s for a.example',
    ],
    ['a previous deployment with a path', 'latency: { compare-url: "https://a.example/b" }', 'must be an origin only'],
    ['a history without a place', 'latency: { history: "" }', '"history" of "latency" must be auto, branch, off'],
    ['a path without base URL', 'checks: [{ name: A, get: /a }]', '"/a" is a path, and there is no "base-url"'],
    ['a path without slash', check('get: a'), 'must begin with "/"'],
    ['a path that is another host', check('get: //evil.example/'), 'must begin with "/"'],
    ['a URL of another scheme', check('get: "file:///etc/passwd"'), 'must begin with "/"'],
    ['a URL with a password', check('get: "https://u:p@a.example/"'), 'must not hold a user name'],
    ['a check without request', check('expect: { status: 200 }'), 'check "A" needs a method'],
    ['a check with only a name', 'checks: [{ name: A }]', 'check "A" needs a request'],
    ['a check without name', 'base-url: https://a.example\nchecks: [{ get: / }]', 'check 1 needs "name"'],
    ['a check with two methods', check('get: /, post: /'), 'check "A" has two methods, "get" and "post"'],
    ['a check with method and steps', check('get: /, steps: [{ get: / }]'), '"get" stands beside "steps" in check "A"'],
    [
      'expect beside steps',
      check('expect: { status: 200 }, steps: [{ get: / }]'),
      '"expect" belongs in one of the steps',
    ],
    ['no steps', check('steps: []'), 'with at least one, not an empty list'],
    ['two bodies', check('post: /, json: {}, form: { a: b }'), 'check "A" has two bodies'],
    [
      'two checks of one name',
      `${check('get: /')}`.replace(']', ', { name: A, get: /b }]'),
      'another check is called "A", on line 2',
    ],
    ['a session without anything', 'sessions: { s: { timeout: 1s } }', 'session "s" needs a request'],
    ['a session where none is', check('get: /, session: s'), 'unknown session "s" in check "A"; "sessions" has none'],
    ['an expectation that cannot fail', check('get: /, expect: {}'), 'at least one expectation, not an empty mapping'],
    ['a predicate that cannot fail', check('get: /, expect: { body: { not: {} } }'), 'at least one predicate'],
    ['an unknown predicate', check('get: /, expect: { body: { contain: x } }'), 'did you mean "contains"?'],
    [
      'a list for a mapping',
      check('get: /, headers: [a]'),
      '"headers" of check "A" must be a mapping of names and values, not a list',
    ],
    [
      'a status out of range',
      check('get: /, expect: { status: 99 }'),
      'must be a whole number from 100 to 599, not 99',
    ],
    [
      'a status range as text',
      check('get: /, expect: { status: 2xx }'),
      'must be a status from 100 to 599, a list of them or predicates, not "2xx"',
    ],
    [
      'a bad status in a list',
      check('get: /, expect: { status: [200, 99] }'),
      'must be a whole number from 100 to 599, not 99',
    ],
    ['a selector that is none', check('get: /, expect: { css: "h1[" }'), '"h1[" is not a CSS selector'],
    [
      'a selector with an unknown pseudo-class',
      check('get: /, expect: { css: { "a:nope": x } }'),
      'is not a CSS selector',
    ],
    [
      'a JSONPath query that is none',
      check('get: /, expect: { jsonpath: { "$.[": 1 } }'),
      'not a JSONPath query (RFC 9535), at character 3: unexpected',
    ],
    ['a pattern that backtracks', check('get: /, expect: { body: { matches: "(?=a)" } }'), 'not an RE2 pattern'],
    [
      'an expression in a pattern',
      check('get: /, expect: { body: { matches: "${{ env.HOME }}" } }'),
      'which is not expanded here',
    ],
    [
      'an expression in a key',
      check('post: /, form: { "${{ env.HOME }}": 1 }'),
      'an expression can stand in a value, not in a key',
    ],
    ['nothing where text is compared', check('get: /, expect: { css: { h1: null } }'), 'text is compared here'],
    ['a number that is rounded', check('get: /, expect: { jsonpath: { $.id: 1e400 } }'), 'cannot be kept exactly'],
    ['a header name with a blank', check('get: /, headers: { "a b": c }'), 'cannot be the name of a header'],
    ['a header with a line break', check('get: /, headers: { a: "b\\r\\nc: d" }'), 'no header can carry'],
    [
      'a capture of nothing',
      check('get: /, capture: { x: { secret: true } }'),
      '"x" needs exactly one of css, jsonpath',
    ],
    ['a capture of two things', check('get: /, capture: { x: { css: a, header: b } }'), '"x" needs exactly one of'],
    [
      'an attribute of no element',
      check('get: /, capture: { x: { header: a, attribute: b } }'),
      '"attribute" needs "css"',
    ],
    [
      'a capture that no expression can name',
      check('get: /, capture: { "a b": { header: a } }'),
      '"a b" cannot be used in',
    ],
    ['waiting without end', check('get: /, until: { interval: 1s }'), '"until" of check "A" needs "timeout"'],
    ['latency of several steps', check('steps: [{ get: / }, { get: /b }], latency: read'), 'check "A" has 2 steps'],
    [
      'latency without its cleanup',
      check('post: /, cleanup: [{ delete: / }], latency: write'),
      'without its "cleanup"',
    ],
    [
      'a write that is sampled by accident',
      check('post: /, latency: { p95: 300ms }'),
      '"latency" in check "A" would repeat its POST up to 120 times; say "latency: write", or "write: true"',
    ],
    [
      'no budget',
      check('get: /, latency: { write: true }'),
      '"latency" in check "A" needs a budget: p95, p50 or errors',
    ],
    ['errors without unit', check('get: /, latency: { errors: 0.01 }'), 'must be a share such as 1%, not 0.01'],
    ['too rare errors', check('get: /, latency: { errors: 0.01% }'), '"errors" must be from 0.1% to 20%, not 0.01%'],
    [
      'latency of no login',
      'sessions: { s: { headers: { a: b }, latency: { errors: 1% } } }',
      '"latency" repeats a login, and session "s" sends no request to log in',
    ],
    ['an unknown budget', check('get: /, latency: fast'), 'must be one of read, cached, write, page, feed'],
    [
      'a day that does not exist',
      'waivers: [{ rule: smoke/status, where: A, reason: r, until: 2027-02-30 }]',
      'there is no day 2027-02-30',
    ],
    [
      'a waiver without reason',
      'waivers: [{ rule: smoke/status, where: A, until: 2027-02-28 }]',
      'item 1 of "waivers" needs "reason"',
    ],
    [
      'a waiver of a rule that does not exist',
      'waivers: [{ rule: smoke/statsu, where: A, reason: r, until: 2027-02-28 }]',
      'there is no rule "smoke/statsu"; did you mean "smoke/status"?',
    ],
    [
      'a waiver of a rule of another pillar',
      'waivers: [{ rule: smoke/hsts-missing, where: A, reason: r, until: 2027-02-28 }]',
      'there is no rule "smoke/hsts-missing"; did you mean "launch/hsts-missing"?',
    ],
    [
      'a waiver of a rule of gitleaks without its pillar',
      'waivers: [{ rule: secret/aws-access-token, where: A, reason: r, until: 2027-02-28 }]',
      'there is no rule "secret/aws-access-token"; did you mean "secrets/aws-access-token"?',
    ],
    [
      'a waiver of a rule that is like no other',
      'waivers: [{ rule: uptime/zzzzzzzzzzzzzzzzzzzz, where: A, reason: r, until: 2027-02-28 }]',
      'there is no rule "uptime/zzzzzzzzzzzzzzzzzzzz"; "launch-gate rules" lists them',
    ],
    ['an alias of nothing', 'checks: *nothing', 'nothing before this is anchored as "&nothing"'],
  ])('%s', async (_, file, message) => {
    const found = await diagnostics(file, { HOME: '/root', STRIPE_KEY: 'a long value' });
    expect(found).toEqual([expect.stringContaining(message)]);
    expect(found[0]).toMatch(/^gate\.yml:\d+:\d+ {2}/);
  });
});

describe('an expression', () => {
  const value = (text: string) => check(`post: /, body: "${text}"`);

  test.each([
    ['${{ env.X }}', 'X is not set. In the workflow: env: { X: "${{ vars.X }}" }'],
    ['${{ env.API_TOKEN }}', 'env: { API_TOKEN: "${{ secrets.API_TOKEN }}" }'],
    ['${{ env.GITHUB_SHA }}', 'GITHUB_SHA is not set. GitHub sets it in workflows'],
    ['${{ env.EMPTY }}', 'EMPTY is set but empty'],
    ['${{ env.toString }}', 'toString is not set'],
    ['${{ secrets.X }}', 'In the workflow: env: { X: "${{ secrets.X }}" }, and here ${{ env.X }}'],
    ['${{ github.sha }}', 'GitHub sets variables such as ${{ env.GITHUB_SHA }}'],
    ['${{ 1 + 1 }}', 'unknown expression'],
    ['${{ env.A ${{ env.B }}', 'unknown expression'],
    ['${{ env.X', 'is never closed'],
    ['${{ captured.x }}', 'nothing before this captures "x"'],
  ])('%s', async (text, message) => {
    const found = await diagnostics(value(text), { EMPTY: '' });
    expect(found).toEqual([expect.stringContaining(message)]);
    expect(found[0]).toMatch(/^gate\.yml:2:37 /);
  });

  test.each<[Record<string, string>, string]>([
    [{}, '2 mistakes; nothing was run.\nTo set them in this shell: export A=… B=…'],
    // A job gets its variables from its workflow.
    [{ CI: 'true' }, '2 mistakes; nothing was run.'],
    [{ GITHUB_ACTIONS: 'true' }, '2 mistakes; nothing was run.'],
  ])('that is not set is told for a shell where a person types: %j', async (env, hint) => {
    const error = await failure(check('post: "/${{ env.A }}/${{ env.B }}"'), env);
    expect(error.hint).toBe(hint);
  });

  test('each place of a variable that is not set is told', async () => {
    expect(await diagnostics(check('post: "/${{ env.A }}/${{ env.B }}", json: [{ x: "${{ env.A }}" }]'))).toHaveLength(
      3,
    );
  });

  test('does not see what another check, a later step or a session captured', async () => {
    const file = `base-url: https://a.example
sessions:
  s: { get: /, capture: { csrf: { cookie: csrf } } }
checks:
  - name: A
    session: s
    steps:
      - { get: "/\${{ captured.late }}" }
      - { get: /, capture: { late: { header: x } } }
      - { get: "/\${{ captured.late }}" }
    cleanup: [{ delete: "/\${{ captured.late }}" }]
  - { name: B, get: "/\${{ captured.late }}", headers: { x-csrf: "\${{ captured.csrf }}" } }
`;
    expect(await diagnostics(file)).toEqual([
      'gate.yml:8:18  nothing before this captures "late"',
      'gate.yml:12:23  nothing before this captures "late"',
      expect.stringContaining('"csrf" is captured in a session and stays there'),
    ]);
  });
});

test('a mistake that hides others does not hide those beside it', async () => {
  const found = await diagnostics(
    'base-url: 5\nchecks: [{ name: 5, get: /a, timeout: 1 }, [], { name: B, get: /b, retries: x }]\nsessions: []',
  );
  expect(found).toHaveLength(6);
});

test('what stands behind a list item that was no good is told at its own place', async () => {
  expect(await diagnostics('base-url: https://a.example\nchecks:\n  - 5\n  - name: A\n  - 6\n  - name: B\n')).toEqual([
    'gate.yml:3:5  check 1 must be a mapping, not 5',
    'gate.yml:4:5  check "A" needs a request, such as "get: /", or "steps"',
    'gate.yml:5:5  check 3 must be a mapping, not 6',
    'gate.yml:6:5  check "B" needs a request, such as "get: /", or "steps"',
  ]);
});

test('no value of the environment stands in any message', async () => {
  const secret = ['hunter', 'two\n', 'is mine'].join('');
  const error = await failure(
    `base-url: "\${{ env.V }}"\nallowed-hosts: ["\${{ env.V }}"]\nchecks: [{ name: A, get: "\${{ env.V }}", headers: { a: "\${{ env.V }}" } }]`,
    { V: secret },
  );
  expect(error.hint).toBe('4 mistakes; nothing was run.');
  for (const piece of secret.split('\n')) expect(error.message + error.hint).not.toContain(piece);
});

test('a page takes no keys of requests, and is expected to show something', async () => {
  const file = `base-url: https://app.example.com
checks:
  - name: App
    page: /app
    get: /app
    headers: { accept: text/html }
    latency: page
    expect: { header: { server: nginx }, css: h1 }
  - name: Other
    get: /other
    viewport: { width: 390, height: 844 }
`;
  expect(await diagnostics(file)).toEqual([
    'gate.yml:5:5  "get" stands beside "page" in check "App"; a browser asks for what the page needs',
    'gate.yml:6:5  "headers" stands beside "page" in check "App"; a browser asks for what the page needs',
    'gate.yml:7:5  "latency" samples requests, and check "App" opens a page; give the budget to a check with "get"',
    'gate.yml:8:15  "header" cannot be expected of a page in check "App"; known are status, url, css, body',
    'gate.yml:11:5  "viewport" in check "Other" needs a "page"',
  ]);
});

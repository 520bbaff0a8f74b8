import { describe, expect, test } from '@jest/globals';
import type { CheckConfig } from '../../../src/config/config.ts';
import { literal } from '../../../src/config/language/template.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Probe } from '../../../src/staying/round.ts';
import { keysOf, observe } from '../../../src/staying/uptime/observed.ts';
import { start } from './observed-rounds.ts';

const baseUrl = 'https://a.example';
const step = (target: string, more: object = {}) => ({ method: 'GET', target: literal(target), ...more });

function check(name: string, more: object = {}): CheckConfig {
  const at = { file: 'launch-gate.yml', line: 3, column: 5 };
  return { name, at, steps: [step(`/${name}`)], cleanup: [], ...more } as unknown as CheckConfig;
}

function passed(one: CheckConfig, more: Partial<Probe> = {}, origin = baseUrl): Probe {
  const steps = [12, 900].map((durationMs) => ({
    method: 'GET' as const,
    url: `${origin}/${one.name}`,
    status: 200,
    durationMs,
  }));
  return { check: one, state: 'up', tries: [{ at: start, passed: true, steps }], ...more };
}

function failed(one: CheckConfig, finding: Partial<Finding> | undefined = {}): Probe {
  const url = `${baseUrl}/${one.name}`;
  const whole: Finding = {
    rule: 'smoke/status',
    status: 'fail',
    severity: 'blocker',
    title: `${one.name}: GET /${one.name} answered 500`,
    observed: `500 of ${one.name}`,
    layer: 'application',
    where: { url },
    reproduce: `curl -sS -i '${url}'`,
    fix: 'Read the log.',
    fingerprint: one.name,
    ...finding,
  };
  return { check: one, state: 'down', tries: [{ at: start + 7, passed: false, steps: [], finding: whole }] };
}

/** Down without a reason that is known. */
const silent = (one: CheckConfig): Probe => ({
  check: one,
  state: 'down',
  tries: [{ at: start, passed: false, steps: [{ method: 'GET', url: `${baseUrl}/`, durationMs: 1 }] }],
});

const seen = (probes: Probe[]) =>
  observe(
    probes,
    keysOf(
      probes.map((probe) => probe.check),
      { baseUrl },
    ),
    { baseUrl },
  );
const causes = (probes: Probe[]) => seen(probes).map(({ cause }) => cause);
/** Each cause once, in words. */
const told = (probes: Probe[]) => [
  ...new Set(causes(probes).map((cause) => cause && `${cause.severity} ${cause.key}: ${cause.title}`)),
];
const many = (count: number, make: (one: CheckConfig, index: number) => Probe, first = 1) =>
  Array.from({ length: count }, (_, index) => make(check(`p${first + index}`), index));

describe('the key of a check', () => {
  const keys = (...checks: CheckConfig[]) => [...keysOf(checks, { baseUrl }).values()];

  test('says what it asks, and not its name', () => {
    const steps = [step('/login', { method: 'POST' }), step('/orders', { role: 'member' })];
    expect(keys(check('Home'), check('Orders', { steps, session: 'member' }))).toEqual([
      'GET /Home',
      'POST /login member GET /orders as member',
    ]);
    expect(keys(check('Page', { steps: [], page: { target: literal('/app') } }))).toEqual(['page /app']);
  });

  test('names a host that is not that of the site', () => {
    const on = (url: string) => check('x', { on: { baseUrl: url } });
    expect(keys(on('https://b.example'), on(baseUrl))).toEqual(['GET /x on https://b.example', 'GET /x']);
  });

  test('counts checks that ask the same', () => {
    expect(keys(check('a'), check('b'), check('a'), check('a'))).toEqual([
      'GET /a',
      'GET /b',
      'GET /a #2',
      'GET /a #3',
    ]);
  });

  test('is cut where it is long, and tells long ones apart', () => {
    const long = (end: string) => check(`${'x'.repeat(195)}${end}`);
    expect(keys(long(''))).toEqual([`GET /${'x'.repeat(195)}`]);
    const [one = '', other = ''] = keys(long('a'), long('b'));
    expect(one).toMatch(/^GET \/x{175} [0-9a-f]{16}$/);
    expect(one).not.toBe(other);
  });
});

describe('what a round says of a check', () => {
  test('that passed is its time, where it has a budget for p95', () => {
    const route = check('orders', { latency: { p95Ms: 300 } });
    expect(seen([passed(check('home')), passed(route)])).toEqual([
      { key: 'GET /home', name: 'home', host: 'a.example', state: 'up', at: start },
      { key: 'GET /orders', name: 'orders', host: 'a.example', state: 'up', at: start, ms: 12, budgetMs: 300 },
    ]);
    expect(seen([passed(route, { state: 'degraded' })])[0]).toMatchObject({ ms: undefined, budgetMs: 300 });
    expect(seen([{ ...failed(route), state: 'unjudged' }])[0]).not.toHaveProperty('cause');
    expect(seen([{ check: route, state: 'unjudged', tries: [] }])[0]).toMatchObject({ at: 0, ms: undefined });
  });

  test('has the host that was asked last', () => {
    const host = (probe: Probe, site: string | undefined = baseUrl) =>
      observe([probe], new Map(), { baseUrl: site })[0]?.host;
    const unasked = (more: object = {}): Probe => ({ check: check('x', more), state: 'unjudged', tries: [] });
    const elsewhere = { where: { url: 'https://login.example:8443/x' } };
    expect(host(failed(check('x'), elsewhere))).toBe('login.example:8443');
    expect(host(passed(check('x'), {}, 'https://b.example'))).toBe('b.example');
    expect(host(unasked({ on: { baseUrl: 'https://c.example' } }))).toBe('c.example');
    expect(host(unasked())).toBe('a.example');
    expect(observe([unasked()], new Map(), {})[0]?.host).toBe('');
  });

  test('of a long name is cut', () => {
    expect(seen([passed(check('x'.repeat(400)))])[0]?.name.length).toBeLessThanOrEqual(301);
  });
});

describe('the cause of a check that is down', () => {
  const other = passed(check('home'));

  test('alone is the failure itself', () => {
    expect(causes([failed(check('orders')), other])).toEqual([
      {
        key: 'check GET /orders',
        title: 'orders: GET /orders answered 500',
        severity: 'high',
        layer: 'application',
        observed: '500 of orders',
        reproduce: "curl -sS -i 'https://a.example/orders'",
        fix: 'Read the log.',
      },
      undefined,
    ]);
    expect(told([failed(check('orders'))])).toEqual(['blocker check GET /orders: orders: GET /orders answered 500']);
    expect(told([silent(check('orders')), other])).toEqual(['high check GET /orders: orders is down', undefined]);
  });

  test('counts only what was judged', () => {
    const unjudged: Probe = { ...other, state: 'unjudged' };
    expect(told([failed(check('orders')), unjudged])[0]).toMatch(/^blocker /);
    expect(told([failed(check('orders')), { ...other, state: 'degraded' }])[0]).toMatch(/^high /);
    expect(told([failed(check('orders')), passed(check('b'), {}, 'https://b.example')])[0]).toMatch(/^blocker /);
  });

  test.each([
    ['dns', 'high dns a.example: a.example: its name does not resolve'],
    ['tcp', 'high tcp a.example: a.example: it cannot be connected to'],
    ['tls', 'high tls a.example: a.example: its TLS fails'],
    ['edge', 'high edge a.example: a.example: a proxy or platform answers in place of the application'],
    ['application', 'high check GET /orders: orders: GET /orders answered 500'],
    [undefined, 'high check GET /orders: orders: GET /orders answered 500'],
  ] as const)('in the layer %s is told of the host: %s', (layer, words) => {
    expect(told([failed(check('orders'), { layer }), other])[0]).toBe(words);
  });

  test('is that of the whole host where nothing of it is up, by the lowest layer', () => {
    const down = (...layers: Finding['layer'][]) =>
      told(layers.map((layer, index) => failed(check(`p${index}`), { layer })));
    expect(down('application', 'edge')).toEqual([
      'blocker host a.example: a.example is down: a proxy or platform answers in place of the application (2 checks)',
    ]);
    expect(down('tls', 'dns', 'tcp')[0]).toContain('its name does not resolve (3 checks)');
    expect(down('application', 'application')[0]).toContain('the application fails (2 checks)');
    expect(down(undefined, undefined)[0]).toContain('nothing of it is as expected (2 checks)');
    expect(told([silent(check('a')), silent(check('b'))])).toEqual([
      'blocker host a.example: a.example is down: nothing of it is as expected (2 checks)',
    ]);
    const [cause] = causes([failed(check('a')), failed(check('b'), { layer: 'edge' })]);
    expect(cause).toMatchObject({ layer: 'edge', observed: '500 of b' });
  });

  test('is one where the application fails in much of a host', () => {
    const of = (down: number, up: number) => told([...many(down, (one) => failed(one)), ...many(up, passedOf, 100)]);
    const passedOf = (one: CheckConfig) => passed(one);
    expect(of(2, 1)[0]).toMatch(/^high check GET \/p1: /);
    expect(of(3, 3)).toEqual(['high host a.example: a.example: the application fails in 3 of 6 checks', undefined]);
    expect(of(3, 4)).toHaveLength(4);
    expect(of(9, 10)).toHaveLength(10);
    expect(of(10, 100)[0]).toBe('high host a.example: a.example: the application fails in 10 of 110 checks');
    expect(causes([...many(4, (one) => failed(one)), other])[3]).toMatchObject({
      layer: 'application',
      observed: 'p1: GET /p1 answered 500; p2: GET /p2 answered 500; p3: GET /p3 answered 500',
      reproduce: "curl -sS -i 'https://a.example/p1'",
    });
  });

  test('in the application is not made common by what another layer or a login fails', () => {
    const two = many(2, (one) => failed(one));
    const edge = failed(check('e'), { layer: 'edge' });
    const login = failed(check('s'), { rule: 'smoke/session', subject: 'member' });
    expect(told([...two, edge, other])[0]).toMatch(/^high check GET \/p1: /);
    expect(told([...two, login, other])[0]).toMatch(/^high check GET \/p1: /);
    expect(told([...two, silent(check('t')), other])[0]).toMatch(/the application fails in 3 of 4 checks$/);
  });

  test('is the login where that fails', () => {
    const login = (name: string, subject: string) =>
      failed(check(name), { rule: 'smoke/session', subject, title: `Session "${subject}": no login` });
    const words = 'blocker session member: Session "member": no login';
    expect(told([login('a', 'member'), login('b', 'member'), other])).toEqual([words, undefined]);
    expect(told([login('a', 'member'), login('b', 'member')])).toEqual([words]);
    expect(told([login('a', 'member'), login('b', 'admin'), other])).toHaveLength(3);
    // Everything is down, and not for one login: the host is.
    expect(told([login('a', 'member'), login('b', 'admin')])[0]).toMatch(/^blocker host a.example: /);
    expect(told([login('a', 'member'), failed(check('b'))])[0]).toMatch(/^blocker host a.example: /);
  });

  test('is cut where it is long, but for a command, which is left out', () => {
    const long = 'x'.repeat(5_000);
    const [cause] = causes([failed(check('a'), { title: long, observed: long, fix: long, reproduce: long }), other]);
    for (const text of [cause?.title, cause?.observed, cause?.fix]) expect(text?.length).toBeLessThanOrEqual(4_001);
    expect(cause?.reproduce).toBeUndefined();
    const [whole] = causes([failed(check('a'), { reproduce: 'x'.repeat(4_000) }), other]);
    expect(whole?.reproduce).toHaveLength(4_000);
    const [none] = causes([failed(check('a'), { reproduce: undefined, observed: undefined, fix: undefined }), other]);
    expect(none).toMatchObject({ reproduce: undefined, observed: undefined, fix: undefined });
  });
});

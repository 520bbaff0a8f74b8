import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { splitExpressions } from '../../src/config/language/expressions.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { DnsFacts } from '../../src/init/dns.ts';
import { findLoginForm } from '../../src/init/login-form.ts';
import { apiRoutesIn, linksOf } from '../../src/init/page-links.ts';
import { planConfig } from '../../src/init/plan.ts';
import type { RepositoryFacts } from '../../src/init/repository.ts';
import type { SiteFacts } from '../../src/init/site.ts';
import { anyStack } from '../../src/init/stacks.ts';
import { planWorkflow } from '../../src/init/workflow.ts';
import { writeYaml } from '../../src/init/write-yaml.ts';
import { readPage } from '../../src/steps/page.ts';
import { response } from '../steps/response.ts';

const repository: RepositoryFacts = {
  root: '/',
  isRepository: true,
  branch: 'main',
  packages: new Set(),
  routes: { pages: [], api: [] },
  variables: [],
  workflows: [],
  platformFiles: [],
};
const site: SiteFacts = {
  origin: 'https://www.example.com',
  stack: anyStack,
  home: { status: 200, path: '/', kind: 'page' },
  cookies: [],
  publicPages: [],
  privatePages: [],
  privateApi: [],
  publicApi: [],
  hasScripts: false,
  requests: 1,
};

function plan(more: Partial<SiteFacts> = {}, dns?: DnsFacts, files: Partial<RepositoryFacts> = {}) {
  const made = planConfig({ ...repository, ...files }, { ...site, ...more }, dns);
  return { ...made, text: writeYaml(made.config, made.remarks) };
}
function load(text: string) {
  const files = { read: async () => Buffer.from(text), linked: new Set<string>() };
  const request = { file: 'gate.yml', explicit: true, unsetAllowed: true, overrides: {}, files };
  return loadConfig(request, { cwd: '/', env: {} });
}

describe('the configuration', () => {
  test('of a site that shows nothing asks for its start page', async () => {
    const { checks } = await load(plan({ home: { status: 404, path: '/', kind: 'page' } }).text);
    expect(checks.map(({ name }) => name)).toEqual(['Home']);
  });

  test('asks how a user logs in where no form says it', () => {
    expect(plan().text).toMatch(/# TODO: Does a user log in, and how\? No login was found/);
    const { text } = plan({ login: { path: '/login', why: 'script' } });
    expect(text).toMatch(/# TODO: Does a user log in, and how\? The form of \/login is sent by a script/);
    expect(text).not.toContain('\nsessions:');
  });

  test('asks for a browser where scripts draw the start page', () => {
    const { text } = plan({ home: { status: 200, path: '/', kind: 'page', isDrawn: true } });
    expect(text).toContain('# TODO: Scripts draw this page, and "get" runs none.');
    expect(plan().text).not.toContain('Scripts draw');
  });

  test('has two checks of one name apart', async () => {
    const { checks } = await load(plan({ publicPages: ['/a-b', '/a/b', '/a_b'] }).text);
    expect(new Set(checks.map(({ name }) => name)).size).toBe(4);
  });

  test('lets a user see what strangers may not, but no administration', async () => {
    const login = {
      path: '/login',
      action: '/login',
      user: 'a',
      password: 'b',
      selector: 'form',
      hidden: [],
      others: [],
      hasCaptcha: false,
    };
    const privatePages = ['/', '/admin', '/dashboard'].map((path) => ({ path, status: 302, leadsTo: '/login' }));
    const { checks } = await load(plan({ login, privatePages }).text);
    expect(checks.filter(({ session }) => session).map(({ name }) => name)).toEqual(['Dashboard']);
    expect(checks.map(({ name }) => name)).toContain('Admin is private');
  });

  // github.com/usnews/smoketest/issues/70: a refused login that answers 200 and was taken for one.
  test('takes a login that answers 200 only where a page of users proves it', () => {
    const login = {
      path: '/in',
      action: '/in',
      user: 'a',
      password: 'b',
      selector: 'form',
      hidden: [],
      others: [],
      hasCaptcha: false,
    };
    expect(plan({ login }).text).toContain('status: [ 302, 303 ]');
    const privatePages = [{ path: '/account', status: 302, leadsTo: '/in' }];
    expect(plan({ login, privatePages }).text).toContain('status: [ 200, 302, 303 ]');
  });

  test('expects no address that every address holds, of a login on the start page', () => {
    const login = {
      path: '/',
      action: '/enter',
      user: 'a',
      password: 'b',
      selector: 'form',
      hidden: [],
      others: [],
      hasCaptcha: false,
    };
    expect(plan({ login }).text).toMatch(/expect: \{ status: \[ 302, 303 \] \}/);
  });

  test('asks what a person must add to the form, and how a program passes a test for humans', () => {
    const login = {
      path: '/in',
      action: '/in',
      user: 'a',
      password: 'b',
      selector: 'form',
      hidden: [],
      others: ['tenant'],
      hasCaptcha: true,
    };
    expect(plan({ login }).text).toMatch(
      /# TODO: What belongs into tenant[\s\S]*# TODO: How may this account log in\?/,
    );
  });

  test('takes no token for an app that keeps its session in cookies', () => {
    const packages = new Set(['@supabase/supabase-js']);
    expect(plan({}, undefined, { packages }).text).toContain('preset: "supabase"');
    const withCookies = new Set([...packages, '@supabase/ssr']);
    expect(plan({}, undefined, { packages: withCookies }).text).not.toContain('supabase');
  });
});

describe('the launch of a domain', () => {
  const dns = { cname: 'app.host.example', mailDomain: 'example.com', selectors: ['s1'] };

  test('holds its canonical address, its CNAME and its mail', async () => {
    expect(plan({}, dns).config).toMatchObject({
      launch: {
        canonical: 'https://www.example.com',
        dns: { 'www.example.com': { CNAME: 'app.host.example' } },
        mail: { domains: ['example.com'], 'dkim-selectors': ['s1'] },
      },
    });
    expect((await load(plan({}, dns).text)).launch).toBeDefined();
  });

  test('asks for selectors where no usual one has a key', () => {
    expect(plan({}, { ...dns, selectors: [] }).text).toMatch(/# TODO: Which DKIM selectors[^\n]*\n\s+mail:/);
  });

  test.each(['http://127.0.0.1:3000', 'https://acme.vercel.app', 'http://www.example.com', 'https://192.0.2.1'])(
    'is a question for %s',
    (origin) => {
      const { config, text } = plan({ origin }, dns);
      expect(config).not.toHaveProperty('launch');
      expect(text).toContain('# TODO: Which domain do users see?');
    },
  );
});

describe('the workflow', () => {
  const workflow = (deploys: Parameters<typeof planWorkflow>[2], branch: string | undefined = 'main') => {
    const { value, remarks } = planWorkflow(plan(), branch, deploys);
    return parse(writeYaml(value, remarks));
  };

  test('runs after the deployments that a platform reports, of production', () => {
    const { on, jobs } = workflow({ reportsDeployments: true });
    expect(Object.keys(on)).toEqual(['pull_request', 'push', 'deployment_status']);
    expect(jobs.site.if).toContain("environment == 'Production'");
  });

  test('runs after the workflow that deploys', () => {
    const { on } = workflow({ reportsDeployments: false, workflow: 'Deploy: "live" ${{ x }}' });
    expect(on.workflow_run).toEqual({ workflows: ['Deploy: "live" ${{ x }}'], types: ['completed'] });
  });

  test('runs each morning where nothing says when the site is deployed', () => {
    expect(workflow({ reportsDeployments: false }).on.schedule).toHaveLength(1);
  });

  test.each([
    'http://127.0.0.1:3000',
    'http://localhost:8080',
    'http://[::1]:3000',
    'http://192.168.0.7',
    'https://10.1.2.3',
    'http://shop',
    'https://shop.local',
    'https://shop.internal',
  ])('asks no site that a runner cannot reach: %s', (origin) => {
    const made = plan({ origin, login: { path: '/login', why: 'script' } });
    const { value, remarks, variables } = planWorkflow(made, 'main', { reportsDeployments: true });
    const text = writeYaml(value, remarks);
    expect(Object.keys(parse(text).jobs)).toEqual(['commits']);
    expect(Object.keys(parse(text).on)).toEqual(['pull_request', 'push']);
    expect(text).toContain(`# TODO: Where does the site answer for a runner of GitHub? ${origin} is`);
    expect(variables).toEqual([]);
  });

  test.each(['https://www.example.com', 'https://shop.vercel.app', 'https://203.0.114.9', 'https://[2001:4860::8]'])(
    'asks a site that a runner reaches: %s',
    (origin) => {
      const { value } = planWorkflow(plan({ origin }), 'main', { reportsDeployments: false });
      expect(Object.keys(value['jobs'] as object)).toEqual(['commits', 'site']);
    },
  );

  test('hands no secret to the job that runs for pull requests', () => {
    const { jobs } = workflow({ reportsDeployments: false });
    expect(JSON.stringify(jobs.commits)).not.toContain('secrets.');
    expect(jobs.commits.steps[1].with).toEqual({ run: 'secrets' });
  });
});

/** Everything that strangers write into a page, full of what YAML and GitHub read as more than text. */
const hostile = fc.string({
  unit: fc.constantFrom(
    '${{ env.TOKEN }}',
    '${{',
    '}}',
    '"',
    "'",
    '\n',
    '\r',
    '\u2028',
    '# ',
    ': ',
    '- ',
    '&a ',
    '*a',
    '!!js ',
    '/',
    '/login',
    'a',
    '.',
    '[',
    ']',
    '{',
    '}',
    '\u0000',
    '\u202e',
    '::error::',
  ),
  maxLength: 8,
});
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

test('whatever a page holds, the file is valid, and means what was planned', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 6, maxLength: 6 }), fc.array(hostile), async (names, paths) => {
      const [action, user, password, token, button, value] = names.map(attribute);
      const links = paths.map(
        (path) => `<a href="/${attribute(path)}">${attribute(path)}</a><script>"/api/${path}"</script>`,
      );
      const body = `<form method="post" action="/${action}"><input name="${user}"><input type="password" name="${password}">
        <input type="hidden" name="${token}" value="x"><button name="${button}" value="${value}">Go</button></form>${links.join('')}`;
      const page = readPage(response(body, 'text/html', { url: 'https://www.example.com/login' }));
      const found = linksOf(page).map(({ path }) => path);
      const made = plan({
        login: findLoginForm(page),
        cookies: names,
        publicPages: found,
        privatePages: found.map((path) => ({ path, status: 302, leadsTo: path })),
        publicApi: apiRoutesIn(body),
        hasScripts: true,
      });
      const { checks } = await load(made.text);
      expect(checks.length).toBeGreaterThan(0);
      const read = splitExpressions(made.text.replaceAll(/^\s*#.*$/gm, '')).flatMap((piece) =>
        'name' in piece ? [`${piece.kind}.${piece.name}`] : piece.kind === 'unknown' ? ['unknown'] : [],
      );
      expect(read.filter((name) => !/^(?:env\.SMOKE_(?:USER|PASSWORD)|captured\.hidden\d)$/.test(name))).toEqual([]);
      const { value: job, remarks } = planWorkflow(made, names[0], { reportsDeployments: false, workflow: names[1] });
      expect(Object.keys(parse(writeYaml(job, remarks)))).toEqual(['name', 'on', 'permissions', 'jobs']);
    }),
    { numRuns: 300 },
  );
});

test('a comment stays a comment, whatever it says', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const written = writeYaml({ a: { b: [1] } }, [
        { path: ['a'], lines: [text, `  ${text}`] },
        { path: ['a', 'b', 0], lines: [text], isBehind: true },
      ]);
      expect(parse(written)).toEqual({ a: { b: [1] } });
      expect(written).not.toMatch(/[\0\r\u2028\u202e]/);
    }),
  );
});

test('a value that YAML would change is not written', () => {
  expect(() => writeYaml({ a: Number.NaN }, [])).toThrow('does not mean what was planned');
});

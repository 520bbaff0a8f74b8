import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createRepository, type TestRepository } from '../git/repository-fixture.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts';
import { bench } from '../http/servers.ts';
import { type DnsServer, startDnsServer } from '../launch/lab/dns-server.ts';
import { encodings } from './planted-encodings.ts';
import { canRead } from './reader.ts';

// Letters and digits; the shortest that is searched for; and what every encoding has to write in its own way.
const secrets = [['Kx9mQ2', 'vLw8Zt'].join(''), ['q7#', 'Zk2'].join(''), `p"w&<ü%+/'\\9$&`];
const ways = Object.entries(encodings);
const places = [
  'page',
  'header',
  'cookie',
  'cookie name',
  'redirect',
  'JSON answer',
  'error page',
  'request id',
  'query',
  'body that is sent',
  'check name',
  'DNS record',
  'file name in a commit',
  'author',
  'commit message',
  'source line',
  'build output',
  'log file',
  'configuration',
  'environment',
  'event',
  "GitHub's answer",
] as const;
type Place = (typeof places)[number];

/** A cell of the table: a label that nothing hides, and behind it a secret in one encoding. */
const labelOf = (place: number, way: number) => `Zp${String(place).padStart(2, '0')}e${String(way).padStart(2, '0')}.`;
const secretOf = (place: number, way: number) => secrets[(place + way) % secrets.length] as string;
function cell(place: Place, way: number): string {
  const at = places.indexOf(place);
  return `${labelOf(at, way)} ${(ways[way] as (typeof ways)[number])[1](secretOf(at, way))}`;
}
const cells = (place: Place) => ways.map((_, way) => cell(place, way));
/** In a header, characters are bytes, and no line ends. */
const inHeader = (text: string) => Buffer.from(text.replace(/[\r\n\0]/g, '')).toString('latin1');

const awsKey = ['AKIA', 'QYLPMN5HFIQR7XYA'].join('');
const { http, close } = bench();
const outputs: Record<string, string> = {};
let github: FakeGitHub;
let dns: DnsServer;
let repository: TestRepository;
let folder: string;

function answer(request: IncomingMessage, response: ServerResponse): void {
  const [, place = '', number = '0'] = (request.url ?? '').split(/[/?]/);
  const way = Number(number);
  const give = (status: number, headers: Record<string, string>, body = '') =>
    response.writeHead(status, headers).end(body);
  const text = { 'content-type': 'text/html' };
  const html = (body: string) => body.replaceAll('<', '&lt;');
  switch (place) {
    case 'page':
      return void give(200, text, `<h1>${html(cell('page', way))}</h1>`);
    case 'header':
      return void give(200, { 'x-said': inHeader(cell('header', way)) });
    case 'cookie':
      return void give(200, { 'set-cookie': inHeader(`sid=${cell('cookie', way)}`) });
    case 'name': {
      const name = inHeader(cell('cookie name', way)).replace(/[;=,\s]/g, '');
      return void give(
        200,
        { 'set-cookie': `${name}=value-of-${way}-cookie; HttpOnly`, ...text },
        `<h1>value-of-${way}-cookie</h1>`,
      );
    }
    case 'redirect':
      return void give(302, { location: inHeader(`/to/${cell('redirect', way)}`) });
    case 'json':
      return void give(
        200,
        { 'content-type': 'application/json' },
        JSON.stringify({ a: { b: cell('JSON answer', way) } }),
      );
    case 'error':
      return void give(
        500,
        text,
        `<title>Oops</title><pre>Traceback (most recent call last): ${html(cell('error page', way))}</pre>`,
      );
    case 'id':
      return void give(500, { 'x-request-id': inHeader(cell('request id', way)) });
    case 'fine':
      return void give(200, text, '<h1>Welcome</h1>');
    default:
      return void give(404, text, '<h1>Not here</h1>');
  }
}

const env = () =>
  ({ SMOKE_PASSWORD: secrets[0], SHORT_TOKEN: secrets[1], API_KEY: secrets[2] }) as Record<string, string>;
const uses = {
  post: '/sink',
  json: { a: '${{ env.SMOKE_PASSWORD }}', b: '${{ env.SHORT_TOKEN }}', c: '${{ env.API_KEY }}' },
};

function config(url: string): object {
  const asked = (path: string, expected: object) =>
    ways.map((_, way) => ({ name: `${path} ${way}`, get: `/${path}/${way}`, retries: 0, expect: expected }));
  return {
    version: 1,
    'base-url': url,
    secrets: { paths: ['dist'], logs: ['logs'] },
    checks: [
      { name: 'uses', ...uses, expect: { status: 404 } },
      ...asked('page', { css: { h1: 'Welcome' } }),
      ...asked('header', { header: { 'x-said': { equals: 'x' } } }),
      ...asked('cookie', { header: { 'set-cookie': { equals: 'x' } } }),
      ...asked('name', { css: { h1: 'Welcome' } }),
      ...asked('redirect', { status: 200 }),
      ...asked('json', { jsonpath: { '$.a.b': 7 } }),
      ...asked('error', { status: 200 }),
      ...asked('id', { status: 200 }),
      ...cells('query').map((text, way) => ({ name: `query ${way}`, get: `/nowhere?q=${text}`, retries: 0 })),
      ...cells('body that is sent').map((text, way) => ({ name: `body ${way}`, post: '/nowhere', json: { text } })),
      ...cells('check name').map((text) => ({ name: text, get: '/nowhere' })),
      ...ways.map((_, way) => ({ name: `environment ${way}`, get: `/nowhere?note=\${{ env.NOTE_${way} }}` })),
    ],
    launch: {
      network: { resolvers: [dns.address] },
      dns: Object.fromEntries(ways.map((_, way) => [`w${way}.example.com`, { TXT: 'x' }])),
    },
  };
}

/** A configuration in which each second line is a mistake, between comments that the code frames show. */
const mistaken = () =>
  [
    'version: 1',
    'checks:',
    `  - ${JSON.stringify({ name: 'uses', ...uses })}`,
    ...cells('configuration').flatMap((text, i) => [
      `wrong${i}: 1 # ${text.replace(/[\r\n]/g, ' ').replace(/[^\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')}`,
    ]),
  ].join('\n');

function run(
  args: string[],
  more: Record<string, string>,
  cwd = repository.path,
): Promise<{ code: number | null; out: string; err: string }> {
  const main = new URL('../../src/launch-gate.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      ...env(),
      ...Object.fromEntries(cells('environment').map((text, way) => [`NOTE_${way}`, text.replace(/[\r\n\0]/g, '')])),
      ...more,
    },
  });
  const result = { code: null as number | null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (result.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (result.err += text));
  return new Promise((done) => child.on('close', (code) => done({ ...result, code })));
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const add = (output: string, text: string) => {
  outputs[output] = `${outputs[output] ?? ''}\n${text}`;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-planted-'));
  github = await startFakeGitHub();
  repository = createRepository();
  const base = repository.commit({ 'readme.md': 'a' });
  const url = await http(answer);
  dns = await startDnsServer(
    Object.fromEntries(ways.map((_, way) => [`w${way}.example.com`, { TXT: cell('DNS record', way) }])),
  );
  const fileName = (text: string) => text.replace(/[/\0]/g, '').slice(0, 200);
  for (const [way] of ways.entries()) {
    repository.write({
      [`src/${fileName(cell('file name in a commit', way))}.txt`]: `key = "${awsKey}"\n`,
      [`src/line${way}.ts`]: `// ${cell('source line', way)} ${awsKey}\n`,
    });
    repository.git('add', '-A');
    const author = cell('author', way).replace(/[<>\r\n\0]/g, '');
    repository.git(
      'commit',
      '-q',
      '-m',
      cell('commit message', way).replaceAll('\0', ''),
      `--author=${author} <a@example.com>`,
    );
  }
  const head = repository.git('rev-parse', 'HEAD').trim();
  for (const [way] of ways.entries()) {
    repository.write({
      [`dist/${fileName(cell('build output', way))}.js`]: `a("${awsKey}", ${JSON.stringify(cell('build output', way))})\n`,
      [`logs/${fileName(cell('log file', way))}.log`]: `${cell('log file', way)} ${awsKey}\n`,
    });
  }
  repository.write({ 'gate.yml': JSON.stringify(config(url)), 'mistaken.yml': mistaken() });
  github.store.pulls.push({ number: 7, state: 'open', head: { sha: head } });
  const repo = { full_name: 'o/r' };
  writeFileSync(
    join(folder, 'event.json'),
    JSON.stringify({ pull_request: { number: 7, base: { sha: base, repo }, head: { sha: head, repo } } }),
  );
  const telling = {
    INPUT_COMMENT: 'always',
    'INPUT_CHECK-RUN': 'true',
    'INPUT_COMMIT-STATUS': 'true',
    'INPUT_DEPLOYMENT-STATUS': 'true',
  };
  const action = (name: string, more: Record<string, string>) =>
    run([], {
      ...github.runner(),
      ...telling,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_OUTPUT: join(folder, `${name}.output`),
      GITHUB_STEP_SUMMARY: join(folder, `${name}.summary`),
      GITHUB_RUN_ID: '10',
      GITHUB_WORKSPACE: repository.path,
      RUNNER_TEMP: folder,
      ...more,
    });
  const deployment = (environment: string) => {
    github.store.deployments.push({ id: 5, sha: head, environment, statuses: [] });
    writeFileSync(
      join(folder, 'deployment.json'),
      JSON.stringify({
        deployment: { id: 5, sha: head, environment, ref: 'main' },
        deployment_status: { state: 'success', environment, environment_url: url },
      }),
    );
  };
  deployment('preview');
  writeFileSync(join(folder, 'green.yml'), '');
  const green = {
    version: 1,
    'base-url': url,
    latency: { rate: '200/s' },
    checks: [
      { name: 'uses', ...uses, expect: { status: 404 } },
      ...cells('check name')
        .map((name) => ({ name, get: `/fine/${name}`, latency: { p95: '9s' } }))
        .slice(0, 3),
    ],
  };
  repository.write({ 'green.yml': JSON.stringify(green) });

  const results = [
    await action('red', {
      INPUT_CONFIG: 'gate.yml',
      INPUT_JSON: join(folder, 'red.json'),
      INPUT_SARIF: join(folder, 'red.sarif'),
      INPUT_JUNIT: join(folder, 'red.xml'),
      INPUT_HTML: join(folder, 'red.html'),
    }),
    await run(
      ['run', '--config', 'gate.yml', '--range', `${base}..${head}`, '--code-quality', join(folder, 'quality.json')],
      {},
    ),
    await run(
      ['run', 'secrets', '--config', 'gate.yml', '--range', 'all', '--write-baseline', join(folder, 'baseline.json')],
      {},
    ),
    await run(['run', '--config', 'gate.yml', '--dry-run'], {}),
    await run(['check-config', '--expand', '--config', 'gate.yml'], {}),
    await action('mistaken', { INPUT_CONFIG: 'mistaken.yml' }),
    await run(['run', 'latency', '--config', 'green.yml', '--history', join(folder, 'history')], {}),
  ];
  console.log(results.map(({ code, out, err }) => `${code} ${out.length} ${err.slice(0, 300)}`).join('\n'));
  writeFileSync('/tmp/planted.json', JSON.stringify({ results, calls: github.calls }));
  const [red, cli, baseline, dry, expanded, wrong, kept] = results as [
    (typeof results)[0],
    (typeof results)[0],
    (typeof results)[0],
    (typeof results)[0],
    (typeof results)[0],
    (typeof results)[0],
    (typeof results)[0],
  ];
  for (const { out } of [red, wrong]) {
    add(
      'log commands',
      out
        .split('\n')
        .filter((line) => line.startsWith('::'))
        .join('\n'),
    );
    add(
      'terminal',
      out
        .split('\n')
        .filter((line) => !line.startsWith('::'))
        .join('\n'),
    );
  }
  add('terminal', cli.out);
  for (const { err } of results) add('standard error', err);
  add('json', read('red.json'));
  add('sarif', read('red.sarif'));
  add('junit', read('red.xml'));
  add('html', read('red.html'));
  add('code quality', read('quality.json'));
  for (const name of ['red', 'mistaken']) {
    add('summary', read(`${name}.summary`));
  }
  add('outputs', read('red.output'));
  add('baseline', read('baseline.json'));
  add('dry run', dry.out);
  add('expanded configuration', expanded.out);
  for (const path of readdirSync(join(folder, 'history'), { recursive: true, withFileTypes: true }))
    if (path.isFile()) add('history', readFileSync(join(path.parentPath, path.name), 'utf8'));
  for (const { operation, body } of github.calls) {
    const output = {
      comments: 'comment',
      'check-runs': 'check run',
      statuses: operation.includes('deployments') ? 'deployment status' : 'commit status',
    };
    for (const [part, name] of Object.entries(output))
      if (operation.includes(part) && body) add(name, JSON.stringify(body));
  }
  expect(kept.code).toBe(0);
}, 120_000);

afterAll(async () => {
  await Promise.all([github.close(), close(), dns.close()]);
  repository.remove();
  rmSync(folder, { recursive: true, force: true });
});

test('no secret can be read in any output, wherever and however it was planted', () => {
  const leaks: string[] = [];
  const shown = new Map<string, Set<string>>();
  for (const [output, text] of Object.entries(outputs)) {
    for (const match of text.matchAll(/Zp(\d\d)e(\d\d)\./g)) {
      const [place, way] = [Number(match[1]), Number(match[2])];
      const rest = text.slice(match.index + match[0].length, match.index + 1500);
      const own = rest.slice(0, rest.search(/Zp\d\de\d\d\.|$/));
      const key = `${places[place]}`;
      shown.set(key, (shown.get(key) ?? new Set()).add(`${output} ${way}`));
      if (canRead(own, secretOf(place, way))) leaks.push(`${output}: ${key}, ${ways[way]?.[0]}`);
    }
  }
  const unique = [...new Set(leaks)];
  const rows = places.map((place) => {
    const all = [...(shown.get(place) ?? [])];
    const own = unique.filter((leak) => leak.includes(`: ${place}, `));
    return {
      place,
      encodings: new Set(all.map((each) => each.split(' ').at(-1))).size,
      outputs: new Set(all.map((each) => each.replace(/ \d+$/, ''))).size,
      cells: all.length,
      leaks: own.length,
    };
  });
  console.table(rows);
  console.table(
    Object.fromEntries(
      Object.keys(outputs).map((output) => [
        output,
        {
          bytes: outputs[output]?.length,
          cells: [...shown.values()].flatMap((all) => [...all]).filter((each) => each.replace(/ \d+$/, '') === output)
            .length,
          leaks: unique.filter((leak) => leak.startsWith(`${output}: `)).length,
        },
      ]),
    ),
  );
  expect(unique).toEqual([]);
});

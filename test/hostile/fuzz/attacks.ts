import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type fc from 'fast-check';
import type { Lab } from './lab.ts';
import type { Run } from './program.ts';
import { bytesOf, randomOf, type Shape, secretKey, shapeOf, textOf } from './shapes.ts';

export type Attack = {
  /** Texts of this kind; what is printed of one that fails. */
  shape: fc.Arbitrary<Shape>;
  /** Puts it where the gate will read it. */
  prepare(shape: Shape, lab: Lab): Promise<Run>;
  /** Judged to its end it is red, so that a pass shows that it was not. */
  neverPasses?: boolean;
};

const marker = 'what-no-page-says';

/** One row for each kind of foreign text. */
export const attacks: Record<string, Attack> = {
  'file names': {
    shape: shapeOf([
      'a/',
      'src/x',
      '.gitleaks.toml',
      '../',
      'dist/',
      '-',
      ':(glob)',
      '"',
      '\\',
      '.js',
      'node_modules/',
    ]),
    neverPasses: true,
    async prepare(shape, { repository }) {
      const random = randomOf(1);
      const names = piecesOf(textOf(shape), 1_000).map((name, i) => `${cleanPath(name)}${i}`);
      const files = names.slice(0, 20_000).map((name) => [name, `k = "${secretKey(random)}"\n`] as const);
      // In some folders gitleaks looks for nothing.
      const plain = ['plain.txt', `k = "${secretKey(random)}"\n`] as const;
      return { cwd: repository.commit({ files: [...files, plain] }), env: { INPUT_RUN: 'secrets' } };
    },
  },
  'commit text': {
    shape: shapeOf([
      'Signed-off-by: ',
      'diff --git a/x b/x\n',
      '@@ -1 +1 @@\n',
      '+++ b/x\n',
      'commit ',
      'api_key=',
      'eyJhbGciOi',
    ]),
    neverPasses: true,
    async prepare(shape, { repository }) {
      const [text, whole] = [textOf(shape), bytesOf(shape)];
      const cwd = repository.commit({
        files: [
          ['a.txt', whole],
          ['b.txt', `k = "${secretKey(randomOf(2))}"\n`],
        ],
        message: text.slice(0, 1_000_000),
        author: text.slice(0, 10_000),
      });
      return { cwd, env: { INPUT_RUN: 'secrets' } };
    },
  },
  pages: {
    shape: shapeOf([
      '<div>',
      '<p>',
      '<a href="',
      '<script>',
      '<table>',
      '<!--',
      '<svg>',
      '<template>',
      '<b class="c" ',
      '<input name=x>',
      '</',
      '<h1>',
    ]),
    neverPasses: true,
    async prepare(shape, { site }) {
      const types = [
        'text/html',
        'text/html; charset=utf-16',
        'application/xhtml+xml',
        'text/plain; charset=shift_jis',
      ];
      site.answer = { type: typeFor(shape, types), body: bytesOf(shape) };
      const css = {
        h1: marker,
        'div p:first-child': marker,
        'p:not(:has(+ p b))': { count: 1 },
        'a[href*=x] ~ *': { exists: true },
      };
      const expect = { css, body: { contains: marker } };
      return {
        config: {
          'base-url': site.url,
          secrets: { bundles: true },
          checks: [check(expect), { ...check({ status: 200 }), 'error-page': 'allow' }],
        },
        env: { INPUT_RUN: 'smoke secrets' },
        cwd: site.repository,
      };
    },
  },
  'pages in launch checks': {
    shape: shapeOf([
      '<img src="http://a.example/x">',
      '<div>',
      '<base href="',
      '<meta http-equiv=',
      '<a href="/x">',
      'DB_X=1\n',
      '[core]\n',
      'User-agent: *\n',
      '    at f (/a/b.js:1:2)\n',
      'http://a.example ',
    ]),
    async prepare(shape, { site }) {
      site.answer = { type: typeFor(shape, ['text/html', 'application/json']), body: bytesOf(shape) };
      const more = {
        leaks: { json: ['/api'] },
        headers: { routes: ['/'] },
        redirects: { '/a': '/b' },
        'request-id': true,
      };
      return { config: { launch: { ...site.launch, ...more } } };
    },
  },
  JSON: {
    shape: shapeOf(['{"a":', '[', '{"a":1},', '"a":1,', '[[],', '"x",', '1e999,', '{"__proto__":', '"\\u0000",']),
    neverPasses: true,
    async prepare(shape, { site }) {
      const text = textOf(shape);
      const kinds = [
        text,
        `[${text}1]`,
        `[${text.replace(/,$/, '')}]`,
        JSON.stringify({ a: text }),
        JSON.stringify([...text.slice(0, 400_000)]),
      ];
      site.answer = { type: 'application/json', body: Buffer.from(kinds[seedOf(shape) % kinds.length] as string) };
      const jsonpath = { '$..*': marker, '$[?@.a == 1]': marker, '$.a': { matches: '^(a|b)*$' } };
      return {
        config: { 'base-url': site.url, checks: [check({ jsonpath }), check({ body: { matches: '(a+)+$' } })] },
      };
    },
  },
  headers: {
    shape: shapeOf([
      'set-cookie: a=b\r\n',
      'x: y\r\n',
      'location: /a\r\n',
      'content-encoding: gzip\r\n',
      'transfer-encoding: chunked\r\n',
      'content-length: 5\r\n',
      'link: <a>;',
      'HTTP/1.1 100 Continue\r\n\r\n',
      'ffffff\r\n',
      'HTTP/1.1 302 Found\r\nlocation: /',
    ]),
    neverPasses: true,
    async prepare(shape, { raw }) {
      raw.answer = Buffer.concat([
        Buffer.from('HTTP/1.1 200 OK\r\n'),
        bytesOf(shape),
        Buffer.from('\r\n\r\n<h1>Shop</h1>'),
      ]);
      const config = {
        'base-url': raw.url,
        checks: [
          check({ header: { 'x-a': marker }, css: { h1: marker } }),
          { ...check({ status: 299 }), follow: true },
        ],
      };
      return { config };
    },
  },
  'DNS messages': {
    shape: shapeOf([
      'v=spf1 include:a.example.com ',
      'ip4:127.0.0.1 ',
      'v=DMARC1; p=none; ',
      'k=rsa; p=',
      '\x03www\x07example\x03com\x00',
      '\xc0\x0c',
      'a.',
      '\x00\x10\x00\x01',
    ]),
    neverPasses: true,
    async prepare(shape, { dns, site }) {
      dns.answerWith(bytesOf(shape), seedOf(shape));
      const names = ['www.example.com', 'example.com'];
      const records = { A: '192.0.2.1', TXT: marker, MX: '10 mx.example.com.', CNAME: `${marker}.example.` };
      const mail = { domains: ['example.com'], 'dkim-selectors': ['s1'] };
      const launch = {
        network: { ...site.launch.network, resolvers: [dns.address] },
        dns: Object.fromEntries(names.map((name) => [name, records])),
        mail,
      };
      return { config: { launch: { canonical: 'https://www.example.com', ...launch } } };
    },
  },
  certificates: {
    shape: shapeOf(['www.example.com', '*.', 'DNS:', 'xn--', 'CN=', '/O=', '\x1e\x00', 'http://a.example/crl']),
    async prepare(shape, { tls }) {
      tls.show(bytesOf(shape), seedOf(shape));
      return { config: { launch: { ...tls.launch, headers: false } } };
    },
  },
  mails: {
    shape: shapeOf([
      'Received: from a by b\r\n',
      'DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=s1; bh=',
      'From: a@example.com\r\n',
      'Content-Type: multipart/mixed; boundary="',
      '--a\r\n',
      '=?utf-8?B?',
      '\r\n\r\n',
      'ARC-Seal: i=1; ',
      'To: <',
      '(',
      'Authentication-Results: ',
    ]),
    async prepare(shape, { inbox }) {
      inbox.deliver(bytesOf(shape), seedOf(shape));
      return { config: inbox.config };
    },
  },
  'event payloads': {
    shape: shapeOf(['{"pull_request":', '"head":{"sha":"', '[', '{"a":', '"\\u0000"', 'refs/heads/', '"commits":[{},']),
    async prepare(shape, { repository }) {
      const names = [
        'pull_request',
        'push',
        'workflow_run',
        'deployment_status',
        'merge_group',
        'issue_comment',
        textOf(shape).replace(/\0/g, '').slice(0, 200),
      ];
      const seed = seedOf(shape);
      const cwd = repository.commit({ files: [['b.txt', `k = "${secretKey(randomOf(2))}"\n`]] });
      return {
        cwd,
        event: { name: names[seed % names.length] as string, payload: payloadOf(shape, seed, repository.head(cwd)) },
      };
    },
    neverPasses: false,
  },
  'API answers': {
    shape: shapeOf([
      '{"message":"',
      '[{"id":1,"body":"',
      '<!-- launch-gate -->',
      '{"a":',
      '[',
      '"sha":"',
      '{"object":{"sha":"',
    ]),
    neverPasses: true,
    async prepare(shape, { github, repository }) {
      github.answerWith(bytesOf(shape), seedOf(shape));
      const cwd = repository.commit({ files: [['b.txt', `k = "${secretKey(randomOf(2))}"\n`]] });
      const sha = repository.head(cwd);
      const repo = { full_name: 'o/r' };
      const payload = JSON.stringify({
        pull_request: { number: 7, base: { sha, repo, ref: 'main' }, head: { sha, repo } },
        repository: repo,
      });
      const deployed = JSON.stringify({
        deployment: { id: 5, sha, environment: 'p' },
        deployment_status: { state: 'success', environment_url: github.siteUrl },
        repository: repo,
      });
      const isPull = seedOf(shape) % 2 === 0;
      return {
        cwd,
        config: {
          'base-url': github.siteUrl,
          checks: [{ ...check({ status: 299 }), latency: { p95: '9s' } }],
          'commit-status': true,
          secrets: { logs: ['workflow'] },
        },
        event: isPull ? { name: 'pull_request', payload } : { name: 'deployment_status', payload: deployed },
        env: {
          ...github.runner,
          INPUT_COMMENT: 'always',
          'INPUT_CHECK-RUN': 'true',
          'INPUT_DEPLOYMENT-STATUS': 'true',
          INPUT_HISTORY: 'branch',
        },
      };
    },
  },
  'reports of other steps': {
    shape: shapeOf([
      '<testsuite>',
      '<testcase name="',
      '<failure message="x">',
      '</testcase>',
      '<![CDATA[',
      '<!DOCTYPE a [<!ENTITY b "',
      ' at f (src/a.js:1:2)\n',
      'src/a.py:7: E\n',
      '{"ruleId":"a","message":{"text":"b"}},',
      '"k":',
      '%2e%2e/',
      '[',
    ]),
    neverPasses: true,
    async prepare(shape, { repository }) {
      const [text, whole] = [textOf(shape), bytesOf(shape)];
      const cwd = repository.commit({ files: [['src/a.js', 'a']] });
      const escaped = text.replace(/[&<"]/g, (each) => `&#${each.charCodeAt(0)};`);
      const artifactLocation = { uri: text.slice(0, 100_000), uriBaseId: text.slice(0, 100) };
      const result = { ruleId: text, message: { text }, locations: [{ physicalLocation: { artifactLocation } }] };
      const run = { tool: { driver: { name: text, rules: [{ id: text }] } }, results: [{ ...result, level: 'error' }] };
      const files = {
        'raw.xml': whole,
        'whole.xml': `<testsuite name="${escaped}"><testcase name="${escaped}" file="${escaped.slice(0, 3_000)}"><failure message="${escaped}">${escaped}</failure></testcase></testsuite>`,
        'raw.json': whole,
        'whole.json': JSON.stringify({ version: '2.1.0', runs: [run] }),
      };
      for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
      const evidence = [
        { junit: 'whole.xml' },
        { sarif: 'whole.json', base: 'raw.json' },
        { junit: 'raw.xml' },
        ...['sarif', 'squawk', 'npm-audit', 'osv', 'lighthouse'].map((format) => ({ [format]: 'raw.json' })),
      ];
      return { cwd, config: { evidence }, env: { INPUT_RUN: 'evidence' } };
    },
  },
};

const check = (expect: object) => ({ name: `Home ${JSON.stringify(expect).length}`, get: '/', retries: 0, expect });
const seedOf = (shape: Shape) => shape.reduce((sum, { seed }) => sum + seed, 0) % 2 ** 30;
const typeFor = (shape: Shape, types: string[]) => types[seedOf(shape) % types.length] as string;

function piecesOf(text: string, most: number): string[] {
  const length = Math.max(1, Math.ceil(text.length / 20_000), Math.min(most, text.length / 3));
  return Array.from({ length: Math.max(1, Math.ceil(text.length / length)) }, (_, i) =>
    text.slice(i * length, (i + 1) * length),
  );
}

/** What git takes for a path: no empty part, none of its own names, no NUL. */
function cleanPath(name: string): string {
  const parts = name
    .replace(/\0/g, '')
    .split('/')
    .filter((part) => part !== '');
  return parts
    .map((part) => (/^(\.{1,2}|\.git|git~1)$/i.test(part) ? `x${part}` : part))
    .join('/')
    .slice(0, 3_000);
}

/** The bytes themselves, or a payload in one of whose fields they stand. */
function payloadOf(shape: Shape, seed: number, sha: string): string | Buffer {
  const text = textOf(shape);
  const repo = { full_name: 'o/r', default_branch: 'main' };
  const whole = {
    pull_request: { number: 7, base: { sha, repo, ref: 'main' }, head: { sha, repo } },
    before: sha,
    after: sha,
    ref: 'refs/heads/main',
    repository: repo,
    workflow_run: { head_sha: sha },
    deployment: { id: 5, sha, environment: 'p' },
    deployment_status: { state: 'success', environment_url: 'http://127.0.0.1:9' },
  };
  const planted: object[] = [
    { ref: text },
    { before: text, after: text },
    { repository: { ...repo, default_branch: text } },
    { pull_request: { ...whole.pull_request, head: { sha: text, repo } } },
    { deployment: { id: 5, sha, environment: text } },
    { deployment_status: { state: 'success', environment_url: text } },
    { commits: Array.from({ length: 10_000 }, () => ({ id: text.slice(0, 100) })) },
  ];
  return seed % 3 === 0 ? bytesOf(shape) : JSON.stringify({ ...whole, ...planted[seed % planted.length] });
}

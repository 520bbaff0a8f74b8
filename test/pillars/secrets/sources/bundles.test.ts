import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, test } from '@jest/globals';
import { bundleLimits, liveBundles } from '../../../../src/pillars/secrets/sources/bundles.ts';
import { bench, never } from '../../../http/servers.ts';
import { at, awsKey, envValue, scan, stripeSecret, supabaseToken } from './scan.ts';

const servers = bench();
afterEach(() => servers.close());

type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A site that answers these paths, 404 for all else; `asked` are the paths in order. */
async function site(answers: Record<string, Answer>): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const url = await servers.http((request, response) => {
    asked.push(request.url ?? '');
    const answer = Object.hasOwn(answers, request.url ?? '') ? answers[request.url ?? ''] : undefined;
    if (typeof answer === 'function') return answer(request, response);
    response
      .writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/plain' })
      .end(answer ?? 'nothing here');
  });
  return { url, asked };
}

const search = (baseUrl: string, more: Partial<Parameters<typeof scan>[0]> = {}) =>
  scan({ cwd: tmpdir(), baseUrl, bundles: at, ...more });
const page = (body: string) => `<!doctype html><html><head>${body}</head></html>`;

describe('the live bundles', () => {
  test('are the scripts of the page, its own text, what modules import, and every source map', async () => {
    const key = (letter: string) => `"${awsKey.slice(0, -1)}${letter}"`;
    const map = (name: string, content: string) =>
      JSON.stringify({ version: 3, sources: [name], sourcesContent: [content], mappings: '' });
    const { url, asked } = await site({
      '/': page(`<script src="/a.js"></script>\n<link rel="modulepreload" href="/assets/m.js">
        <link rel=preload as=script href=/p.js><link rel=stylesheet href=/s.css><script>window.k = ${key('A')}</script>`),
      '/a.js': `1;\nk=${key('B')};\n//# sourceMappingURL=maps/a.js.map`,
      '/maps/a.js.map': map('webpack://app/./src/a.ts', `line\nexport const k = ${key('C')}\n`),
      '/assets/m.js': `import{x}from"./chunk.js";const y=()=>import("../lazy.js");import "./gone.js"`,
      '/assets/chunk.js': `k=${key('D')}`,
      '/assets/chunk.js.map': `)]}'\n${JSON.stringify({ sections: [{ map: JSON.parse(map('../../c.ts', key('E'))) }] })}`,
      '/lazy.js': '2',
      '/p.js': `//# sourceMappingURL=data:application/json;base64,${Buffer.from(map('p.ts', `k = ${key('F')}`)).toString('base64')}`,
    });
    const { where, findings, counts } = await search(url);
    expect(where).toEqual(
      [
        '/ 3 101',
        '/a.js 2 4',
        '/maps/a.js.map 1 97',
        '/p.js 1 127',
        '/assets/chunk.js 1 4',
        '/assets/chunk.js.map 2 80',
      ].map((place) => `aws-access-token ${url}${place}`),
    );
    expect(findings.map(({ title }) => title)).toContainEqual(
      expect.stringContaining(`in src/a.ts (source map of ${url}/maps/a.js.map)`),
    );
    expect(findings[2]).toMatchObject({
      via: 'source-map',
      observed: expect.stringContaining('line 2 of the original'),
    });
    expect(asked).not.toContain('/s.css');
    expect(asked.filter((path) => path === '/a.js')).toHaveLength(1);
    expect(counts).toMatchObject({ files: 8 });
  });

  test('carry the same source in the maps of several scripts, which is told once', async () => {
    const map = JSON.stringify({ sources: ['a.ts'], sourcesContent: [`k = "${stripeSecret}"`] });
    const scripts = ['/a.js', '/b.js', '/c.js'];
    const { url } = await site({
      '/': page(scripts.map((path) => `<script src=${path}></script>`).join('')),
      '/a.js': '1',
      '/a.js.map': map,
      '/b.js': '2',
      '/b.js.map': `${map}\n`,
      '/c.js': `//# sourceMappingURL=data:application/json,${encodeURIComponent(map)}`,
    });
    const { where } = await search(url);
    expect(where).toEqual([`stripe-access-token ${url}/a.js.map 1 ${map.indexOf('sk_') + 1}`]);
  });

  test('of a server that answers everything with its page have no map', async () => {
    const html = page(`<script src=/a.js></script><script>k = "${awsKey}"</script>`);
    const answer: Answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    const { url } = await site({ '/': answer, '/a.js': '1', '/a.js.map': answer });
    expect((await search(url)).where).toEqual([expect.stringMatching(/^aws-access-token http\S+\/ 1 /)]);
  });

  test('fail with a key of the role service_role, pass with one of the role anon', async () => {
    const answers = { '/': page('<script src=app.js></script>'), '/app.js': `k="${supabaseToken('anon')}"` };
    const { url } = await site(answers);
    expect(await search(url)).toMatchObject({ findings: [], counts: { files: 2 } });
    answers['/app.js'] = `k="${supabaseToken('service_role')}"`;
    expect((await search(url)).where).toEqual([`supabase-service-role ${url}/app.js 1 4`]);
  });

  test('fail with the value of a variable', async () => {
    const { url } = await site({ '/': page(`<script>k="${btoa('a very secret value')}"</script>`) });
    const { where } = await search(url, { envValues: [envValue('K', 'very secret value')] });
    expect(where).toEqual([expect.stringContaining(`env-value ${url}/ 1 `)]);
  });

  test('that cannot be had are never a pass', async () => {
    const refused = await search('http://127.0.0.1:1');
    expect(refused.findings).toMatchObject([
      { rule: 'secrets/not-searched', status: 'fail', observed: expect.stringContaining('refused') },
    ]);
    const { url } = await site({});
    expect((await search(url)).findings).toMatchObject([{ status: 'fail', observed: 'it answers 404' }]);
    const broken = await site({
      '/': page('<script src=/gone.js></script><script src=/cut.js></script>'),
      '/cut.js': (_, response) => response.destroy(),
    });
    expect((await search(broken.url)).findings).toMatchObject([
      { status: 'inconclusive', where: { url: `${broken.url}/gone.js` }, observed: 'it answers 404' },
      { status: 'inconclusive', where: { url: `${broken.url}/cut.js` } },
    ]);
    expect((await scan({ cwd: tmpdir(), bundles: at })).findings).toMatchObject([{ status: 'inconclusive' }]);
  });

  test('of another origin are not asked, neither by the page nor after a redirect', async () => {
    const other = await site({ '/x.js': `k="${stripeSecret}"`, '/': page('') });
    const { url } = await site({
      '/': page(
        `<script src="${other.url}/x.js"></script><script src="/moved.js"></script><script src="/near.js"></script>`,
      ),
      '/moved.js': (_, response) => response.writeHead(302, { location: `${other.url}/x.js` }).end(),
      '/near.js': (_, response) => response.writeHead(302, { location: '/real.js' }).end(),
      '/real.js': `//# sourceMappingURL=${other.url}/x.js.map`,
    });
    const { findings } = await search(url);
    expect(findings).toMatchObject([
      {
        status: 'inconclusive',
        where: { url: `${url}/moved.js` },
        observed: `it redirects to another origin, ${other.url}`,
      },
    ]);
    expect(other.asked).toEqual([]);

    const only = await site({ '/': page(`<script src="${other.url}/x.js"></script>`) });
    expect((await search(only.url)).findings).toMatchObject([
      { status: 'inconclusive', observed: expect.stringContaining('other origins') },
    ]);
    const gone = await site({ '/': (_, response) => response.writeHead(301, { location: `${other.url}/` }).end() });
    expect((await search(gone.url)).findings).toMatchObject([{ status: 'fail' }]);
    const loop = await site({ '/': (_, response) => response.writeHead(301, { location: '/' }).end() });
    expect((await search(loop.url)).findings).toMatchObject([
      { status: 'fail', observed: expect.stringContaining('redirects more than') },
    ]);
    expect(other.asked).toEqual([]);
  });

  const forEver = (_: IncomingMessage, response: ServerResponse) => {
    response.on('error', () => {});
    const write = () => {
      while (!response.destroyed && response.write('x'.repeat(10_000)));
      if (!response.destroyed) response.once('drain', write);
    };
    write();
  };

  async function collect(url: string, limits: Partial<typeof bundleLimits>) {
    const client = servers.client({ baseUrl: url });
    const gaps: string[] = [];
    const texts: string[] = [];
    for await (const place of liveBundles(url, client, never, { ...bundleLimits, ...limits })) {
      if ('gap' in place) gaps.push(`${place.gap.status} ${place.gap.what.slice(url.length)} ${place.gap.problem}`);
      else texts.push(place.text.name ?? '');
    }
    return { gaps, texts };
  }

  test('that never end, a script or a map, are given up', async () => {
    const { url } = await site({
      '/': page('<script src=/endless.js></script><script src=/a.js></script>'),
      '/endless.js': forEver,
      '/a.js': '1',
      '/a.js.map': forEver,
    });
    expect((await collect(url, { fileBytes: 200_000 })).gaps).toEqual([
      'inconclusive /endless.js it is larger than 200 kB',
      'inconclusive /a.js.map it is larger than 200 kB',
    ]);
    const endlessPage = await site({ '/': forEver });
    expect((await collect(endlessPage.url, { fileBytes: 200_000 })).gaps).toEqual(['fail / it is larger than 200 kB']);
  });

  test('beyond a number of files or bytes are not asked, and that is said', async () => {
    const scripts = Array.from({ length: 30 }, (_, index) => `/${index}.js`);
    const answers = Object.fromEntries(scripts.map((path) => [path, `var a${path.length};${path}`]));
    const { url, asked } = await site({
      '/': page(scripts.map((path) => `<script src=${path}></script>`).join('')),
      ...answers,
    });
    expect((await collect(url, { files: 10 })).gaps).toEqual([
      expect.stringMatching(/^inconclusive \/ 10 files .* more scripts are not$/),
    ]);
    expect(asked.length).toBeLessThan(20);
    expect((await collect(url, { bytes: 20 })).gaps).toHaveLength(1);
  });

  test('may name anything in a source map: names are labels, and nothing is opened by them', async () => {
    const names = ['../../../../etc/passwd', 'file:///etc/passwd', '..\\..\\x', '', null, 7, '::error::x', '/'];
    const map = {
      version: 3,
      sources: names,
      sourcesContent: names.map((_, index) => `k = "${awsKey.slice(0, -1)}${'ABCDEFGH'.charAt(index)}"`),
    };
    const { url } = await site({
      '/': page('<script src=/a.js></script>'),
      '/a.js': '1',
      '/a.js.map': JSON.stringify(map),
    });
    const { findings } = await search(url);
    expect(findings.map(({ title }) => title.replace(/^.* in (.*) \(source map of .*\)$/, '$1'))).toEqual([
      'etc/passwd',
      'etc/passwd',
      'x',
      'source 4',
      'source 5',
      'source 6',
      '::error::x',
      'source 8',
    ]);
    expect(findings.every(({ where }) => where.file === undefined && where.url === `${url}/a.js.map`)).toBe(true);
  });

  test('with a map that is none are searched as they were served', async () => {
    for (const map of [
      '',
      '[',
      '[]',
      '{"sources":3}',
      '{"sources":[],"sourcesContent":{}}',
      '{"sections":[null,{"map":1}]}',
      'null',
      `{"k": "${awsKey}`,
    ]) {
      const { url } = await site({ '/': page('<script src=/a.js></script>'), '/a.js': '1', '/a.js.map': map });
      expect((await search(url)).where).toEqual(map.includes(awsKey) ? [`aws-access-token ${url}/a.js.map 1 8`] : []);
    }
  });

  test('of a page nested without end are given up', async () => {
    const { url } = await site({ '/': '<div>'.repeat(100_000) });
    expect((await search(url)).findings).toMatchObject([
      { status: 'inconclusive', observed: expect.stringContaining('nests') },
    ]);
  });
});

import { endianness } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { htmlDecodeTree } from 'entities/decode';
import type { Plugin } from 'rolldown';
import { knownPatternsJson } from '../../gitleaks-wasm/known-patterns.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packages = join(root, 'node_modules');
const browsers = join(packages, '@puppeteer/browsers/lib');
const smaller = join(root, 'scripts/bundle/smaller');
const statistics = join(packages, 'simple-statistics/src');
const undici = join(packages, 'undici/lib');

/** The numbers as base64, in the order of bytes of all machines but a few. */
function base64(numbers: Uint16Array): string {
  const bytes = Buffer.from(new Uint16Array(numbers).buffer);
  return (endianness() === 'BE' ? bytes.swap16() : bytes).toString('base64');
}

/** What the build puts in the place of a file, by the file's path below the repository. */
const files: Readonly<Record<string, string>> = {
  // The facts are found here once, and not in each run.
  'gitleaks-wasm/src/prefilter/known-patterns.ts': `export const { knownPatterns, knownPaths } = JSON.parse(${JSON.stringify(await knownPatternsJson())});`,
  // entities unpacks its table with code of its own each time that it is loaded, which takes 3 ms.
  'node_modules/entities/dist/generated/decode-data-html.js': [
    "import { endianness } from 'node:os';",
    `const bytes = Buffer.from('${base64(htmlDecodeTree)}', 'base64');`,
    "if (endianness() === 'BE') bytes.swap16();",
    'export const htmlDecodeTree = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);',
  ].join('\n'),
  // undici has a second parser, an experiment that is off. Its two builds would add 190 KB.
  'node_modules/undici/lib/dispatcher/parser-h1.js': 'module.exports = { getMiloEnabled: () => false };',
  // The toolkit needs an HTTP client only for an OIDC token, and starts programs to find out what machine it is on. The
  // gate asks for neither.
  'node_modules/@actions/core/lib/oidc-utils.js': 'export const OidcClient = undefined;',
  'node_modules/@actions/core/lib/platform.js': 'export {};',
  // mailauth folds lines and reads parameters of headers with libmime. That needs no names of file types.
  'node_modules/libmime/lib/mimetypes.js': 'module.exports = { list: {}, extensions: {} };',
  // puppeteer speaks BiDi if it is asked to; the gate speaks CDP. These 640 KB would only be loaded then.
  'node_modules/puppeteer-core/lib/puppeteer/bidi/bidi.js':
    "throw new Error('WebDriver BiDi is left out of the bundle');",
  // puppeteer finds out which browsers there are to download. The gate only starts a browser that is installed.
  'node_modules/@puppeteer/browsers/lib/httpUtil.js': [
    "const leftOut = () => { throw new Error('downloads of browsers are left out of the bundle'); };",
    'export { leftOut as getJSON, leftOut as getText, leftOut as headHttpRequest };',
  ].join('\n'),
};

type Entry = { name: string; of?: string; code: string };

/** Smaller entries of packages, of which the gate uses a part; `of` is who gets it, if not all do. */
const entries: readonly Entry[] = [
  // undici's own entry also loads WebSocket, caches and mocks: a good part of 1 MB that the gate never calls. @actions
  // gets an entry of its own, so that a run that asks no API does not load fetch.
  {
    name: 'undici',
    of: join(packages, '@actions'),
    code: [
      `export { default as ProxyAgent } from '${undici}/dispatcher/proxy-agent.js';`,
      `export { fetch } from '${undici}/web/fetch/index.js';`,
    ].join('\n'),
  },
  {
    name: 'undici',
    code: [
      `export { default as Client } from '${undici}/dispatcher/client.js';`,
      `export { default as buildConnector } from '${undici}/core/connect.js';`,
    ].join('\n'),
  },
  // puppeteer's entry also loads the code that downloads browsers. The gate only starts a browser that is installed.
  {
    name: '@puppeteer/browsers',
    code: [
      `export * from '${browsers}/launch.js';`,
      `export * from '${browsers}/detectPlatform.js';`,
      `export * from '${browsers}/browser-data/browser-data.js';`,
      'export const [getInstalledBrowsers, uninstall] = [];',
    ].join('\n'),
  },
  // Its entry computes tables of distributions when it is loaded.
  {
    name: 'simple-statistics',
    code: [
      `export { default as mean } from '${statistics}/mean.js';`,
      `export { default as median } from '${statistics}/median.js';`,
      `export { default as sampleStandardDeviation } from '${statistics}/sample_standard_deviation.js';`,
    ].join('\n'),
  },
  // Japanese, which libmime asks this package for first, it reads as the rest where this package cannot.
  { name: 'encoding-japanese', code: 'module.exports = {};' },
  // mailauth makes two checks with joi, and libmime calls one function of iconv-lite.
  { name: 'joi', code: `export * from '${smaller}/joi.ts';` },
  { name: 'iconv-lite', code: `export * from '${smaller}/iconv-lite.ts';` },
];

const prefix = '\0entry:';

/** Leaves out of packages what the gate never calls. */
export const replaced: Plugin = {
  name: 'replaced',
  resolveId: {
    filter: { id: new RegExp(`^(${entries.map(({ name }) => name).join('|')})$`) },
    handler(name, importer) {
      const index = entries.findIndex((entry) => entry.name === name && (!entry.of || importer?.startsWith(entry.of)));
      return `${prefix}${index}`;
    },
  },
  load: {
    handler(id) {
      if (id.startsWith(prefix)) return entries[Number(id.slice(prefix.length))]?.code;
      return files[relative(root, id).replaceAll(sep, '/')];
    },
  },
};

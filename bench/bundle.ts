// How large the bundle is that a runner fetches, and its ten largest files. Usage: npm run bench:bundle
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Section, table } from './table.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** Why the largest files stay; a chunk has the name of one of its modules. */
const reasons: Readonly<Record<string, string>> = {
  'gitleaks.wasm.br': 'gitleaks itself',
  'gitleaks.memory.br': 'its memory, with its rules set up',
  'gitleaks.toml.json': 'its rules, for the prefilter',
  'puppeteer-core.js': 'puppeteer, which drives a browser for page checks',
  'client.js': 'undici, the HTTP client',
  'utils.js': "GitHub's client, with a fetch of its own",
  'scanner.js': "the prefilter, with facts of the patterns of gitleaks' rules",
  'build.js': 're2js, for patterns over which V8 could backtrack',
  'checks.js': 'what asks a site, reads its answers and judges them',
  'config.js': 'what reads a configuration',
  'start.js': 'what every run loads',
  'licenses.txt': 'the licences of all packages',
};

export async function sections(): Promise<Section[]> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, stats: statSync(join(dist, name)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ name, stats }) => ({ name, mb: stats.size / 1e6 }))
    .sort((a, b) => b.mb - a.mb);
  const unpacked = files.reduce((sum, { mb }) => sum + mb, 0);
  const tar = execFileSync('tar', ['c', '-C', dist, '.'], { maxBuffer: 1e9 });
  const packed = gzipSync(tar, { level: 9 }).length / 1e6;
  return [
    {
      title: 'Bundle',
      rows: [
        { what: 'unpacked', goal: { value: unpacked, unit: 'MB', limit: 7, of: '' } },
        { what: 'packed', goal: { value: packed, unit: 'MB', limit: 2.8, of: '' } },
        ...files.slice(0, 10).map(({ name, mb }) => {
          const reason = reasons[name.replace(/.*\//, '')];
          return { what: name, note: `${mb.toFixed(2)} MB${reason ? `: ${reason}` : ''}` };
        }),
      ],
    },
  ];
}

if (import.meta.main) console.log(table(await sections()));

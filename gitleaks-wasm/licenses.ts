import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of gitleaks, of every Go module that is compiled in, and of Go itself, as one text. */
export function gatherLicenses(moduleFolder: string, env: NodeJS.ProcessEnv): string {
  const go = (...args: string[]) => execFileSync('go', args, { cwd: moduleFolder, env, encoding: 'utf8' }).trim();
  const format = '{{with .Module}}{{if not (or .Main .Replace)}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}';
  const modules = new Set(go('list', '-deps', '-tags=gore2regex', '-mod=readonly', '-f', format, '.').split('\n'));
  const rows = [...modules].filter((row) => row !== '').map((row) => row.split('\t') as [string, string, string]);
  rows.push(['Go (runtime and standard library)', go('env', 'GOVERSION'), go('env', 'GOROOT')]);
  return rows
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, version, folder]) => `${name} ${version}\n\n${licensesIn(name, folder)}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licensesIn(name: string, folder: string): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(file));
  if (files.length === 0) throw new Error(`${name} comes without a licence`);
  return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
}

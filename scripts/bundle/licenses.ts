import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The names, licences and licence texts of the packages that the files belong to, sorted by name. Throws if a package
 * of others has no licence.
 */
export function licensesOf(files: Iterable<string>): string {
  const folders = new Set([...files].map((file) => packageOf(dirname(file))));
  const packages = [...folders].map((folder) => {
    const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (!license) throw new Error(`${name} names no licence`);
    const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
    return [name, license, ...texts.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim())].join('\n');
  });
  return `${packages.sort().join('\n\n')}\n`;
}

function packageOf(folder: string): string {
  const file = join(folder, 'package.json');
  // A package.json without a name only says what kind of modules a folder of a package has.
  if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name) return folder;
  return packageOf(dirname(folder));
}

import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'rolldown';

const url = /new URL\('(\.[^']+)', import\.meta\.url\)/g;

/**
 * Files that the sources name by a literal URL: they are copied beside the bundle, where the URL then points. A
 * TypeScript file is the first module of a thread, and becomes an entry of the bundle.
 */
export const assets: Plugin = {
  name: 'assets',
  transform: {
    filter: { id: /\.ts$/, code: 'import.meta.url' },
    handler(code, id) {
      return code.replace(url, (_, path: string) => {
        const file = resolve(dirname(id), path);
        const name = basename(file);
        const reference = file.endsWith('.ts')
          ? this.emitFile({ type: 'chunk', id: file, fileName: name.replace('.ts', '.js') })
          : this.emitFile({ type: 'asset', source: readFileSync(file), fileName: `assets/${name}` });
        return `new URL(import.meta.ROLLUP_FILE_URL_${reference})`;
      });
    },
  },
};

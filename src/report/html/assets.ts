import { readFileSync } from 'node:fs';

/** What stands in the page besides the report: text of its one style sheet and of its scripts. */
export type PageAssets = { style: string; script: string; plots: string; plotsStyle: string };

/** Reads them; the literal URLs make ncc copy the files into the bundle. */
export function readPageAssets(): PageAssets {
  return {
    style: read(new URL('./page.css', import.meta.url)),
    script: read(new URL('./page.js', import.meta.url)),
    plots: read(new URL('../../../node_modules/uplot/dist/uPlot.iife.min.js', import.meta.url)),
    plotsStyle: read(new URL('../../../node_modules/uplot/dist/uPlot.min.css', import.meta.url)),
  };
}

/** As an HTML parser will read it: the hashes of the Content-Security-Policy are over that. */
function read(file: URL): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
}

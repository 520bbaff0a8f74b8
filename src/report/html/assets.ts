import { readFileSync } from 'node:fs';

/** What the page holds besides the report: the texts of its style sheets and scripts. */
export type PageAssets = { style: string; script: string; plots: string; plotsStyle: string };

/** Reads the assets; the build copies the files that literal URLs name. */
export function readPageAssets(): PageAssets {
  return {
    style: read(new URL('./page.css', import.meta.url)),
    script: read(new URL('./page.js', import.meta.url)),
    plots: read(new URL('../../../node_modules/uplot/dist/uPlot.iife.min.js', import.meta.url)),
    plotsStyle: read(new URL('../../../node_modules/uplot/dist/uPlot.min.css', import.meta.url)),
  };
}

/** Returns the text as an HTML parser reads it: the Content-Security-Policy has the hashes of that text. */
function read(file: URL): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
}

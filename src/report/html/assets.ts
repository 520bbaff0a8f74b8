import { readFileSync } from 'node:fs';

/** What the page holds besides the report: the texts of its style sheets and scripts. */
export type PageAssets = { style: string; script: string; plots: string; plotsStyle: string };

/** Reads the assets; the build copies the files that literal URLs name. */
export function readPageAssets(): PageAssets {
  return {
    style: readAsset(new URL('./page.css', import.meta.url)),
    script: readAsset(new URL('./page.js', import.meta.url)),
    plots: readAsset(new URL('../../../node_modules/uplot/dist/uPlot.iife.min.js', import.meta.url)),
    plotsStyle: readAsset(new URL('../../../node_modules/uplot/dist/uPlot.min.css', import.meta.url)),
  };
}

/** Returns the text of a style sheet or script as an HTML parser reads it: the Content-Security-Policy has the hashes of that text. */
export function readAsset(file: URL): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
}

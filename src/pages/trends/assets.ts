import { readAsset, readPageAssets } from '../../report/html/assets.ts';

/** The style sheet of the page: that of the report, and the plots. */
export function readTrendsStyle(): string {
  return `${readPageAssets().style}\n${readAsset(new URL('./trends.css', import.meta.url))}`;
}

import type { PageVisit } from '../../config.ts';
import { keyPosition, type Reading, reportKey, type Scope } from '../../reading.ts';
import type { RawCheck } from '../../schema.ts';
import type { Limits } from '../defaults.ts';
import { readExpectations } from './expectations.ts';
import { checkEntries } from './schema.ts';
import { readTarget } from './target.ts';

/** Keys that may stand beside `page`. All other keys of a request have no meaning, as the check sends no request. */
const ownKeys = ['expect', 'error-page', 'timeout'];
const foreignKeys = [...Object.keys(checkEntries).filter((key) => !ownKeys.includes(key)), 'steps', 'cleanup'];

/** What can be expected of a page in a browser: its status, its address and the rendered content. */
const subjects = new Set<string>(['status', 'url', 'css', 'body']);

const defaultViewport = { width: 1280, height: 720 };

/** The page that a check opens in a browser; undefined when it sends requests instead. */
export function readPageVisit(reading: Reading, raw: RawCheck, limits: Limits, name: string): PageVisit | undefined {
  if (raw.page === undefined) {
    if (raw.viewport) reportKey(reading, [raw, 'viewport'], `"viewport" in ${name} needs a "page"`);
    return undefined;
  }
  for (const key of foreignKeys.filter((each) => each in raw)) {
    reportKey(reading, [raw, key], `"${key}" stands beside "page" in ${name}; a browser asks for what the page needs`);
  }
  if (raw.latency)
    reportKey(
      reading,
      [raw, 'latency'],
      `"latency" samples requests, and ${name} opens a page; give the budget to a check with "get"`,
    );
  for (const key of Object.keys(raw.expect ?? {}).filter((each) => !subjects.has(each))) {
    reportKey(
      reading,
      [raw.expect as object, key],
      `"${key}" cannot be expected of a page in ${name}; known are ${[...subjects].join(', ')}`,
    );
  }
  const scope: Scope = new Set();
  return {
    at: keyPosition(reading, [raw, 'page']),
    target: readTarget(reading, [raw, 'page'], scope),
    expect: readExpectations(reading, raw.expect, scope),
    viewport: raw.viewport ?? defaultViewport,
    timeoutMs: limits.timeoutMs,
    errorPage: raw['error-page'] ?? 'fail',
  };
}

import { cut } from '../../../text/cut.ts';
import { type EvidenceReading, gapReading, maxText, openReading, timeOf } from '../reading.ts';
import { isObject, type Json, objectAt, objectsAt, own, textAt } from './json.ts';

export type LighthouseOptions = {
  /** The lowest score of each category that passes. */
  scores: Readonly<Record<string, number>>;
  /** Whether reports of Lighthouse lie beside the file, as Lighthouse CI leaves them. */
  hasReports: boolean;
};

/**
 * Reads what Lighthouse CI writes (github.com/GoogleChrome/lighthouse-ci): `assertion-results.json`, the `manifest.json`
 * of uploads to a folder, or the report of Lighthouse itself. The latter two are judged by `scores`.
 */
export function readLighthouse(report: unknown, { scores, hasReports }: LighthouseOptions): EvidenceReading {
  if (isObject(report)) return readPages([report], scores);
  if (!Array.isArray(report)) return gapReading('it is no file of Lighthouse CI');
  const entries = objectsAt(report);
  if (entries.length > 0 && entries.every((each) => isObject(each['summary']))) return readManifest(entries, scores);
  if (Object.keys(scores).length > 0)
    return gapReading('it holds no scores that "min" could be about: name manifest.json or a report of Lighthouse');
  return readAssertions(report, hasReports);
}

/** Only the assertions that failed, unless `includePassedAssertions` is set: an empty list may mean no page at all. */
function readAssertions(report: readonly unknown[], hasReports: boolean): EvidenceReading {
  if (report.length === 0 && !hasReports)
    return gapReading(
      'it holds no assertion, and no report (lhr-….json) lies beside it: set "includePassedAssertions"',
    );
  const { reading, add } = openReading();
  reading.judged = Math.max(1, report.length);
  for (const each of report) {
    if (!isObject(each) || typeof each['passed'] !== 'boolean')
      return gapReading('it is no list of assertions of Lighthouse CI');
    const { passed, level, auditId, auditProperty, auditTitle, name, operator, expected, actual, url } = each;
    if (passed) continue;
    const audit =
      [auditId, ...[auditProperty].flat()].filter((part) => typeof part === 'string').join('.') || String(name);
    add(level === 'warn' ? 'warn' : 'error', () => ({
      title: cut(`${textAt(auditTitle) ?? audit}: ${name}`, maxText),
      subject: cut(audit, 500),
      identity: JSON.stringify([audit, name, url]),
      expected: cut(`${textAt(operator) ?? ''} ${expected}`.trim(), 200),
      message: cut(String(actual), 200),
      places: [],
      url: textAt(url),
    }));
  }
  return reading;
}

/** Of several runs of a page, Lighthouse CI marks one as representative. */
function readManifest(entries: Json[], scores: LighthouseOptions['scores']): EvidenceReading {
  const marked = entries.filter(({ isRepresentativeRun }) => isRepresentativeRun === true);
  const pages = marked.length > 0 ? marked : entries;
  return readScores(
    pages.map(({ url, summary }) => ({ url: textAt(url), scoreOf: (category) => own(objectAt(summary), category) })),
    scores,
  );
}

function readPages(reports: Json[], scores: LighthouseOptions['scores']): EvidenceReading {
  for (const { categories, runtimeError } of reports) {
    if (!isObject(categories)) return gapReading('it is no report of Lighthouse: it has no "categories"');
    const code = textAt(objectAt(runtimeError)['code']);
    if (code && code !== 'NO_ERROR') return gapReading(`Lighthouse could not load the page: ${cut(code, 100)}`);
  }
  const reading = readScores(
    reports.map((report) => ({
      url: textAt(report['finalDisplayedUrl']) ?? textAt(report['finalUrl']) ?? textAt(report['requestedUrl']),
      scoreOf: (category) => objectAt(own(objectAt(report['categories']), category))['score'],
    })),
    scores,
  );
  reading.at = timeOf(reports[0]?.['fetchTime']);
  return reading;
}

type Page = { url?: string; scoreOf(category: string): unknown };

function readScores(pages: Page[], scores: LighthouseOptions['scores']): EvidenceReading {
  const wanted = Object.entries(scores);
  if (wanted.length === 0) return gapReading('it holds scores, and "min" names none that is asked for');
  const { reading, add } = openReading();
  for (const { url = 'a page without an address', scoreOf } of pages) {
    for (const [category, least] of wanted) {
      const score = scoreOf(category);
      if (typeof score !== 'number') return gapReading(`it holds no score of ${category} for ${cut(url, 300)}`);
      reading.judged += 1;
      if (score >= least) continue;
      add('error', () => ({
        title: `The score of ${category} is too low`,
        subject: category,
        identity: JSON.stringify([category, url]),
        expected: `at least ${least}`,
        message: String(score),
        places: [],
        url: cut(url, 2_000),
      }));
    }
  }
  return reading;
}

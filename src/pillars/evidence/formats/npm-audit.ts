import { cut } from '../../../text/cut.ts';
import { type EvidenceReading, gapReading, maxText, openReading } from '../reading.ts';
import { isObject, type Json, listAt, objectAt, textAt, wholeAt } from './json.ts';

const levels = ['critical', 'high', 'moderate', 'low', 'info'];

type Advisory = {
  name: string;
  id: string;
  level: unknown;
  title?: string;
  url?: string;
  range?: string;
  fix?: string;
};

/**
 * Reads `npm audit --json`: version 2 of npm 7 and later (docs.npmjs.com/cli/commands/npm-audit), and the older one with
 * `advisories`, which npm 6 and pnpm write.
 */
export function readNpmAudit(report: unknown): EvidenceReading {
  if (!isObject(report)) return gapReading('it is no report of npm audit');
  const { auditReportVersion: version, error, vulnerabilities, advisories, metadata } = report;
  if (error !== undefined || (vulnerabilities === undefined && advisories === undefined && 'message' in report))
    return gapReading(
      `npm audit failed: ${cut(textAt(objectAt(error)['code']) ?? textAt(report['message']) ?? 'it says no more', 300)}`,
    );
  if (version !== undefined && version !== 2)
    return gapReading(`it is a report of version ${cut(String(version), 20)}, and only 1 and 2 can be judged`);
  const isNew = version === 2;
  if (!isObject(isNew ? vulnerabilities : advisories)) return gapReading('it is no report of npm audit');
  const looked = lookedAt(objectAt(metadata));
  if (!looked) return gapReading('it looked at no package: its "metadata" counts none');

  const { reading, add } = openReading();
  reading.judged = looked;
  const found = isNew ? advisoriesOf(objectAt(vulnerabilities)) : oldAdvisoriesOf(objectAt(advisories));
  for (const { name, id, level, title, url, range, fix } of found) {
    add(levels.includes(level as string) ? (level as string) : 'unknown', () => ({
      title: cut(`${name}: ${title ?? id}`, maxText),
      subject: cut(name, 500),
      identity: `${name} ${id}`,
      expected: fix,
      message: cut([`${name} ${range ?? ''}`.trim(), url].filter(Boolean).join(', '), maxText),
      places: [],
    }));
  }
  const counted = Object.values(objectAt(objectAt(metadata)['vulnerabilities'])).some((count) => wholeAt(count, 1));
  if (counted && found.length === 0) return gapReading('it counts vulnerabilities, and lists none of them');
  return reading;
}

/** How many packages the audit looked at. */
function lookedAt({ dependencies, totalDependencies }: Json): number | undefined {
  return wholeAt(totalDependencies, 1) ?? wholeAt(objectAt(dependencies)['total'], 1) ?? wholeAt(dependencies, 1);
}

/** Of each package its own advisories. One that is only reached through another package is named there. */
function advisoriesOf(vulnerabilities: Json): Advisory[] {
  return Object.entries(vulnerabilities).flatMap(([key, value]) => {
    const entry = objectAt(value);
    const name = textAt(entry['name']) ?? key;
    const fix = fixOf(entry['fixAvailable']);
    const own = listAt(entry['via']).filter(isObject);
    // An entry that names no cause at all is told of itself.
    if (own.length === 0 && listAt(entry['via']).length === 0)
      return [{ name, id: 'without an advisory', level: entry['severity'], fix }];
    return own.map((via) => ({
      name: textAt(via['name']) ?? name,
      id: idOf(via['url'], via['source']),
      level: via['severity'] ?? entry['severity'],
      title: textAt(via['title']),
      url: textAt(via['url']),
      range: textAt(via['range']),
      fix,
    }));
  });
}

function oldAdvisoriesOf(advisories: Json): Advisory[] {
  return Object.entries(advisories).map(([key, value]) => {
    const {
      module_name: name,
      title,
      url,
      severity,
      vulnerable_versions: range,
      patched_versions: patched,
    } = objectAt(value);
    return {
      name: textAt(name) ?? key,
      id: idOf(url, key),
      level: severity,
      title: textAt(title),
      url: textAt(url),
      range: textAt(range),
      fix: textAt(patched) && patched !== '<0.0.0' ? cut(`version ${patched}`, 200) : undefined,
    };
  });
}

/** `GHSA-jf85-cpcp-j695`, which stands at the end of its address, or the number of the advisory. */
function idOf(url: unknown, source: unknown): string {
  return /GHSA(?:-[\w]{4}){3}/.exec(textAt(url) ?? '')?.[0] ?? cut(String(source ?? url ?? ''), 100);
}

function fixOf(available: unknown): string | undefined {
  if (available === true) return 'the version that npm audit fix takes';
  const { name, version, isSemVerMajor } = objectAt(available);
  if (!textAt(name) || !textAt(version)) return undefined;
  return cut(`${name} ${version}${isSemVerMajor ? ', a new major version' : ''}`, 200);
}

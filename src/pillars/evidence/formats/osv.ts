import { cut } from '../../../text/cut.ts';
import { type EvidenceReading, gapReading, maxText, openReading } from '../reading.ts';
import { isObject, type Json, listAt, objectAt, objectsAt, textAt } from './json.ts';

/** The bands of CVSS (first.org/cvss/v3.1/specification-document, section 5). */
const bands: [level: string, least: number][] = [
  ['critical', 9],
  ['high', 7],
  ['moderate', 4],
  ['low', 0.1],
];
const names: Record<string, string> = {
  ...{ critical: 'critical', high: 'high', important: 'high', moderate: 'moderate', medium: 'moderate', low: 'low' },
};

/**
 * Reads `osv-scanner --format json` (google.github.io/osv-scanner/output). A vulnerability with several names is one
 * group. Packages without a vulnerability stand in it only with `--all-packages`; where the scanner finds nothing to
 * scan, it ends with 128 and writes no report.
 */
export function readOsv(report: unknown): EvidenceReading {
  if (!isObject(report) || !Array.isArray(report['results']))
    return gapReading('it is no report of osv-scanner: it has no list "results"');
  const { reading, add } = openReading();
  const packages = new Set<string>();
  for (const source of report['results']) {
    if (!isObject(source) || !Array.isArray(source['packages']))
      return gapReading('it is no report of osv-scanner that can be judged: a result lists no packages');
    const path = textAt(objectAt(source['source'])['path']);
    for (const each of objectsAt(source['packages'])) {
      const { name: named, version, ecosystem } = objectAt(each['package']);
      const name = textAt(named) ?? 'a package without a name';
      packages.add(JSON.stringify([path, ecosystem, name, version]));
      for (const { ids, known } of groupsOf(each)) {
        add(levelOf(ids.group, known), () => ({
          title: cut(`${name}: ${titleOf(known) ?? ids.all[0]}`, maxText),
          subject: cut(name, 500),
          identity: `${name} ${version ?? ''} ${ids.all[0]} ${path ?? ''}`,
          message: cut([`${name} ${textAt(version) ?? ''}`.trim(), ids.all.join(', ')].join(', '), maxText),
          places: path ? [{ path: cut(path, 1_000) }] : [],
        }));
      }
    }
  }
  reading.judged = Math.max(1, packages.size);
  return reading;
}

type Group = { ids: { group: Json; all: string[] }; known: Json[] };

/** The groups of a package. A vulnerability that stands in none is a group of its own. */
function groupsOf({ groups, vulnerabilities }: Json): Group[] {
  const byId = new Map(objectsAt(vulnerabilities).map((each) => [textAt(each['id']) ?? 'without an id', each]));
  const grouped = new Set<string>();
  const found = objectsAt(groups).map((group): Group => {
    const own = listAt(group['ids']).filter((id): id is string => typeof id === 'string');
    for (const id of own) grouped.add(id);
    const all = own.length > 0 ? own : ['without an id'];
    return { ids: { group, all }, known: own.map((id) => byId.get(id)).filter((each) => each !== undefined) };
  });
  const alone = [...byId].filter(([id]) => !grouped.has(id));
  return [...found, ...alone.map(([id, each]): Group => ({ ids: { group: {}, all: [id] }, known: [each] }))];
}

function levelOf({ max_severity: severity }: Json, known: Json[]): string {
  const score = Number(textAt(severity) ?? Number.NaN);
  const band = bands.find(([, least]) => score >= least)?.[0];
  if (band) return band;
  const told = known.map((each) => names[String(objectAt(each['database_specific'])['severity']).toLowerCase()]);
  return bands.map(([level]) => level).find((level) => told.includes(level)) ?? 'unknown';
}

function titleOf(known: Json[]): string | undefined {
  return known.map((each) => textAt(each['summary'])).find((summary) => summary !== undefined);
}

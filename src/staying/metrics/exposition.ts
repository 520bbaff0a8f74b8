/** The two formats that a scraper can ask for. */
export type MetricsFormat = 'openmetrics' | 'text';

/** A family of metrics. The name of a counter stands here without `_total`, that of an info without `_info`. */
export type Family = {
  name: string;
  type: 'gauge' | 'counter' | 'summary' | 'info';
  /** The base unit that the name ends in. */
  unit?: 'seconds' | 'ratio';
  help: string;
  samples: Sample[];
};

/** `suffix` is `_sum` or `_count` of a summary. A label whose value is undefined is left out. */
export type Sample = { suffix?: string; labels?: Labels; value: number };
type Labels = Readonly<Record<string, string | undefined>>;

export const contentTypes: Record<MetricsFormat, string> = {
  openmetrics: 'application/openmetrics-text; version=1.0.0; charset=utf-8',
  text: 'text/plain; version=0.0.4; charset=utf-8',
};

/**
 * The families as OpenMetrics 1.0 (github.com/prometheus/OpenMetrics) or in the text format of Prometheus 0.0.4, which
 * counts the suffix of a counter or an info to its name. Pure.
 */
export function exposition(families: readonly Family[], format: MetricsFormat): string {
  const lines = families.flatMap((family) => linesOf(family, format));
  if (format === 'openmetrics') lines.push('# EOF');
  return lines.map((line) => `${line}\n`).join('');
}

const endings = { counter: '_total', info: '_info', gauge: '', summary: '' };

function linesOf({ name, type, unit, help, samples }: Family, format: MetricsFormat): string[] {
  const isOpen = format === 'openmetrics';
  const title = isOpen ? name : name + endings[type];
  const shownType = !isOpen && type === 'info' ? 'gauge' : type;
  return [
    `# TYPE ${title} ${shownType}`,
    ...(isOpen && unit ? [`# UNIT ${title} ${unit}`] : []),
    `# HELP ${title} ${isOpen ? escaped(help) : help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}`,
    ...samples.map(
      ({ suffix = '', labels = {}, value }) => `${name}${endings[type]}${suffix}${braces(labels)} ${value}`,
    ),
  ];
}

function braces(labels: Labels): string {
  const pairs = Object.entries(labels).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${escaped(value)}"`],
  );
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}

/** Text between quotes; a half of a surrogate pair has no UTF-8. */
function escaped(text: string): string {
  return text.toWellFormed().replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
}

/**
 * The format that an `Accept` header prefers (RFC 9110, section 12.5.1): OpenMetrics where it is named and nothing that
 * is as good is preferred to it. A browser or curl gets text.
 */
export function formatFor(accept: string | undefined): MetricsFormat {
  const quality = { openmetrics: 0, text: 0 };
  for (const range of (accept ?? '').slice(0, 2_000).split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const kind = type === 'application/openmetrics-text' ? 'openmetrics' : type === 'text/plain' ? 'text' : undefined;
    if (!kind) continue;
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    quality[kind] = Math.max(quality[kind], q === undefined ? 1 : Number(q.slice(2)) || 0);
  }
  return quality.openmetrics > 0 && quality.openmetrics >= quality.text ? 'openmetrics' : 'text';
}

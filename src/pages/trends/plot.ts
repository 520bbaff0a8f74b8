import { html, type Markup } from '../../report/html/markup.ts';

/**
 * Plots as SVG that stretches to the width of the page. Lines and points keep their width, since no stroke scales; all
 * text stands beside, as HTML. A plot is hidden from readers who cannot see it: a table beside it holds the figures.
 */
type Frame = {
  /** The label of the highest value. */
  top: string;
  /** Of the first and the last place. */
  ends: [string, string];
  caption: string;
};

const height = 100;

/** A part of a bar, from the bottom up: its share of the height, 0 to 1. */
export type BarPart = { kind: 'good' | 'bad' | 'unclear' | 'none'; share: number };

/** One bar for each place. A bad part is always tall enough to be seen. */
export function barPlot(bars: readonly (readonly BarPart[])[], frame: Frame): Markup {
  const rects = bars.flatMap((parts, index) => {
    let y = height;
    return parts.map(({ kind, share }) => {
      const tall = Math.min(y, Math.max(kind === 'bad' && share > 0 ? 12 : 0, round(share * height)));
      y = round(y - tall);
      return tall > 0 && html`<rect class="${kind}" x="${index + 0.1}" y="${y}" width="0.8" height="${tall}"/>`;
    });
  });
  return framed(bars.length, rects, frame);
}

/** A value at each place, null where there is none, and a limit for each, null where there is none. */
export function linePlot(
  values: readonly (number | null)[],
  limits: readonly (number | null)[],
  frame: Omit<Frame, 'top'>,
  show: (value: number) => string,
): Markup {
  const top = 1.15 * Math.max(1, ...values.map((value) => value ?? 0), ...limits.map((limit) => limit ?? 0));
  const x = (index: number) => round(index + 0.5);
  const y = (value: number) => round(height * (1 - value / top));
  const isOver = (value: number, index: number) => limits[index] != null && value > limits[index];
  // Without a length, a line with round ends is a point.
  const dots = (wanted: boolean) =>
    values
      .flatMap((value, index) =>
        value !== null && isOver(value, index) === wanted ? [`M${x(index)} ${y(value)}h0`] : [],
      )
      .join('');
  const failed = values.flatMap((value, index) => (value === null ? [`M${x(index)} 0v${height}`] : [])).join('');
  // One line for as long as the limit stays the same: each new one begins its dashes anew.
  const limit = limits
    .map((each, index) => {
      if (each === null) return '';
      return each === limits[index - 1] ? `H${index + 1}` : `M${index} ${y(each)}H${index + 1}`;
    })
    .join('');
  return framed(
    values.length,
    [
      failed !== '' && html`<path class="failed" d="${path(failed)}"/>`,
      html`<path class="limit" d="${path(limit)}"/>`,
      html`<path class="line" d="${path(lineOf(values, x, y))}"/>`,
      html`<path class="dots" d="${path(dots(false))}"/>`,
      html`<path class="dots over" d="${path(dots(true))}"/>`,
    ],
    { ...frame, top: show(top) },
  );
}

/** The line is broken where there is no value. */
function lineOf(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return values
    .flatMap((value, index) =>
      value === null ? [] : [`${index > 0 && values[index - 1] !== null ? 'L' : 'M'}${x(index)} ${y(value)}`],
    )
    .join('');
}

/** A path of numbers and letters that was made here: it may be longer than any foreign text. */
function path(d: string): Markup {
  return { markup: d };
}

function framed(places: number, content: readonly (Markup | false)[], { top, ends, caption }: Frame): Markup {
  return html`<figure><div class="trend" aria-hidden="true"><div class="scale"><span>${top}</span><span>0</span></div><svg viewBox="0 0 ${places} ${height}" preserveAspectRatio="none"><path class="grid" d="M0 ${height / 2}H${places}M0 ${height}H${places}"/>${content}</svg><div class="ends"><span>${ends[0]}</span><span>${ends[1]}</span></div></div><figcaption>${caption}</figcaption></figure>\n`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

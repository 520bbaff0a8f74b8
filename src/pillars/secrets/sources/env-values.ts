import type { EnvValue } from '../../../config/config.ts';
import { layers, settledForms } from '../../../text/redaction/readings.ts';
import { secretForms } from '../../../text/redaction/secret-forms.ts';

/**
 * Where a value stands, and in which form; `form` is empty for the value itself. Offsets count characters of the text.
 */
export type ValueHit = { name: string; value: string; at: number; form: string };

type Needle = { name: string; value: string; text: string; form: string };

/** `base64` wraps lines at 76 characters, PEM at 64; a log of GitHub puts the time before each line. */
const wrap = /(?<=[\w+/-])\r?\n(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?(?=[\w+/-])/g;

const base64 = 'in base64';

/** Any encoding of a value fits within this many times its length on each side of a part of it. */
const widest = 12;
const minAnchor = 4;

/**
 * Looks for the exact values of variables in a text whose characters are its bytes (latin1): as they are, in URL, HTML,
 * JSON and hex form, and in base64 at any alignment. Other ways of escaping are undone around the value's longest run
 * of letters and digits, which every usual encoder leaves as it is.
 */
export function searchEnvValues(values: readonly EnvValue[]): (text: string) => ValueHit[] {
  const needles = values.filter(({ value }) => value !== '').flatMap(needlesOf);
  const wrapped = needles.filter(({ form }) => form === base64);
  const anchors = values
    .filter(({ value }) => /[^A-Za-z0-9]/.test(value))
    .map((each) => ({ each, anchor: anchorOf(each.value) }));
  return (text) => {
    const hits = new Map<string, ValueHit>();
    const add = (hit: ValueHit) => {
      const key = `${hit.name} ${hit.at}`;
      if (!hits.has(key)) hits.set(key, hit);
    };
    for (const { name, value, text: needle, form } of needles) {
      for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
        add({ name, value, at, form });
      }
    }
    if (wrapped.length > 0) {
      const { text: unwrapped, origin } = unwrap(text);
      for (const { name, value, text: needle, form } of wrapped) {
        for (let at = unwrapped.indexOf(needle); at >= 0; at = unwrapped.indexOf(needle, at + needle.length)) {
          add({ name, value, at: origin(at), form });
        }
      }
    }
    for (const { each, anchor } of anchors) {
      for (const hit of escapedHits(text, each, anchor)) if (!isNear(hits.values(), hit)) add(hit);
    }
    return [...hits.values()].sort((a, b) => a.at - b.at);
  };
}

function needlesOf({ name, value }: EnvValue): Needle[] {
  const hex = Buffer.from(value).toString('hex');
  const json = JSON.stringify(value);
  const url = [
    encodeURIComponent(value.toWellFormed()),
    `${new URLSearchParams({ '': value })}`,
    value.replaceAll(' ', '+'),
  ];
  return [...new Set([...secretForms(value), value.replaceAll('\n', '\r\n')])].map((form) => ({
    name,
    value,
    text: Buffer.from(form).toString('latin1'),
    form: nameForm(form),
  }));

  function nameForm(form: string): string {
    if (value.includes(form) || form.includes('\r\n')) return '';
    if (hex.includes(form.toLowerCase())) return 'in hex';
    if (json.includes(form) || form.includes('\\')) return 'in JSON';
    if (url.some((each) => each.includes(form))) return 'in URL form';
    return /&(?:amp|lt|gt|quot|#39);/.test(form) ? 'in HTML' : base64;
  }
}

/** The text without the line breaks inside of words. `origin` maps an index back to the text with them. */
function unwrap(text: string): { text: string; origin(index: number): number } {
  const breaks: { at: number; removed: number }[] = [];
  let removed = 0;
  const unwrapped = text.replace(wrap, (unit, at: number) => {
    removed += unit.length;
    breaks.push({ at: at + unit.length - removed, removed });
    return '';
  });
  return { text: unwrapped, origin: (index) => index + (breaks.findLast(({ at }) => at <= index)?.removed ?? 0) };
}

/** The longest run of letters and digits. */
function anchorOf(value: string): string {
  return (value.match(/[A-Za-z0-9]+/g) ?? []).reduce(
    (longest, run) => (run.length > longest.length ? run : longest),
    '',
  );
}

/** At most one hit around each anchor. If the value's anchor is too short, the whole text is searched. */
function* escapedHits(text: string, { name, value }: EnvValue, anchor: string): Generator<ValueHit> {
  const reach = value.length * widest;
  const isPlain = anchor.length >= minAnchor;
  const forms = [value, settledForms(value)[0] as string];
  for (let at = isPlain ? text.indexOf(anchor) : 0; at >= 0; ) {
    const start = isPlain ? Math.max(0, at - reach) : 0;
    const around = Buffer.from(isPlain ? text.slice(start, at + reach) : text, 'latin1').toString();
    const offsets = layers(around).flatMap((view) => {
      const found = Math.max(...forms.map((form) => view.text.indexOf(form)));
      return found < 0 ? [] : [start + Buffer.byteLength(around.slice(0, view.start(found)))];
    });
    if (offsets.length > 0) yield { name, value, at: Math.min(...offsets), form: 'escaped' };
    // A value that begins in the first half behind this anchor is whole in this window.
    at = isPlain ? text.indexOf(anchor, at + reach / 2) : -1;
  }
}

function isNear(hits: Iterable<ValueHit>, { name, value, at }: ValueHit): boolean {
  for (const hit of hits) if (hit.name === name && Math.abs(hit.at - at) <= value.length * widest) return true;
  return false;
}

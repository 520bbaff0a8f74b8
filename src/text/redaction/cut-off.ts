import { asSeen } from './glyphs.ts';
import { createMatcher } from './matcher.ts';
import { partOf, viewOf } from './view.ts';

/** Finds values of which only the beginning is left, because the text was cut off inside them. */
export type CutOff = {
  add(value: string, label: string): void;
  find(text: string): { start: number; end: number; label: string }[];
};

const maxLength = 512;
// What may follow a text that was cut off.
const ending = /(?:\.{3})?["'`)\]}>\s]*$/;

/**
 * Finds the beginning of a value at the end of a text if it is at least half of the value. Addresses are left out: half
 * of an address tells nothing, because it may be only a host that everybody knows.
 */
export function createCutOff(minLength: number): CutOff {
  const halves = createMatcher(minLength);
  const whole = new Map<string, { form: string; label: string }[]>();
  return {
    add(value, label) {
      const form = asSeen(viewOf(value)).text;
      if (form.length > maxLength || /^[a-z][\w+.-]*:\/\//i.test(form)) return;
      const half = form.slice(0, Math.max(minLength, Math.ceil(form.length / 2)));
      const known = whole.get(half);
      if (known) known.push({ form, label });
      else whole.set(half, [{ form, label }]);
      halves.add(half, half);
    },
    find(text) {
      const from = Math.max(0, text.length - 2 * maxLength);
      const view = asSeen(partOf(viewOf(text), text.slice(from), from));
      const end = view.text.length - (ending.exec(view.text)?.[0].length ?? 0);
      const found: { start: number; end: number; label: string }[] = [];
      halves.find(view.text.slice(0, end), (start, _, half) => {
        const rest = view.text.slice(start, end);
        const cut = whole.get(half)?.find(({ form }) => form.startsWith(rest));
        if (cut) found.push({ start: view.start(start), end: view.end(end), label: cut.label });
      });
      return found;
    },
  };
}

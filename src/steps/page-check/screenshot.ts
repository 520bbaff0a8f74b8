import type { CDPSession } from 'puppeteer-core';
import type { Redactor } from '../../model/redactor.ts';

/** Characters of base64. A larger picture would make the report heavy. */
const maxLength = 3_000_000;

type Text = { data?: string; value?: string; placeholder?: string };
type Element = {
  localName: string;
  type?: string;
  value?: string;
  placeholder?: string;
  shadowRoot: Root | null;
  childNodes: Iterable<{ nodeType: number; data: string }>;
  style: { setProperty(name: string, value: string, priority: string): void };
};
type Root = { querySelectorAll(selector: string): Iterable<Element> };
declare const document: Root;
declare const globalThis: { launchGateTexts?: Text[] };

type Evaluate = <Args extends unknown[], Result>(
  run: (...args: Args) => Result,
  ...args: Args
) => Promise<Result | undefined>;

/**
 * A picture of the page as PNG in base64. Known secrets are blanked, password fields emptied, and frames hidden because
 * their text cannot be searched. Undefined if a secret could remain or the picture is too large.
 */
export async function takeScreenshot(
  cdp: CDPSession,
  evaluate: Evaluate,
  redactor: Redactor,
): Promise<string | undefined> {
  // From here on the page cannot write the blanked text again.
  await cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
  const texts = await evaluate(collectTexts);
  if (!texts) return undefined;
  const isClean = texts.map((text) => redactor.redact(text) === text);
  await evaluate(blankTexts, isClean);
  // A secret may be split over pieces of text side by side.
  const rest = texts.filter((_, index) => isClean[index]);
  if (['', ' '].some((between) => redactor.redact(rest.join(between)) !== rest.join(between))) return undefined;
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'png' });
  return data.length <= maxLength ? data : undefined;
}

/**
 * Runs inside the page: collects every text and every field value in document order; undefined if there is too much. It
 * also empties password fields and hides frames.
 */
function collectTexts(): string[] | undefined {
  const found: Text[] = [];
  let length = 0;
  const roots: Root[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.localName === 'script' || element.localName === 'style') continue;
      if (/^(iframe|frame|object|embed)$/.test(element.localName))
        element.style.setProperty('visibility', 'hidden', 'important');
      if (/^(input|textarea)$/.test(element.localName)) {
        if (element.type === 'password') element.value = '';
        found.push(element as Text);
      }
      for (const node of element.childNodes) if (node.nodeType === 3) found.push(node);
    }
  }
  const textOf = ({ data, value = '', placeholder = '' }: Text) => data ?? `${value}\n${placeholder}`;
  const texts = found.map(textOf);
  for (const text of texts) length += text.length;
  if (length > 2_000_000) return undefined;
  globalThis.launchGateTexts = found;
  return texts;
}

/** Runs inside the page. */
function blankTexts(isClean: boolean[]): void {
  for (const [index, text] of (globalThis.launchGateTexts ?? []).entries()) {
    if (isClean[index]) continue;
    if (text.data !== undefined) text.data = '\u2588'.repeat(Math.min(text.data.length, 40));
    else {
      text.value = '';
      text.placeholder = '';
    }
  }
}

/** What a selector finds in the rendered page. `hidden` is the number of matches that nobody can see. */
export type Match = { count: number; hidden: number; text?: string; attribute?: string | null; problem?: string };

/** What a page shows at one moment. */
export type Rendered = {
  title: string;
  /**
   * The visible text, white space collapsed: at most 1,000,000 characters, as far as they are found within a second.
   */
  text: string;
  /** Neither text nor a picture, control or frame can be seen. */
  isBlank: boolean;
  /** The empty element that an app should have filled, such as `#root`. */
  emptyRoot?: string;
  hasPasswordField: boolean;
  isLoaded: boolean;
  matches: Match[];
};

export type Wanted = { selector: string; attribute?: string };

// Types for the few parts of the DOM that are used. The DOM library would put its globals into every file.
type Box = { width: number; height: number };
type Node = { nodeType: number; data?: string; parentElement?: Element | null };
type Root = { querySelectorAll(selector: string): Iterable<Element> };
type Element = Node &
  Root & {
    id: string;
    localName: string;
    textContent: string | null;
    shadowRoot: Root | null;
    childNodes: Iterable<Node>;
    children: { length: number };
    closest(selector: string): Element | null;
    matches(selector: string): boolean;
    getAttribute(name: string): string | null;
  };
declare const document: Root & {
  title: string;
  readyState: string;
  documentElement: { outerHTML: string };
  createRange(): { selectNode(node: Node): void; getBoundingClientRect(): Box };
};
declare const getComputedStyle: (element: Element) => { visibility: string };

/**
 * Runs inside the page, so it uses nothing from outside itself. It looks into open shadow roots, because web components
 * render there. An element can be seen when it or its content takes up room and it is not `visibility: hidden`.
 */
export function look(wanted: Wanted[]): Rendered {
  const maxElements = 100_000;
  const maxText = 1_000_000;
  // A page of a hundred thousand elements takes a browser minutes to measure.
  const until = Date.now() + 1000;
  const hasTime = () => Date.now() < until;
  const roots: Root[] = [document];
  const elements: Element[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (elements.push(element) > maxElements) break;
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  const range = document.createRange();
  const takesRoom = (node: Node) => {
    range.selectNode(node);
    const { width, height } = range.getBoundingClientRect();
    return width > 0 && height > 0;
  };
  const canBeSeen = (element: Element) =>
    element.closest('head') !== null || (takesRoom(element) && getComputedStyle(element).visibility === 'visible');
  const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

  const find = ({ selector, attribute }: Wanted): Match => {
    try {
      const all = roots.flatMap((root) => [...root.querySelectorAll(selector)].slice(0, maxElements));
      const shown = all.filter((element) => !hasTime() || canBeSeen(element));
      const [first] = shown;
      return {
        count: shown.length,
        hidden: all.length - shown.length,
        text: first && tidy(first.textContent).slice(0, maxText),
        attribute: first && attribute !== undefined ? first.getAttribute(attribute) : undefined,
      };
    } catch (error) {
      return { count: 0, hidden: 0, problem: (error as Error).message };
    }
  };

  const matches = wanted.map(find);
  const hasPasswordField = find({ selector: 'input[type=password]' }).count > 0;
  const parts: string[] = [];
  let length = 0;
  for (const element of elements) {
    if (length > maxText || !hasTime()) break;
    const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && /\S/.test(node.data ?? ''));
    if (texts.length === 0 || getComputedStyle(element).visibility !== 'visible') continue;
    for (const { data = '' } of texts.filter(takesRoom)) {
      parts.push(data);
      length += data.length;
    }
  }
  const media = 'img, svg, canvas, video, picture, iframe, object, embed, input, textarea, select, button';
  const empty = elements.find(
    (element) =>
      element.matches('#root, #app, #__next, #__nuxt, #svelte, #q-app, app-root') &&
      element.children.length === 0 &&
      !tidy(element.textContent),
  );
  return {
    title: document.title.slice(0, 1000),
    text: tidy(parts.join(' ')).slice(0, maxText),
    isBlank: parts.length === 0 && !elements.some((element) => element.matches(media) && canBeSeen(element)),
    emptyRoot: empty && (empty.id ? `#${empty.id}` : empty.localName),
    hasPasswordField,
    isLoaded: document.readyState === 'complete',
    matches,
  };
}

/** Runs inside the page: its HTML after scripts ran; empty if it is too large to search for error pages. */
export function renderedHtml(): string {
  const maxLength = 1_000_000;
  if ([...document.querySelectorAll('*')].length > 20_000) return '';
  const { outerHTML } = document.documentElement;
  return outerHTML.length > maxLength ? '' : outerHTML;
}

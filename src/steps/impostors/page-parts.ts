import { elementText, type Page } from '../page.ts';

/** Where the build tools of React, Vue, Next, Nuxt, Svelte, Angular and Quasar put an application. */
export const appRoots = '#root, #app, #__next, #__nuxt, #svelte, #q-app, app-root';

/** A page with one of these has something to do or to read besides a message, be it about errors. */
export const ownContent = 'article, nav, form, input, textarea, code, blockquote';

/** Error pages have little text. A page with more text than this has other content. */
const shortTextChars = 400;

/** The text of the first element, without its markup; empty if there is none. */
export const text = (page: Page, selector: string): string => {
  const [first] = page.select(selector);
  return first ? elementText(first) : '';
};
export const has = (page: Page, selector: string): boolean => page.select(selector).length > 0;
export const isShort = (page: Page): boolean => page.visibleText().length <= shortTextChars;
export const title = (page: Page): string => text(page, 'title');

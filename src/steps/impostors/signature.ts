import type { Page } from '../page.ts';

/** The outcome of an answer that shows nothing. */
export const noContent = 'answered with no content';

/** How one product's error page is recognised: by its markup, never by a word that an article could hold too. */
export type Signature = {
  /** Shown: what answered in place of the page. */
  name: string;
  /** Where the markup comes from. */
  source: string;
  /** What the step did, if it is no error page: `answered with a list of files`. */
  outcome?: string;
  fix?: string;
  matches(page: Page): boolean;
};

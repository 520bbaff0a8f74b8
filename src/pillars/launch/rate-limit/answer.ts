import type { HttpResponse } from '../../../http/exchange.ts';
import { locationOf } from '../../../http/redirects.ts';
import { meetsAll } from '../../../steps/judge.ts';
import { readPage, Unreadable } from '../../../steps/page.ts';
import type { RateLimit } from './ask.ts';

/** The parts of the answer to one attempt that can show a lock. */
export type Answer = {
  status: number;
  /** Where a redirect leads, without its query. */
  location?: string;
  /** The text of the answer, or a redirect's query and the page on this site there; without what differs every time. */
  text: string;
  /** The answer says how long to wait. */
  waits: boolean;
  /** The answer is the refusal that the configuration expects. */
  isExpected?: boolean;
};

/** How many answers of a route are seen before the limit of another may be reached. */
export const seenBefore = 2;

export function answerOf(response: HttpResponse, url: URL, sent: [string, string][], { expect }: RateLimit): Answer {
  const waits = response.status >= 400 && response.headers.some(([name]) => name === 'retry-after');
  const location = locationOf(response, url);
  return {
    status: response.status,
    location: location ? location.origin + location.pathname : undefined,
    text: plainText(response, sent, location?.search),
    waits,
    ...(expect.length > 0 && { isExpected: meetsAll(expect, response) }),
  };
}

/** Whether one answer alone shows a limit. */
export function isRefusal({ status, waits, isExpected = false }: Answer): boolean {
  return status === 429 || waits || isExpected;
}

/** Whether the route does not take the attempt, so that nothing can be said about a limit. */
export function isUnknown(status: number): boolean {
  return status === 404 || status === 405 || status >= 500;
}

/**
 * The number of the attempt from which on all answers are the same and new; undefined if there is none. Warnings may
 * come before it: one attempt left, a picture to read. Statuses and redirects decide first, because texts may differ
 * every time.
 */
export function lockedAt(answers: Answer[]): number | undefined {
  const shown = answers.map(({ status, location, text }) => JSON.stringify([status, location, text]));
  return changeIn(answers.map(({ status, location }) => JSON.stringify([status, location]))) ?? changeIn(shown);
}

function changeIn(shown: string[]): number | undefined {
  const at = shown.findLastIndex((each) => each !== shown.at(-1)) + 1;
  // The first answer may differ, because nothing had failed before it.
  return at > 1 && !shown.slice(1, at).includes(shown[at] ?? '') ? at + 1 : undefined;
}

/**
 * The text without what differs in each answer: numbers, values that were sent, and tokens. At most 2,000 characters.
 */
function plainText(response: HttpResponse, sent: [string, string][], query = ''): string {
  const page = readPage(response);
  let text: string;
  try {
    text = page.isHtml() ? page.visibleText() : page.text();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    text = '';
  }
  text = `${query} ${text}`.trim();
  for (const [, value] of sent) text = text.replaceAll(value, '');
  return text
    .slice(0, 20_000)
    .replace(/[A-Za-z0-9+/_=-]{20,}/g, '')
    .replace(/\d+/g, '0')
    .slice(0, 2_000);
}

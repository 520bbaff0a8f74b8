import { findErrorPage } from '../../../steps/impostors/error-page.ts';
import { frames } from '../../../steps/impostors/traces.ts';
import { type Page, Unreadable } from '../../../steps/page.ts';
import { readHtml } from '../html.ts';

/** PHP writes this message into the page that it is making. */
const phpMessage = /\bin\s.{1,300}\.php on line \d+\s*$/;

const maxChars = 500_000;
const maxLineChars = 1_000;
/** Frames; V8 prints ten at most, and an article shows a few. */
const wholeTrace = 8;

/** What an error shows of the internals of the server, in words; undefined if nothing. Never quotes it. */
export function findStackTrace(page: Page): string | undefined {
  const debugPage = findErrorPage(page, 'GET')?.name;
  if (debugPage && /^the (debug|error overlay)/.test(debugPage)) return debugPage;
  const read = lines(page).filter((line) => line.trim() !== '');
  if (read.some((line) => phpMessage.test(line))) return 'a stack trace of PHP';
  const found = frames.map(([language, frame]) => ({
    language,
    count: read.filter((line) => frame.test(line)).length,
  }));
  const [most] = found.toSorted((a, b) => b.count - a.count);
  // Below 500 a trace may be part of an article: it counts only if it is whole, or a quarter of the page.
  const least = page.isHtml() && page.response.status < 500 ? Math.min(read.length / 4, wholeTrace) : 1;
  return most && most.count >= Math.max(1, least) ? `a stack trace of ${most.language}` : undefined;
}

/** The lines of the visible text; also those inside a JSON string, as they were before they were quoted. */
function lines(page: Page): string[] {
  const text = page.text().slice(0, maxChars);
  const shown = page.isHtml() ? shownText(text) : text.replaceAll('},{', '},\n{').replaceAll('\\"', '"');
  return shown.split(/\r?\n|\\r|\\n/).map((line) => line.slice(0, maxLineChars));
}

const inline = new Set(['a', 'b', 'code', 'em', 'i', 'span', 'strong']);

function shownText(html: string): string {
  let text = '';
  const breakLine = (name: string) => {
    if (!inline.has(name)) text += '\n';
  };
  try {
    readHtml(html, {
      onText: (data) => {
        text += data;
      },
      onOpen: breakLine,
      onClose: breakLine,
    });
  } catch (error) {
    // The text before the element that nests too deep is judged.
    if (!(error instanceof Unreadable)) throw error;
  }
  return text;
}

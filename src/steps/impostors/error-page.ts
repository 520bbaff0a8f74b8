import { type Page, Unreadable } from '../page.ts';
import { headerSignatures, htmlSignatures } from './error-signatures.ts';
import { jsonSignatures } from './json-error-signatures.ts';
import { textSignatures } from './text-error-signatures.ts';

/** Error pages are small, even debug pages with excerpts of source code. A larger body is not parsed. */
const maxBytes = 2_000_000;

/** Names the error page that stands in place of the page asked for; undefined when there is none. */
export function findErrorPage(page: Page, method: string): string | undefined {
  const { status, body } = page.response;
  if (status >= 300 && status < 400) return undefined;
  const byHeader = headerSignatures.find((signature) => signature.matches(page));
  if (byHeader || body.length > maxBytes) return byHeader?.name;
  if (page.isHtml() && method === 'GET' && status === 200 && body.every((byte) => byte <= 0x20))
    return 'an empty HTML page';
  try {
    return signaturesFor(page).find((signature) => signature.matches(page))?.name;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** An answer without a content type is most often text. */
function signaturesFor(page: Page) {
  if (page.isHtml()) return htmlSignatures;
  const type = (page.header('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  return type === '' || type === 'text/plain' ? textSignatures : jsonSignatures;
}

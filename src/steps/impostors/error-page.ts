import { type Page, Unreadable } from '../page.ts';
import { headerSignatures, htmlSignatures } from './error-signatures.ts';
import { jsonSignatures } from './json-error-signatures.ts';
import { textSignatures } from './text-error-signatures.ts';

/** Error pages are small, debug pages with their source excerpts included; what is larger is not parsed for this. */
const maxBytes = 2_000_000;

/** Names the error page that stands in place of the page asked for; undefined when it is none. */
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

/** A server that says nothing of the type has written text most often. */
function signaturesFor(page: Page) {
  if (page.isHtml()) return htmlSignatures;
  const type = (page.header('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  return type === '' || type === 'text/plain' ? textSignatures : jsonSignatures;
}

import { type Page, Unreadable } from '../page.ts';
import { headerSignatures, htmlSignatures } from './error-signatures.ts';
import { jsonSignatures } from './json-error-signatures.ts';
import { noContent, type Signature } from './signature.ts';
import { textSignatures } from './text-error-signatures.ts';
import { traceOfPage } from './traces.ts';

export type ErrorPage = Pick<Signature, 'name' | 'outcome' | 'fix'>;

/** Error pages are small, even debug pages with excerpts of source code. A larger body is not parsed. */
const maxBytes = 2_000_000;

/** The error page that stands in place of the page asked for; undefined when there is none. */
export function findErrorPage(page: Page, method: string): ErrorPage | undefined {
  const { status, body } = page.response;
  if (status >= 300 && status < 400) return undefined;
  const byHeader = headerSignatures.find((signature) => signature.matches(page));
  if (byHeader || body.length > maxBytes) return byHeader;
  if (page.isHtml() && method === 'GET' && status === 200 && body.every((byte) => byte <= 0x20))
    return { name: 'an empty HTML page', outcome: noContent };
  try {
    const found = signaturesFor(page).find((signature) => signature.matches(page));
    return found ?? (page.isHtml() ? traceOfPage(page) : undefined);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** An answer without a content type is most often text. */
function signaturesFor(page: Page): readonly Signature[] {
  if (page.isHtml()) return htmlSignatures;
  const type = (page.header('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  return type === '' || type === 'text/plain' ? textSignatures : jsonSignatures;
}

import type { MultipartField } from '../config/config.ts';
import { type CapturedValues, render } from '../config/language/template.ts';

/** A multipart form (RFC 7578) as bytes, and the content type that names its boundary. */
export async function encodeMultipart(
  fields: MultipartField[],
  captured: CapturedValues,
): Promise<{ body: Uint8Array; contentType: string }> {
  const form = new FormData();
  for (const { name, value, file } of fields) {
    const text = render(value, captured);
    if (file) form.append(name, new Blob([text], { type: file.type }), file.name);
    else form.append(name, text);
  }
  const encoded = new Response(form);
  return { body: await encoded.bytes(), contentType: encoded.headers.get('content-type') ?? '' };
}

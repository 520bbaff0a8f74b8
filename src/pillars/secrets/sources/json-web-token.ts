/** No header or payload that Supabase makes is longer. */
const maxPayload = 16_000;
const wordCharacter = /[\w-]/;

export type JsonWebToken = { token: string; at: number; role?: string };

/**
 * The JSON Web Tokens in a text and the role that each claims. Supabase's public key has the role `anon`; the key with
 * `service_role` passes every row-level policy. Looks only around `.ey`, so that no text takes more than linear time.
 */
export function findTokens(text: string): JsonWebToken[] {
  const tokens: JsonWebToken[] = [];
  for (let dot = text.indexOf('.ey'); dot >= 0; dot = text.indexOf('.ey', dot + 1)) {
    let start = dot;
    while (start > 0 && dot - start < maxPayload && wordCharacter.test(text.charAt(start - 1))) start -= 1;
    // In "\neyJ…" the n belongs to a line break.
    const header = text.slice(start, dot).indexOf('ey');
    const payloadEnd = runEnd(text, dot + 1);
    if (header < 0 || payloadEnd - dot > maxPayload) continue;
    const end = text.charAt(payloadEnd) === '.' ? runEnd(text, payloadEnd + 1) : payloadEnd;
    const at = start + header;
    tokens.push({ token: text.slice(at, end), at, role: roleIn(text.slice(dot + 1, payloadEnd)) });
  }
  return tokens;
}

/** The first token in a secret, also if the whole secret is in base64. */
export function tokenIn(secret: string): JsonWebToken | undefined {
  const plain = secret.startsWith('ZXlK') ? Buffer.from(secret, 'base64').toString('latin1') : secret;
  return findTokens(plain)[0];
}

function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from <= maxPayload && wordCharacter.test(text.charAt(end))) end += 1;
  return end;
}

function roleIn(payload: string): string | undefined {
  try {
    const { role } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { role?: unknown };
    return typeof role === 'string' ? role : undefined;
  } catch {
    return undefined;
  }
}

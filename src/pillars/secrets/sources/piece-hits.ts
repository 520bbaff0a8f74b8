import type { Context } from '../../../model/context.ts';
import type { Engine } from '../engine.ts';
import { createScanner } from '../scan.ts';
import { maxSecrets } from '../too-many.ts';
import type { ValueHit } from './env-values.ts';
import { escapes, references } from './escapes.ts';
import { findTokens, tokenIn } from './json-web-token.ts';
import { type Layer, part, undo, within } from './layer.ts';
import { lineStartsOf, overlapBytes, type Piece } from './pieces.ts';
import { publishableIn } from './publishable.ts';
import type { Hit } from './told-once.ts';
import { toldOnce } from './told-once.ts';

/** A piece as it is, or with its escapes undone. `text` has its bytes as characters. */
type Reading = { layer: Layer; text: string; piece: Piece };

/** The new kind of Supabase's secret keys, which replaces the JSON Web Token with the role `service_role`. */
const supabaseSecretKey = /\bsb_secret_[\w-]{20,}/g;
const supabaseRule = 'supabase-service-role';

/** A string may be within a string within a string, and that within HTML. */
const mostEscaped = 4;

export type PieceSearch = (piece: Piece, path: string) => Promise<Hit[]>;

/**
 * Searches pieces for what gitleaks finds and may not be published, for Supabase's keys and for exact values. Each
 * piece is searched as it is, and (except for exact values) with the escapes of JSON, JavaScript and HTML undone.
 */
export function createPieceSearch(
  engine: Engine,
  valuesIn: (text: string) => ValueHit[],
  { redactor, mask }: Pick<Context, 'redactor' | 'mask'>,
  maxEscaped = mostEscaped,
): PieceSearch {
  // A line of a reading is not a line of the file, so `.gitleaksignore` cannot be applied here.
  const scanner = createScanner(engine, () => false);
  const rules = new Map(engine.rules.map((rule) => [rule.id, rule]));
  const commit = { sha: '', author: '', email: '', date: '' };

  /** Called before anything is printed about the secret. */
  function hide(secret: string, label: string): void {
    redactor.add(secret, label);
    mask?.(secret);
  }

  async function gitleaksHits({ layer, text, piece }: Reading, path: string): Promise<Hit[]> {
    const all = await scanner.scan({ commit, path, startLine: 1, added: layer.bytes });
    // One more than the limit is enough: it ends the search.
    const found = all.slice(0, maxSecrets + 1);
    if (found.length === 0) return [];
    const isPublishable = publishableIn(text);
    const lineStarts = [1, ...lineStartsOf(layer.bytes)];
    return found.flatMap(({ found: { ruleId, secret, match, startLine, startColumn, endLine, endColumn } }) => {
      const gitleaks = rules.get(ruleId);
      if (startLine === 0) return [{ rule: ruleId, gitleaks, secret, start: 0, end: 0 }];
      // gitleaks counts columns from 1 on the first line of a text and from 2 on all others (`detect/location.go`).
      const from = (lineStarts[startLine - 1] ?? 1) - 1 + startColumn - 1;
      const to = (lineStarts[endLine - 1] ?? 1) - 1 + endColumn;
      if (from === 0 && !piece.isFirst) return [];
      // gitleaks removes line breaks around a match, but its columns count one at the beginning, as of the next line.
      let at = from;
      while (text[at] === '\n') at += 1;
      const written = Buffer.from(match).toString('latin1');
      const isDecoded = !text.startsWith(written, at);
      const end = isDecoded ? Math.max(to, at + 1) : at + written.length;
      if (!isDecoded && end === text.length && isCutOff(piece, layer, at)) return [];
      // gitleaks takes the first group of this rule as the secret; that holds only one name of the token's header.
      const whole = ruleId === 'jwt-base64' ? match : secret;
      if (isPublishable(whole)) return [];
      if (secret !== '') {
        hide(secret, ruleId);
        redactor.add(match, ruleId);
      }
      const inMatch = isDecoded ? 0 : Math.max(0, written.indexOf(Buffer.from(secret).toString('latin1')));
      const { token, role } = tokenIn(whole) ?? {};
      const isSupabase = token !== undefined && role === 'service_role';
      const place = { ...placeIn(layer, Math.min(at, from + 1), at + inMatch, end), isDecoded };
      return [{ rule: isSupabase ? supabaseRule : ruleId, gitleaks, secret: isSupabase ? token : secret, ...place }];
    });
  }

  function supabaseHits({ layer, text, piece }: Reading): Hit[] {
    const tokens = findTokens(text).filter(({ role }) => role === 'service_role');
    const keys = [...text.matchAll(supabaseSecretKey)].map((match) => ({ token: match[0], at: match.index }));
    return [...tokens, ...keys].flatMap(({ token, at }) => {
      const end = at + token.length;
      if (at === 0 && !piece.isFirst) return [];
      if (end === text.length && isCutOff(piece, layer, at)) return [];
      hide(token, supabaseRule);
      return [{ rule: supabaseRule, secret: token, ...placeIn(layer, at, at, end) }];
    });
  }

  async function hitsOf(reading: Reading, path: string): Promise<Hit[]> {
    const supabase = supabaseHits(reading);
    const tokens = [...new Set(supabase.map(({ secret }) => secret))];
    const isToken = ({ secret }: Hit) =>
      tokens.some((token) => secret.includes(token) || (token.includes(secret) && secret !== ''));
    const gitleaks = await gitleaksHits(reading, path);
    return [...supabase, ...(tokens.length > 0 ? gitleaks.filter((hit) => !isToken(hit)) : gitleaks)];
  }

  /** Only for the piece as it is: `valuesIn` looks for exact values in all their forms at once. */
  function valueHits({ layer, text }: Reading): Hit[] {
    return valuesIn(text).map(({ name, value, at, form }) => ({
      rule: 'env-value',
      secret: value,
      detail: form ? `${name}, ${form}` : name,
      ...placeIn(layer, at, at, at + 1),
    }));
  }

  return async (piece, path) => {
    const readings: Hit[][] = [];
    let layer: Layer | undefined = part(piece.text, 0, piece.text.length);
    for (let escaped = 0; layer && escaped <= maxEscaped; escaped += 1) {
      const reading: Reading = { layer, text: layer.bytes.toString('latin1'), piece };
      const hits = await hitsOf(reading, path);
      if (escaped === 0) readings.push([...hits, ...valueHits(reading)]);
      else readings.push(hits.flatMap((hit) => (hit.match === undefined ? [] : [{ ...hit, via: 'escaped' }])));
      const plain: Layer | undefined = undo(layer.bytes, references) ?? undo(layer.bytes, escapes);
      layer = plain && within(layer, plain);
    }
    return toldOnce(readings);
  };
}

/**
 * Whether a match at the end of a piece is left to the next piece. It may go on there, and the next piece holds it
 * whole, unless it is longer than the overlap. Likewise a match at the very beginning was seen whole in the piece
 * before.
 */
function isCutOff({ isLast, text }: Piece, layer: Layer, start: number): boolean {
  return !isLast && text.length - layer.origin(start) < overlapBytes;
}

function placeIn(layer: Layer, match: number, start: number, end: number): Pick<Hit, 'match' | 'start' | 'end'> {
  return { match: layer.origin(match), start: layer.origin(start), end: layer.origin(end) };
}

import type { Rule } from 'gitleaks-wasm';
import type { EnvValue } from '../../config/config.ts';
import type { Context } from '../../context.ts';
import type { Engine } from '../engine.ts';
import type { Ignore } from '../ignore.ts';
import { createScanner } from '../scan.ts';
import { searchEnvValues } from './env-values.ts';
import { findTokens, tokenIn } from './json-web-token.ts';
import { cutPieces, overlapBytes, type Piece, positionsIn } from './pieces.ts';
import type { PlaceText } from './place-text.ts';
import { publishableIn } from './publishable.ts';

/** One secret in one text: where it stands first, and at how many places. Line 0: the file itself, by its path. */
export type PlaceSecret = {
  rule: string;
  /** For a rule of gitleaks. */
  gitleaks?: Rule;
  /** Whatever is not gitleaks': a variable's name and form, or nothing. */
  detail?: string;
  secret: string;
  line: number;
  column: number;
  places: number;
  text: PlaceText;
};

type Hit = Omit<PlaceSecret, 'places' | 'text'>;

/** Supabase's keys of the new kind, which replace the JSON Web Token of the role `service_role`. */
const supabaseSecretKey = /\bsb_secret_[\w-]{20,}/g;
const supabaseRule = 'supabase-service-role';

export type TextSearch = {
  search(text: PlaceText): Promise<PlaceSecret[]>;
  bytes(): number;
  /** Ends the engine's thread. */
  close(): void;
};

/** Searches texts outside of git: with gitleaks less what may be published, for Supabase's keys and for exact values. */
export function createTextSearch(
  engine: Engine,
  ignore: Ignore,
  values: readonly EnvValue[],
  { redactor, mask }: Pick<Context, 'redactor' | 'mask'>,
): TextSearch {
  const scanner = createScanner(engine, ignore);
  const rules = new Map(engine.rules.map((rule) => [rule.id, rule]));
  const valuesIn = searchEnvValues(values);
  let bytes = 0;

  /** Before anything is said about it. */
  function hide(secret: string, label: string): void {
    redactor.add(secret, label);
    mask?.(secret);
  }

  async function gitleaksHits(piece: Piece, path: string, latin1: string): Promise<Hit[]> {
    const { text, line, column } = piece;
    const commit = { sha: '', author: '', email: '', date: '' };
    const found = await scanner.scan({ commit, path, startLine: line, added: text });
    const isPublishable = publishableIn(latin1);
    return found.flatMap(({ found: { ruleId, secret, match, startLine, startColumn } }) => {
      if (startLine === line && startColumn === 1 && !piece.isFirst) return [];
      if (latin1.endsWith(match) && isCutOff(piece, match.length)) return [];
      // The first group of this rule, which gitleaks takes for the secret, holds one name of the token's header.
      const whole = ruleId === 'jwt-base64' ? match : secret;
      if (isPublishable(whole)) return [];
      if (secret !== '') {
        hide(secret, ruleId);
        redactor.add(match, ruleId);
      }
      const before = latin1.includes(match) ? Math.max(0, match.indexOf(secret)) : 0;
      const place = { line: startLine, column: columnOf(startLine, startColumn, line, column) + before };
      const { token, role } = tokenIn(whole) ?? {};
      if (token && role === 'service_role') return [{ rule: supabaseRule, secret: token, ...place }];
      return [{ rule: ruleId, gitleaks: rules.get(ruleId), secret, ...place }];
    });
  }

  function ownHits(piece: Piece, latin1: string): Hit[] {
    const position = positionsIn(piece.text, piece);
    const tokens = findTokens(latin1).filter(({ role }) => role === 'service_role');
    const keys = [...latin1.matchAll(supabaseSecretKey)].map((match) => ({ token: match[0], at: match.index }));
    const supabase = [...tokens, ...keys].flatMap(({ token, at }) => {
      if (at === 0 && !piece.isFirst) return [];
      if (at + token.length === latin1.length && isCutOff(piece, token.length)) return [];
      hide(token, supabaseRule);
      return [{ rule: supabaseRule, secret: token, ...position(at) }];
    });
    const exact = valuesIn(latin1).map(({ name, value, at, form }) => ({
      rule: 'env-value',
      secret: value,
      detail: form ? `${name}, ${form}` : name,
      ...position(at),
    }));
    return [...supabase, ...exact];
  }

  return {
    bytes: () => bytes,
    close: () => scanner.close(),
    async search(text) {
      const secrets = new Map<string, PlaceSecret>();
      for await (const piece of cutPieces(text.bytes)) {
        bytes += piece.text.length;
        const latin1 = piece.text.toString('latin1');
        const own = ownHits(piece, latin1);
        const supabase = new Set(own.filter(({ rule }) => rule === supabaseRule).map(({ secret }) => secret));
        const gitleaks = (await gitleaksHits(piece, text.path, latin1)).filter(
          ({ secret }) =>
            ![...supabase].some((token) => secret.includes(token) || (token.includes(secret) && secret !== '')),
        );
        for (const hit of [...own, ...gitleaks].sort(byPlace)) {
          if (!ignore(`${text.path}:${hit.rule}:${hit.line}`, '')) count(secrets, hit, text);
        }
      }
      return [...secrets.values()].sort(byPlace);
    },
  };
}

/**
 * What touches the end of a piece may go on behind it; the next piece holds it whole, unless it is longer than they
 * overlap. Likewise what touches the beginning was seen whole in the piece before.
 */
function isCutOff({ isLast }: Piece, length: number): boolean {
  return !isLast && length < overlapBytes;
}

/** gitleaks counts the columns of a text's first line from 1, and of all others from 2 (`detect/location.go`). */
function columnOf(line: number, column: number, firstLine: number, firstColumn: number): number {
  return line === firstLine ? firstColumn + column - 1 : column - 1;
}

function byPlace(a: Pick<Hit, 'line' | 'column'>, b: Pick<Hit, 'line' | 'column'>): number {
  return a.line - b.line || a.column - b.column;
}

/** Pieces overlap: what is not behind the last place of the same secret was counted already. */
function count(secrets: Map<string, PlaceSecret & { last?: Hit }>, hit: Hit, text: PlaceText): void {
  const key = JSON.stringify([hit.rule, hit.detail, hit.secret]);
  const known = secrets.get(key);
  if (!known) secrets.set(key, { ...hit, text, places: 1, last: hit });
  else if (byPlace(known.last ?? known, hit) < 0) {
    known.places += 1;
    known.last = hit;
  }
}

import { createHash } from 'node:crypto';
import type { EnvValue } from '../../../config/config.ts';
import type { Context } from '../../../model/context.ts';
import type { Engine } from '../engine.ts';
import type { Ignore } from '../ignore.ts';
import { searchEnvValues } from './env-values.ts';
import { createPieceSearch } from './piece-hits.ts';
import { cutPieces, type Position, positionsIn } from './pieces.ts';
import type { SourceText } from './source-text.ts';
import { type TextPiece, textPieces } from './text-pieces.ts';
import type { Hit } from './told-once.ts';
import { decodeUtf16 } from './utf16.ts';

/** One secret in one text: its first place, and the number of places. Line 0: the file itself is one, by its path. */
export type PlaceSecret = Pick<Hit, 'rule' | 'gitleaks' | 'detail' | 'secret'> &
  Position & {
    places: number;
    text: SourceText;
    /** How it was found, if gitleaks itself does not look there. */
    via?: 'source-map' | 'data-url' | 'escaped';
    /** The original file in a source map that holds the secret, and the line in that file. */
    original?: { name: string; line: number };
    isBase64?: boolean;
  };

/** `problem`: why a part of the text was not searched. */
type Searched = { secrets: PlaceSecret[]; problem?: string };
export type TextSearch = { search(text: SourceText): Promise<Searched>; bytes(): number };

/**
 * Without `beyondGitleaks` texts are read as they are. `heldBytes`: the largest text that is searched for embedded
 * texts.
 */
type TextSearchOptions = { beyondGitleaks?: boolean; heldBytes?: number };

type Found = Omit<PlaceSecret, 'places'>;

/** A text with source maps in it is held in memory up to this size. */
const maxHeldBytes = 200_000_000;

/**
 * Searches texts outside of git, and the texts embedded in them: each original file in a source map by itself, with its
 * own name and lines.
 */
export function createTextSearch(
  engine: Engine,
  ignore: Ignore,
  values: readonly EnvValue[],
  context: Pick<Context, 'redactor' | 'mask'>,
  { beyondGitleaks = true, heldBytes = maxHeldBytes }: TextSearchOptions = {},
): TextSearch {
  const searchPiece = createPieceSearch(engine, searchEnvValues(values), context, beyondGitleaks ? undefined : 0);
  const seen = new Set<string>();
  let bytes = 0;

  /** Bundlers put the same source into the maps of several scripts; for a deployment it is reported once. */
  function isSeen(name: string, content: Buffer): boolean {
    const id = createHash('sha256').update(name).update('\0').update(content).digest('base64');
    return seen.has(id) || seen.add(id) === undefined;
  }

  /**
   * Ignored by the place in the text or in the original file, and by the rule or gitleaks' rule for the same secret.
   */
  function isIgnored({ text, rule, gitleaks, line, original }: Found): boolean {
    const places = [{ name: text.path, line }, ...(original ? [original] : [])];
    const rules = [rule, ...(gitleaks ? [gitleaks.id] : [])];
    return places.some(({ name, line }) => rules.some((rule) => ignore(`${name}:${rule}:${line}`, '')));
  }

  return {
    bytes: () => bytes,
    async search(text) {
      const secrets = new Map<string, PlaceSecret & { last?: Position }>();
      const leaveOut = text.where.url === undefined ? () => false : isSeen;
      const { pieces, problem } = beyondGitleaks
        ? await textPieces(text.bytes, heldBytes, leaveOut)
        : { pieces: cutPieces(decodeUtf16(text.bytes)) };
      for await (const piece of pieces as AsyncIterable<TextPiece>) {
        bytes += piece.text.length;
        // If gitleaks passes over a file, it passes over the texts embedded in it too.
        const path = engine.isAllowed(text.path) ? text.path : (piece.original ?? text.path);
        const hits = await searchPiece(piece, path);
        const place = placesIn(piece);
        for (const hit of hits.sort((a, b) => a.start - b.start)) {
          const via = piece.original ? 'source-map' : piece.locate ? 'data-url' : hit.via;
          const found = { ...hit, ...place(hit), text, via, isBase64: piece.isBase64 } as const;
          if (!isIgnored(found)) count(secrets, found);
        }
      }
      return { secrets: [...secrets.values()].sort(byPlace), problem };
    },
  };
}

/** The place of a hit in the whole text and in the original file. Its line is the one where the match begins. */
function placesIn(piece: TextPiece): (hit: Hit) => Position & Pick<Found, 'original'> {
  const { original, locate, offset } = piece;
  const position = positionsIn(piece.text, piece);
  return ({ match, start }) => {
    const own = match === undefined ? { line: 0, column: 0 } : placeOf(position(match), position(start));
    const place = match === undefined || !locate ? own : locate(offset + start);
    return { ...place, original: original === undefined ? undefined : { name: original, line: own.line } };
  };
}

function placeOf(match: Position, secret: Position): Position {
  return secret.line === match.line ? secret : match;
}

function byPlace(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}

/** Pieces overlap, so a place that is not after the last place of the same secret was counted already. */
function count(secrets: Map<string, PlaceSecret & { last?: Position }>, found: Found): void {
  const { rule, detail, secret, original } = found;
  const key = JSON.stringify([rule, detail, secret, original?.name]);
  const known = secrets.get(key);
  if (!known) secrets.set(key, { ...found, places: 1, last: found });
  else if (byPlace(known.last ?? known, found) < 0) {
    known.places += 1;
    known.last = found;
  }
}

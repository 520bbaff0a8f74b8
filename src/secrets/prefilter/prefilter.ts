import type { Gitleaks } from 'gitleaks-wasm';
import { allowedPlaces } from './allowed-places.ts';
import type { AnchoredPattern } from './anchored-pattern.ts';
import { mayBeDecodable } from './decodable.ts';
import { beforeDecoding, decodedTexts, type Segment, touches } from './decode.ts';
import { createGates, type Gate } from './gates.ts';
import { searchWords } from './keywords.ts';
import { foldsFromOutside, type Spans } from './rule-pattern.ts';

/** What the engine must look for in a hunk: the rules that may match, whether after decoding too, and where. */
type Candidate = { rules: string[]; decode: boolean; spans: Spans; margin: number };

/** Undefined when gitleaks could find nothing in the hunk. */
export type Prefilter = (path: string, commit: string, text: Buffer) => Candidate | undefined;

/** Where a rule may match; those of no interest are kept, because matches do not overlap. */
type Place = { start: number; end: number; isAlive: boolean };
type Places = Map<Gate, Place[] | 'unknown'>;

const maxPlaces = 1_000;
/** After that the engine, whose time grows with the text alone, is the faster one. */
const limitMs = 5_000;

/**
 * Follows `detect/detect.go`: a rule is tried where one of its keywords stands in the text, plain or decoded, and where
 * its path fits; then its pattern is tried here, and what it finds is held against its entropy and the allowlists.
 * May say yes too often, never no where gitleaks says yes.
 */
export function createPrefilter({ rules, allowlists }: Pick<Gitleaks, 'rules' | 'allowlists'>): Prefilter {
  const isAllowed = allowedPlaces(allowlists);
  const isComposite = rules.some((rule) => rule.required.length > 0);
  const search = createSearch(createGates({ rules, allowlists }));

  return (path, commit, bytes) => {
    if (isAllowed(path, commit)) return undefined;
    try {
      return judge(path, bytes);
    } catch (error) {
      // V8 gives up on a run of some millions of bytes: it keeps a place to go back to for each of them.
      if (!(error instanceof Error) || error.name !== 'RangeError') throw error;
      return { rules: rules.map(({ id }) => id), decode: true, spans: 'unknown', margin: 0 };
    }
  };

  function judge(path: string, bytes: Buffer): Candidate | undefined {
    const plain = search(bytes, path);
    const decoded = mayBeDecodable(bytes) ? searchDecoded(bytes.toString('latin1'), path) : undefined;
    if (plain.size === 0 && !decoded?.size) return undefined;
    const all = [...plain, ...(decoded ?? [])];
    const gates = new Set(all.map(([gate]) => gate));
    return {
      rules: [...gates].map((gate) => gate.id),
      decode: (decoded?.size ?? 0) > 0,
      spans: isComposite ? 'unknown' : spansOf(all.map(([, places]) => places)),
      margin: Math.max(...[...gates].map((gate) => gate.margin)),
    };
  }

  /** Matches in what was decoded, at their places in the text as it stands. */
  function searchDecoded(text: string, path: string): Places {
    const found: Places = new Map();
    const passes: Segment[][] = [];
    for (const { text: decoded, segments } of decodedTexts(text)) {
      passes.unshift(segments);
      // A code point takes the white space after it along, so that lines may have become one.
      const isJoined = /U\+[0-9A-Fa-f]{4}\s/.test(text);
      for (const [gate, places] of search(Buffer.from(decoded, 'latin1'), path)) {
        const known = found.get(gate) ?? [];
        if (places === 'unknown' || known === 'unknown' || isJoined) {
          found.set(gate, 'unknown');
          continue;
        }
        const fresh = places
          .filter(({ start, end }) => touches(segments, start, end))
          .map((place) => {
            let range: [start: number, end: number] = [place.start, place.end];
            for (const pass of passes) range = beforeDecoding(pass, ...range);
            return { start: range[0], end: range[1], isAlive: place.isAlive };
          });
        if (fresh.some(({ isAlive }) => isAlive)) found.set(gate, [...known, ...fresh]);
      }
    }
    return found;
  }
}

/** Finds where rules may match in one text; only those that have a place of interest. */
function createSearch(gates: Gate[]): (bytes: Buffer, path: string) => Places {
  const uses = new Map<string, { gate: Gate; pattern?: AnchoredPattern }[]>();
  const use = (word: string, gate: Gate, pattern?: AnchoredPattern) => {
    const known = uses.get(word);
    if (known) known.push({ gate, pattern });
    else uses.set(word, [{ gate, pattern }]);
  };
  for (const gate of gates) {
    for (const pattern of gate.anchored ?? []) for (const word of pattern.words) use(word, gate, pattern);
    if (!gate.anchored) for (const word of gate.keywords) use(word, gate);
  }
  const users = [...uses.values()];
  const words = searchWords([...uses.keys(), ...foldedFromOutside]);
  const always = gates.filter((gate) => !gate.anchored && gate.keywords.length === 0);

  return (bytes, path) => {
    const found: Places = new Map();
    const unanchored = new Set<Gate>();
    let text: string | undefined;
    let isFolded = false;
    let attempts = 0;
    let startedAt = 0;
    let isLate = false;
    words.find(bytes, (word, start) => {
      const users_ = users[word];
      if (!users_) {
        isFolded = true;
        return;
      }
      if (text === undefined) {
        text = bytes.toString('latin1');
        startedAt = performance.now();
      }
      attempts += 1;
      if ((attempts & 0xff) === 0) isLate ||= performance.now() - startedAt > limitMs;
      for (const { gate, pattern } of users_) {
        if (!pattern) unanchored.add(gate);
        else if (isLate) found.set(gate, 'unknown');
        else tryPattern(found, gate, pattern, text, start);
      }
    });
    if (isFolded) addFolded(found, gates, bytes.toString('latin1'));
    for (const gate of always) if (gate.path?.(path) ?? true) unanchored.add(gate);
    if (found.size === 0 && unanchored.size === 0) return found;
    return settle(found, unanchored, bytes.toString('latin1'), path);
  };
}

function tryPattern(found: Places, gate: Gate, pattern: AnchoredPattern, text: string, at: number): void {
  const places = found.get(gate);
  if (places === 'unknown') return;
  const place = pattern.tryAt(text, at);
  if (!place) return;
  if (place === 'unknown' || (places?.length ?? 0) === maxPlaces) {
    found.set(gate, 'unknown');
    return;
  }
  const isAlive = place.secrets.length === 0 || !place.secrets.every((secret) => gate.isFalseAlarm(secret, place.part));
  const { start, end } = place;
  if (places) places.push({ start, end, isAlive });
  else found.set(gate, [{ start, end, isAlive }]);
}

/** Go folds two letters outside ASCII into it (U+212A, U+017F) when it matches, and U+0130 when it looks for keywords. */
const foldedFromOutside = ['\xe2\x84\xaa', '\xc5\xbf', '\xc4\xb0'];

/** V8 cannot tell what matches around such a letter. */
function addFolded(found: Places, gates: Gate[], text: string): void {
  if (!foldsFromOutside(text)) return;
  const at = [...text.matchAll(/\xe2\x84\xaa|\xc5\xbf/g)].map((match) => match.index);
  for (const gate of gates) {
    if (!gate.anchored) continue;
    const places = found.get(gate) ?? [];
    if (places === 'unknown' || gate.longest === Infinity || places.length + at.length > maxPlaces) {
      found.set(gate, 'unknown');
      continue;
    }
    const around = at.map((start) => ({
      start: Math.max(0, start - gate.longest),
      end: Math.min(text.length, start + gate.longest),
      isAlive: true,
    }));
    found.set(gate, [...places, ...around]);
  }
}

/** What is left once keywords and paths are heeded, and the patterns that have no word were searched for. */
function settle(found: Places, unanchored: Set<Gate>, text: string, path: string): Places {
  const settled: Places = new Map();
  let folded: string | undefined;
  const fits = ({ keywords, path: isPath }: Gate) => {
    if (isPath && !isPath(path)) return false;
    folded ??= foldCase(text);
    return hasKeyword(keywords, folded);
  };
  // The engine asks for a keyword in what it reads, gitleaks in the whole hunk.
  const keep = (gate: Gate, places: Place[]) => {
    const isWhole = places.every(
      ({ start, end, isAlive }) => !isAlive || hasKeyword(gate.keywords, foldCase(text.slice(start, end))),
    );
    settled.set(gate, isWhole ? places : 'unknown');
  };
  for (const [gate, places] of found) {
    if (places === 'unknown') {
      if (fits(gate)) settled.set(gate, places);
    } else if (places.some(({ isAlive }) => isAlive) && fits(gate)) keep(gate, places);
  }
  for (const gate of unanchored) {
    if (!fits(gate) || !gate.whole.mayMatch(text)) continue;
    const spans = gate.whole.find(text);
    if (spans === 'unknown') settled.set(gate, spans);
    else
      keep(
        gate,
        spans.map(([start, end]) => ({ start, end, isAlive: true })),
      );
  }
  return settled;
}

function hasKeyword(keywords: string[], folded: string): boolean {
  return keywords.length === 0 || keywords.some((word) => folded.includes(word));
}

/** As Go does for keywords: two letters outside ASCII become letters in it. */
function foldCase(text: string): string {
  return text.replaceAll('\xe2\x84\xaa', 'k').replaceAll('\xc4\xb0', 'i').toLowerCase();
}

/** The places of interest with all that overlap them. */
function spansOf(all: (Place[] | 'unknown')[]): Spans {
  const spans: [start: number, end: number][] = [];
  for (const places of all) {
    if (places === 'unknown') return 'unknown';
    let isAlive = false;
    let current: [number, number] | undefined;
    for (const place of [...places].sort((a, b) => a.start - b.start)) {
      if (current && place.start <= current[1]) {
        current[1] = Math.max(current[1], place.end);
        isAlive ||= place.isAlive;
        continue;
      }
      if (current && isAlive) spans.push(current);
      current = [place.start, place.end];
      isAlive = place.isAlive;
    }
    if (current && isAlive) spans.push(current);
  }
  return spans;
}

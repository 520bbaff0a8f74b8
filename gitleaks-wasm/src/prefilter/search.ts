import type { AnchoredPattern } from './anchored-pattern.ts';
import { holdsLetterFromOutside, lettersFromOutside, withPlainLetters } from './folded-letters.ts';
import type { Gate } from './gates.ts';
import { searchWords } from './keywords.ts';
import { checkTimeLimit } from './time-limit.ts';

/** Where a rule may match; those of no interest are kept, because matches do not overlap. */
export type Place = { start: number; end: number; isAlive: boolean };
export type Places = Map<Gate, Place[] | 'unknown'>;

export type Search = {
  /** Where rules may match in a text that is in a file of that path; only those that have a place of interest. */
  find(text: Buffer, path: string): Places;
  /** All places of the rules that can be told from their words, of interest or not. */
  places(text: Buffer, path: string): Places;
};

/** gitleaks compares all that it finds in a text with each other, so that a text of so many places is not one for it. */
const maxPlaces = 1_000_000;
/** After that the engine, whose time grows with the text alone, is the faster one. */
const limitMs = (bytes: number) => 5_000 + bytes / 200;

/** Finds where rules may match in one text. Throws TimeLimitExceeded. */
export function createSearch(gates: Gate[]): Search {
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
  const words = searchWords([...uses.keys(), ...lettersFromOutside]);
  const always = gates.filter((gate) => !gate.anchored && gate.keywords.length === 0);
  let file = { path: '', always: always.filter((gate) => gate.path?.('') ?? true) };

  function collect(bytes: Buffer, path: string): { found: Places; unanchored: Set<Gate>; text: () => string } {
    const found: Places = new Map();
    const unanchored = new Set<Gate>();
    let text: string | undefined;
    const textOnce = () => {
      text ??= bytes.toString('latin1');
      return text;
    };
    let isFolded = false;
    let attempts = 0;
    let startedAt = 0;
    let isLate = false;
    const lookAtClock = () => {
      checkTimeLimit();
      isLate ||= performance.now() - startedAt > limitMs(bytes.length);
    };
    words.find(bytes, (word, start) => {
      const users_ = users[word];
      if (!users_) {
        isFolded = true;
        return;
      }
      if (attempts === 0) startedAt = performance.now();
      attempts += 1;
      if ((attempts & 0xff) === 0) lookAtClock();
      for (const { gate, pattern } of users_) {
        if (pattern?.isSlow) lookAtClock();
        if (!pattern) unanchored.add(gate);
        else if (gate.path && !gate.path(path)) continue;
        else if (isLate) found.set(gate, 'unknown');
        else tryPattern(found, gate, pattern, text ?? textOnce(), start);
      }
    });
    if (isFolded) {
      for (const gate of gates) if (!gate.anchored) unanchored.add(gate);
      addFolded(found, textOnce(), path);
    }
    return { found, unanchored, text: textOnce };
  }

  /** Matches that hold a letter from outside ASCII, also in the rule's word. */
  function addFolded(found: Places, text: string, path: string): void {
    if (!holdsLetterFromOutside(text)) return;
    const plain = withPlainLetters(text);
    const endsAt = performance.now() + limitMs(text.length);
    words.find(Buffer.from(plain.text, 'latin1'), (word, start) => {
      for (const { gate, pattern } of users[word] ?? []) {
        const places = found.get(gate);
        if (!pattern || places === 'unknown' || (gate.path && !gate.path(path))) continue;
        const place = pattern.tryFolded(text, plain.before(start));
        if (!place) continue;
        if (place === 'unknown' || places?.length === maxPlaces || performance.now() > endsAt)
          found.set(gate, 'unknown');
        else if (holdsLetterFromOutside(text.slice(place.start, place.end))) {
          const fresh = { start: place.start, end: place.end, isAlive: true };
          if (places) places.push(fresh);
          else found.set(gate, [fresh]);
        }
      }
    });
  }

  return {
    find(bytes, path) {
      const { found, unanchored, text } = collect(bytes, path);
      // The hunks of a file come one after another.
      if (file.path !== path) file = { path, always: always.filter((gate) => gate.path?.(path) ?? true) };
      for (const gate of file.always) unanchored.add(gate);
      if (found.size === 0 && unanchored.size === 0) return found;
      return settle(found, unanchored, text(), path);
    },
    places: (bytes, path) => collect(bytes, path).found,
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

/** What is left once keywords and paths are heeded, and the patterns that have no word were searched for. */
function settle(found: Places, unanchored: Set<Gate>, text: string, path: string): Places {
  const settled: Places = new Map();
  let folded: string | undefined;
  const fits = ({ keywords, path: isPath }: Gate) => {
    if (isPath && !isPath(path)) return false;
    folded ??= foldCase(text);
    return hasKeyword(keywords, folded);
  };
  const hasOwnWord = ({ keywords }: Gate, places: Place[]) =>
    places.some(({ start, end }) => hasKeyword(keywords, foldCase(text.slice(start, end))));
  for (const [gate, places] of found) {
    if (places === 'unknown') {
      if (fits(gate)) settled.set(gate, places);
    } else if (places.some(({ isAlive }) => isAlive)) {
      if (hasOwnWord(gate, places) || fits(gate)) settled.set(gate, places);
    }
  }
  for (const gate of unanchored) {
    if (!fits(gate) || !gate.whole.mayMatch(text)) continue;
    const spans = gate.whole.find(text);
    settled.set(gate, spans === 'unknown' ? spans : spans.map(([start, end]) => ({ start, end, isAlive: true })));
  }
  return settled;
}

/** Whether one of a rule's keywords stands in a text in which the case of letters is folded. */
export function hasKeyword(keywords: string[], folded: string): boolean {
  return keywords.length === 0 || keywords.some((word) => folded.includes(word));
}

/** As Go does for keywords: two letters outside ASCII become letters in it. */
export function foldCase(text: string): string {
  return text.replaceAll('\xe2\x84\xaa', 'k').replaceAll('\xc4\xb0', 'i').toLowerCase();
}

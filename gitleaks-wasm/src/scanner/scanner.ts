import type { Fragment, Gitleaks } from '../engine/gitleaks.ts';
import { maxTextBytes } from '../engine/text-limit.ts';
import { compileRules } from '../prefilter/compiled-rules.ts';
import { globallyAllowed } from '../prefilter/global-allowlists.ts';
import { createLook, type Look, type Prospect, withLinesAround } from '../prefilter/look.ts';
import { createPrefilter, type Prefilter } from '../prefilter/prefilter.ts';
import { indexWords, type RuleWords } from '../prefilter/rule-words.ts';
import { TimeLimitExceeded, withTimeLimit } from '../prefilter/time-limit.ts';
import type { Window } from '../prefilter/windows.ts';
import type { Thread } from './open-thread.ts';
import { findingsOf, fragmentsOf, type ScanText } from './read-windows.ts';
import { scanPieces } from './scan-pieces.ts';
import type { Scan } from './thread.ts';

/** What is known of gitleaks and its configuration; see {@link Gitleaks}. */
export type Description = Pick<Gitleaks, 'version' | 'rules' | 'allowlists' | 'warnings' | 'ignoredKeys'>;

/** gitleaks, exact and fast. */
export type Scanner = Description & {
  /**
   * Exactly what gitleaks finds with all rules in the added lines of a hunk, or in a file. If the engine dies, it
   * starts again, once for each part of the text; if it dies again, ENGINE_DIED is thrown. A text of more
   * than 16 MiB is judged in pieces. Where rules require each other it cannot be: TEXT_TOO_LARGE is then thrown for one
   * that only the engine can judge.
   */
  scan(fragment: Pick<Fragment, 'text' | 'path' | 'commit' | 'startLine'>): Promise<Scan>;
  /**
   * What may be found in the runs of whole lines of a file, such as the hunks of patches that lead to it. Takes at most
   * 0.4 s. Where there may be `something`, the engine is started, as it will be needed.
   */
  look(path: string, text: Uint8Array): Prospect;
  /**
   * Widens what changed in a text to whole lines and the lines around them: no others count if its {@link Prospect} was
   * `nothing` before.
   */
  withLinesAround(text: Buffer, start: number, end: number): [start: number, end: number];
  /** Whether the global allowlists pass over a whole file or commit. */
  isAllowed(path: string, commit?: string): boolean;
  /** Ends the engine's thread, which frees its memory; it is started again when it is needed. */
  close(): void;
};

/**
 * The prefilter works in this thread for at most so many ms and bytes a text, so that it does not hold up other work; a
 * thread that is not needed is then not started. The engine's own thread does everything else.
 */
const limitMs = 400;
const limitMsBeside = 1_000;
const maxBytesHere = 131_072;
/** What the prefilter takes in this thread while the engine's has a text to judge, so that both work. */
const maxBytesBeside = 4_000_000;

export function createScanner(description: Description, thread: Thread): Scanner {
  // Made when they are needed first: the caller may be waiting for git.
  let prefilter: Prefilter | undefined;
  let look: Look | undefined;
  let words: RuleWords | undefined;
  let isPrepared = false;
  const isAllowed = globallyAllowed(description.allowlists);
  const isComposite = description.rules.some((rule) => rule.required.length > 0);

  function wordsOnce(): RuleWords {
    words ??= indexWords(compileRules(description));
    return words;
  }

  let inThread = 0;
  async function scanInThread(whole: ScanText): Promise<Scan> {
    const text = copyOf(whole.text);
    inThread += 1;
    try {
      return await thread.call('scan', { ...whole, text }, [text.buffer]);
    } finally {
      inThread -= 1;
    }
  }

  /** Undefined if it takes too long. */
  function windowsOf({ path, commit, text }: ScanText): Window[] | undefined {
    const isLarge = text.length > maxBytesHere;
    prefilter ??= createPrefilter(description, wordsOnce());
    try {
      // V8 takes half as long again for memory that may grow, in which a caller may hold a large text.
      return prefilter(
        path,
        commit,
        isLarge ? Buffer.from(copyOf(text).buffer) : text,
        isLarge ? limitMsBeside : limitMs,
      );
    } catch (error) {
      if (error instanceof TimeLimitExceeded) return undefined;
      throw error;
    }
  }

  function lookAt(path: string, text: Buffer): Prospect {
    look ??= createLook(wordsOnce());
    try {
      return withTimeLimit(limitMs, () => (look as Look)(path, text));
    } catch (error) {
      // V8 gives up on a run of some millions of bytes with a RangeError.
      if (error instanceof TimeLimitExceeded || (error as Error).name === 'RangeError') return 'something';
      throw error;
    }
  }

  return {
    ...description,
    async scan({ text, path, commit = '', startLine = 1 }) {
      const whole = { text: bytesOf(text), path, commit, startLine };
      if (whole.text.length > maxTextBytes && !isComposite) {
        if (isAllowed(path, commit)) return { isCandidate: false, findings: [] };
        return scanPieces(thread, description.rules, whole);
      }
      const isHere = whole.text.length <= (inThread > 0 ? maxBytesBeside : maxBytesHere);
      const windows = isHere ? windowsOf(whole) : undefined;
      if (!windows) return scanInThread(whole);
      if (windows.length === 0) return { isCandidate: false, findings: [] };
      const copies = fragmentsOf(whole, windows).map((fragment) => ({ ...fragment, text: copyOf(fragment.text) }));
      const found = await thread.call(
        'detect',
        copies,
        copies.map((copy) => copy.text.buffer),
      );
      return { isCandidate: true, findings: findingsOf(description.rules, whole, windows, found) };
    },
    look(path, text) {
      const prospect = lookAt(path, bytesOf(text));
      if (prospect === 'something' && !isPrepared) {
        isPrepared = true;
        thread.call('prepare', undefined).catch(() => {}); // the call that needs the engine says what is wrong
      }
      return prospect;
    },

    withLinesAround,
    isAllowed: (path, commit = '') => isAllowed(path, commit),
    close: () => thread.close(),
  };
}

function bytesOf(text: string | Uint8Array): Buffer {
  return typeof text === 'string' ? Buffer.from(text) : Buffer.from(text.buffer, text.byteOffset, text.length);
}

/** A transferred part of a buffer would take the whole buffer with it, so the part is copied. */
function copyOf(text: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(text);
}

import { isBinary } from './binary.ts';
import { changedRange } from './changed-range.ts';
import type { PassedOver } from './changed-text.ts';
import { decodeText } from './decode-text.ts';
import type { DiffAttribute } from './diff-attributes.ts';

/** What can be found in the hunks of patches that lead to a file, as `Scanner` of gitleaks-wasm says it. */
export type Look = {
  /** Whether files of that name are passed over. */
  isAllowed(path: string): boolean;
  look(path: string, text: Buffer): 'nothing' | 'open' | 'something';
  /** If there was `nothing`, only what changed need be looked at, widened to the lines that count with it. */
  withLinesAround(text: Buffer, start: number, end: number): [start: number, end: number];
};

/** What was looked at without a patch: commits, versions of files in them, and the bytes of these versions. */
export type Looked = { commits: number; versions: number; bytes: number };

/**
 * Tells of one version of a file after the other whether a patch that leads to it may hold a finding, or text that git
 * does not show. It takes least time if the versions of a file follow each other. Counts what it looks at, and binary
 * files.
 */
export function createVersionJudge(look: Look, counts: PassedOver & { looked: Looked }) {
  let last: { path: string; content: Buffer } | undefined;
  let memory = Buffer.alloc(0);

  /** In memory that is used again and again. */
  function copyOf(content: Buffer): Buffer {
    if (memory.length < content.length) memory = Buffer.allocUnsafeSlow(2 * content.length);
    return memory.subarray(0, content.copy(memory));
  }

  function prospectOf(path: string, content: Buffer) {
    const changed = last?.path === path ? changedRange(last.content, content) : undefined;
    const part = changed ? content.subarray(...look.withLinesAround(content, ...changed)) : content;
    const prospect = look.look(path, part);
    return prospect === 'nothing' || part.length === content.length ? prospect : look.look(path, content);
  }

  return (path: string, content: Buffer, attribute: DiffAttribute | undefined): boolean => {
    counts.looked.versions += 1;
    counts.looked.bytes += content.length;
    const holdsNul = content.includes(0);
    if (holdsNul && decodeText(content)) return true;
    if (attribute ? attribute === 'unset' : holdsNul && isBinary(content)) {
      counts.binaries.add(path);
      return false;
    }
    const prospect = prospectOf(path, content);
    if (prospect === 'nothing') last = { path, content: copyOf(content) };
    return prospect === 'something';
  };
}

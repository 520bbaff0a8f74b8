import type { Finding, Location, ReportedFinding } from '../../model/finding.ts';
import { cut } from '../../text/cut.ts';
import { oneLine } from '../../text/neutralise.ts';
import { seenWords } from './members.ts';

// No finding made with care is this long.
const maxLength = 20_000;

/** `src/mail.ts:14`, or the URL, or the commit; undefined for a finding of the run as a whole. */
export function showLocation({ file, line, url, commit }: Location): string | undefined {
  if (file) return oneLine(line ? `${file}:${line}` : file);
  return url ? oneLine(url) : commit?.slice(0, 7);
}

/**
 * The lines under a finding's title, neutralised: what was expected and seen, by which runs of a merged report, how to reproduce it (only if
 * `reproduce` is set), and the next thing to do.
 */
export function evidence(finding: Finding & Partial<ReportedFinding>, { reproduce }: { reproduce: boolean }): string[] {
  const { expected, observed, fix } = finding;
  return [
    ...labelled('expected  ', expected),
    // Without an expected value, the observed value needs no label.
    ...labelled(expected ? 'seen      ' : '', observed),
    ...labelled('in        ', seenWords(finding)),
    ...labelled('again     ', reproduce ? finding.reproduce : undefined),
    ...labelled('', fix),
  ];
}

function labelled(label: string, text: string | undefined): string[] {
  if (!text) return [];
  const lines = cut(text, maxLength).split(/\r?\n/).map(oneLine).filter(Boolean);
  return lines.map((line, i) => (i === 0 ? label : ' '.repeat(label.length)) + line);
}

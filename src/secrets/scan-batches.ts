import type { PatchBatch } from '../git/parse-patch.ts';
import { turns } from '../worker/turns.ts';
import type { FoundSecret, Scanner } from './scan.ts';

/**
 * Scans what git gives. The scanner, and what `open` gives besides, is opened when git is at work already. `tell` is told
 * after each batch how many commits were read and how many secrets found by then. Secrets come in the history's order.
 * Throws CANCELLED once the signal aborts.
 */
export async function scanBatches<T extends { scanner: Scanner }>(
  batches: AsyncGenerator<PatchBatch>,
  open: () => Promise<T>,
  signal: AbortSignal,
  tell: (commits: number, found: number) => void,
): Promise<T & { secrets: FoundSecret[] }> {
  const first = batches.next();
  first.catch(() => {}); // it is awaited once there is a scanner
  let opened: T | undefined;
  try {
    opened = await open();
    const inTurn = turns(signal);
    const parts: FoundSecret[][] = [];
    let read = 0;
    let count = 0;
    for (let next = await first; !next.done; next = await batches.next()) {
      const { hunks, commits, part = 0 } = next.value;
      const found: FoundSecret[] = [];
      for (const hunk of hunks) {
        found.push(...(await opened.scanner.scan(hunk)));
        await inTurn();
      }
      parts[part] = (parts[part] ?? []).concat(found);
      read += commits;
      count += found.length;
      tell(read, count);
    }
    return { ...opened, secrets: parts.flat() };
  } finally {
    opened?.scanner.close();
    await batches.return(undefined);
  }
}

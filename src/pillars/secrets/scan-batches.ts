import type { PatchBatch } from '../../git/parse-patch.ts';
import { GateError } from '../../model/errors.ts';
import { turns } from '../../worker/turns.ts';
import type { FoundSecret, Scanner } from './scan.ts';

/** Why a scan ended before all was read: it was told to, or has found too many. */
type ScanEnd = 'stopped' | 'too many';

/**
 * Scans what git gives. The scanner, and what `open` gives besides, is opened when git is at work already. `tell` is told
 * after each batch how many commits were read and how many secrets found by then. Secrets come in the history's order.
 * Once the signal aborts, the secrets found by then are given; where there is none, CANCELLED is thrown. `isOver` tells of
 * each batch's secrets whether these are enough.
 */
export async function scanBatches<T extends { scanner: Scanner }>(
  batches: AsyncGenerator<PatchBatch>,
  open: () => Promise<T>,
  signal: AbortSignal,
  tell: (commits: number, found: number) => void,
  isOver: (opened: T, found: FoundSecret[]) => boolean = () => false,
): Promise<T & { secrets: FoundSecret[]; ended?: ScanEnd }> {
  const first = batches.next();
  first.catch(() => {}); // it is awaited once there is a scanner
  let opened: T | undefined;
  const parts: FoundSecret[][] = [];
  try {
    opened = await open();
    const inTurn = turns(signal);
    let read = 0;
    let count = 0;
    for (let next = await first; !next.done; next = await batches.next()) {
      const { hunks, commits, part = 0 } = next.value;
      parts[part] ??= [];
      for (const hunk of hunks) {
        const found = await opened.scanner.scan(hunk);
        for (const each of found) parts[part].push(each);
        count += found.length;
        if (found.length > 0 && isOver(opened, found)) return { ...opened, secrets: parts.flat(), ended: 'too many' };
        await inTurn();
      }
      read += commits;
      tell(read, count);
    }
    return { ...opened, secrets: parts.flat() };
  } catch (error) {
    const secrets = parts.flat();
    if (!opened || secrets.length === 0 || !(error instanceof GateError) || error.code !== 'CANCELLED') throw error;
    return { ...opened, secrets, ended: 'stopped' };
  } finally {
    opened?.scanner.close();
    await batches.return(undefined);
  }
}

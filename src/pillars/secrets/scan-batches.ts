import type { PatchBatch } from '../../git/parse-patch.ts';
import { GateError } from '../../model/errors.ts';
import { turns } from '../../worker/turns.ts';
import type { FoundSecret, Scanner } from './scan.ts';

/** Why a scan ended early: the signal stopped it, or it found too many secrets. */
type ScanEnd = 'stopped' | 'too many';

/**
 * Scans what git gives. `open` is called when git is already at work; it opens the scanner. After each batch `tell`
 * gets the numbers of commits read and of secrets found so far. When the signal aborts, the secrets found so far are
 * returned; if there are none, CANCELLED is thrown. `isOver` gets the secrets of each hunk that has some, and says
 * whether the scan has found enough.
 */
export async function scanBatches<T extends { scanner: Scanner }>(
  batches: AsyncGenerator<PatchBatch>,
  open: () => Promise<T>,
  signal: AbortSignal,
  tell: (commits: number, found: number) => void,
  isOver: (opened: T, found: FoundSecret[]) => boolean = () => false,
): Promise<T & { secrets: FoundSecret[]; ended?: ScanEnd }> {
  const first = batches.next();
  first.catch(() => {}); // it is awaited when there is a scanner
  let opened: T | undefined;
  const secrets: FoundSecret[] = [];
  const underWay: ScanUnderWay[] = [];
  let bytesUnderWay = 0;
  try {
    opened = await open();
    const inTurn = turns(signal);
    let read = 0;
    /** Takes what the first scans found, until no more than so much is under way. */
    const settle = async ({ scans, bytes }: Room) => {
      while (underWay.length > scans || bytesUnderWay > bytes) {
        const [{ scan, size }] = underWay.splice(0, 1) as [ScanUnderWay];
        bytesUnderWay -= size;
        const found = await scan;
        for (const each of found) secrets.push(each);
        if (found.length > 0 && isOver(opened as T, found)) return true;
      }
      return false;
    };
    for (let next = await first; !next.done; next = await batches.next()) {
      const { hunks, commits } = next.value;
      for (const hunk of opened.scanner.select(hunks)) {
        const scan = opened.scanner.scan(hunk);
        scan.catch(() => {}); // it is awaited when it is its turn, unless another one failed before
        underWay.push({ scan, size: hunk.added.length });
        bytesUnderWay += hunk.added.length;
        if (await settle(mostUnderWay)) return { ...opened, secrets, ended: 'too many' };
        await inTurn();
      }
      read += commits;
      tell(read, secrets.length);
    }
    return { ...opened, secrets, ...((await settle({ scans: 0, bytes: 0 })) && { ended: 'too many' }) };
  } catch (error) {
    if (!opened || secrets.length === 0 || !(error instanceof GateError) || error.code !== 'CANCELLED') throw error;
    return { ...opened, secrets, ended: 'stopped' };
  } finally {
    opened?.scanner.close();
    await batches.return(undefined);
  }
}

type ScanUnderWay = { scan: Promise<FoundSecret[]>; size: number };
type Room = { scans: number; bytes: number };

/** While the engine starts, or its thread has much to read, the scan goes on. What it has read waits in memory. */
const mostUnderWay: Room = { scans: 32, bytes: 8_000_000 };

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
  const underWay = createQueue();
  try {
    opened = await open();
    const inTurn = turns(signal);
    let read = 0;
    const settle = async (leave?: Room) => {
      for await (const found of underWay.settled(leave)) {
        for (const each of found) secrets.push(each);
        if (found.length > 0 && isOver(opened as T, found)) return true;
      }
      return false;
    };
    for (let next = await first; !next.done; next = await batches.next()) {
      const { hunks, commits } = next.value;
      for (const hunk of hunks) {
        underWay.add(opened.scanner.scan(hunk), hunk.added.length);
        if (await settle(mostUnderWay)) return { ...opened, secrets, ended: 'too many' };
        await inTurn();
      }
      read += commits;
      tell(read, secrets.length);
    }
    return { ...opened, secrets, ...((await settle()) && { ended: 'too many' }) };
  } catch (error) {
    if (!opened || secrets.length === 0 || !(error instanceof GateError) || error.code !== 'CANCELLED') throw error;
    return { ...opened, secrets, ended: 'stopped' };
  } finally {
    opened?.scanner.close();
    await batches.return(undefined);
  }
}

type Room = { scans: number; bytes: number };

/** While the engine starts, or its thread has much to read, the scan goes on. What it has read waits in memory. */
const mostUnderWay: Room = { scans: 32, bytes: 8_000_000 };

/** Scans that are under way, in the order in which they began. */
function createQueue() {
  const waiting: { scan: Promise<FoundSecret[]>; bytes: number }[] = [];
  let all = 0;
  return {
    add(scan: Promise<FoundSecret[]>, bytes: number): void {
      scan.catch(() => {}); // it is awaited below, unless another one failed before
      waiting.push({ scan, bytes });
      all += bytes;
    },
    /** What they found, of the first ones, until no more than so much is under way. */
    async *settled({ scans, bytes }: Room = { scans: 0, bytes: 0 }): AsyncGenerator<FoundSecret[]> {
      while (waiting.length > scans || all > bytes) {
        const [first] = waiting.splice(0, 1);
        if (!first) return;
        all -= first.bytes;
        yield await first.scan;
      }
    },
  };
}

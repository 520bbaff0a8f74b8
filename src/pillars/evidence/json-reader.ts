import { openWorker, WorkerDied } from '../../worker/open-worker.ts';
import { type JsonFile, readJson } from './formats/read-json.ts';
import { type EvidenceReading, gapReading } from './reading.ts';

type JsonJob = typeof import('./json-job.ts');

/** A file up to this size is read at once: whatever it holds, that takes no longer than starting a thread. */
const maxBytesHere = 262_144;
/** Twice what the largest report that is read takes. */
const maxHeapMegabytes = 640;

export type JsonReader = { read(file: JsonFile): Promise<EvidenceReading>; close(): void };

/** Reads files in JSON, large ones in a thread that the signal ends as well. The bytes are moved there. */
export function openJsonReader(signal: AbortSignal): JsonReader {
  const worker = openWorker<JsonJob>('evidence', { signal, init: () => undefined, maxHeapMegabytes });
  return {
    async read(file) {
      const { bytes, base } = file;
      if (bytes.length + (base?.length ?? 0) <= maxBytesHere) return readJson(file);
      const moved = [bytes, base].flatMap((each) => (each ? [each.buffer as ArrayBuffer] : []));
      try {
        return await worker.call('read', file, moved);
      } catch (error) {
        if (error instanceof WorkerDied) return gapReading(`it cannot be read: ${error.message}`);
        throw error;
      }
    },
    close: () => worker.close(),
  };
}

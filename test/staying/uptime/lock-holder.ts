// Takes the lock of the folder that it is given, says whether it did, and holds it until its standard input ends.
import { folderStore } from '../../../src/staying/uptime/folder-store.ts';

const store = folderStore(process.argv[2] ?? '', { checkouts: [], look: (text) => text, now: () => Date.now() });
await store.assertWritable();
try {
  const lock = await store.lock?.();
  console.log('held');
  process.stdin.resume();
  process.stdin.on('end', async () => {
    await lock?.release();
    process.exit();
  });
} catch (error) {
  console.log((error as Error).message);
}

// node:wasi prints a warning that it is experimental, and gives the engine more than it needs: a clock, random numbers
// for Go's maps and a place to write the message it dies with. The numbers are those of WASI preview 1.
const success = 0;
const badFileDescriptor = 8;
const notSupported = 52;
const programName = new TextEncoder().encode('gitleaks\0'); // pflag reads os.Args[0] when it is set up

/** What an engine sees of the world: the time in ns, and random numbers. */
export type World = { now(isWallClock: boolean): bigint; fillRandom(bytes: Uint8Array<ArrayBuffer>): void };

const ownWorld: World = {
  now: (isWallClock) => (isWallClock ? BigInt(Date.now()) * 1_000_000n : process.hrtime.bigint()),
  fillRandom: (bytes) => crypto.getRandomValues(bytes),
};

/** The imports of an engine that can see nothing else of the machine. `memory` is called only after the instance exists. */
export function sandbox(
  memory: () => WebAssembly.Memory,
  onLastWords: (words: string) => void,
  world: World = ownWorld,
) {
  const view = () => new DataView(memory().buffer);
  const bytes = (address: number, length: number) => new Uint8Array(memory().buffer, address, length);
  const known: Record<string, (...values: number[]) => number> = {
    args_sizes_get: counts(1, programName.length),
    args_get(addresses = 0, text = 0) {
      view().setUint32(addresses, text, true);
      bytes(text, programName.length).set(programName);
      return success;
    },
    environ_sizes_get: counts(0, 0),
    environ_get: () => success,
    clock_time_get(clock, _precision, address = 0) {
      view().setBigUint64(address, world.now(clock === 0), true);
      return success;
    },
    random_get(address = 0, length = 0) {
      world.fillRandom(bytes(address, length));
      return success;
    },
    fd_write(_fd, vectors = 0, count = 0, written = 0) {
      let total = 0;
      for (let i = 0; i < count; i++) {
        const address = view().getUint32(vectors + 8 * i, true);
        const length = view().getUint32(vectors + 8 * i + 4, true);
        onLastWords(new TextDecoder().decode(bytes(address, Math.min(length, 1000))));
        total += length;
      }
      view().setUint32(written, total, true);
      return success;
    },
    // Go's runtime sleeps with this call; the answer is that each wait is over.
    poll_oneoff(subscriptions = 0, events = 0, count = 0, answered = 0) {
      for (let i = 0; i < count; i++) {
        bytes(events + 32 * i, 32).fill(0);
        bytes(events + 32 * i, 8).set(bytes(subscriptions + 48 * i, 8));
      }
      view().setUint32(answered, count, true);
      return success;
    },
    sched_yield: () => success,
    proc_exit(code) {
      throw new Error(`gitleaks exited with ${code}`);
    },
    fd_fdstat_get: () => badFileDescriptor,
    fd_prestat_get: () => badFileDescriptor,
  };

  function counts(items: number, size: number) {
    return (itemsAddress = 0, sizeAddress = 0) => {
      view().setUint32(itemsAddress, items, true);
      view().setUint32(sizeAddress, size, true);
      return success;
    };
  }
  return new Proxy(known, { get: (functions, name) => functions[name as string] ?? (() => notSupported) });
}

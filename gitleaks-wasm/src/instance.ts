import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { GitleaksError } from './error.ts';
import { sandbox } from './wasi.ts';

type Exports = {
  memory: WebAssembly.Memory;
  _initialize(): void;
  alloc(size: number): number;
  free(): void;
  load(): bigint;
  detect(headerSize: number): bigint;
};

/** One running gitleaks. After an exception it must not be called again: Go does not survive a trap. */
export type Instance = {
  load(request: object): unknown;
  detect(header: object, text: Uint8Array): unknown;
};

/** An answer of the Go side that is not a result; see `failure` in go/main.go. */
export type Failure = { code: string; message: string; file?: string; line?: number; column?: number };

const keepBytes = 1_000_000;
let compiled: Promise<WebAssembly.Module> | undefined;

/** Unpacks and compiles the engine, once in a process. The literal URL is what bundlers look for. */
export function compile(): Promise<WebAssembly.Module> {
  compiled ??= WebAssembly.compile(brotliDecompressSync(readFileSync(new URL('../gitleaks.wasm.br', import.meta.url))));
  return compiled;
}

/** Starts an engine with a memory of its own. */
export function start(module: WebAssembly.Module): Instance {
  const lastWords: string[] = [];
  const imports = sandbox(
    () => go.memory,
    (words) => {
      // The rest may quote what was scanned.
      const reason = /^fatal error: .*|^(?:runtime: )?out of memory/m.exec(words);
      if (reason) lastWords.push(reason[0]);
    },
  );
  const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: imports });
  const go = instance.exports as Exports;
  run(() => go._initialize());

  function run<T>(call: () => T): T {
    try {
      return call();
    } catch (cause) {
      const reason = lastWords[0] ?? (cause instanceof Error ? cause.message : String(cause));
      throw new GitleaksError('ENGINE_DIED', `gitleaks died: ${reason}`, {}, { cause });
    }
  }

  function exchange(parts: Uint8Array[], call: () => bigint): unknown {
    const size = parts.reduce((sum, part) => sum + part.length, 0);
    let address = run(() => go.alloc(size)) >>> 0;
    for (const part of parts) {
      new Uint8Array(go.memory.buffer, address, part.length).set(part);
      address += part.length;
    }
    const packed = BigInt.asUintN(64, run(call));
    const length = Number(packed & 0xffff_ffffn);
    const answer = new Uint8Array(go.memory.buffer, Number(packed >> 32n), length);
    const result = JSON.parse(new TextDecoder().decode(answer));
    if (size + length > keepBytes) run(() => go.free());
    return result;
  }

  return {
    load: (request) => exchange([json(request)], () => go.load()),
    detect(header, text) {
      const head = json(header);
      return exchange([head, text], () => go.detect(head.length));
    },
  };
}

function json(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

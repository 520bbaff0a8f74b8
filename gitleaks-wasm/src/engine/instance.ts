import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { brotliDecompress, brotliDecompressSync } from 'node:zlib';
import { readBinary, readMemory } from './binary.ts';
import { GitleaksError, type GitleaksErrorCode } from './error.ts';
import { fill } from './memory.ts';
import type { IgnoredKey } from './rules.ts';
import { sandbox } from './wasi.ts';

type Exports = {
  memory: WebAssembly.Memory;
  alloc(size: number): number;
  free(): void;
  settle(): void;
  load(): bigint;
  detect(headerSize: number): bigint;
};

/** The Go side's answer if it has no result; see `failure` in go/main.go. */
export type Failure = {
  error: {
    code: GitleaksErrorCode | 'FILE_MISSING';
    message: string;
    file?: string;
    line?: number;
    column?: number;
    ignoredKeys?: IgnoredKey[];
  };
};

/** One running gitleaks. After an exception it must not be called again: Go does not survive a trap. */
export type Instance = {
  load<T extends object>(request: object): T | Failure;
  detect<T extends object>(header: object, text: Uint8Array): T | Failure;
};

const keepBytes = 1_000_000;
/**
 * A little more than the engine has, which has 6.1 MB, and its memory, which has 7.4. In one piece: zlib would come back
 * to the thread after every 16 KB.
 */
const inOnePiece = { chunkSize: 7_500_000 };
const maxWords = 10_000;
let compiled: WebAssembly.Module | undefined;

/** Unpacks and compiles the engine, once in a process. */
export function compile(): WebAssembly.Module {
  if (!compiled) {
    keepBaselineCode();
    compiled = new WebAssembly.Module(brotliDecompressSync(readBinary(), inOnePiece));
  }
  return compiled;
}

let compiling: Promise<WebAssembly.Module> | undefined;

/** An engine for another thread. `memory` can be moved there; the first instance uses it up. */
export type PreparedEngine = { module: WebAssembly.Module; memory: Uint8Array<ArrayBuffer> };

/** Unpacks and compiles the engine, once in a process, without holding up this thread. */
export async function prepareBeside(): Promise<PreparedEngine> {
  compiling ??= unpack(readBinary()).then(async (bytes) => {
    keepBaselineCode();
    const module = await WebAssembly.compile(bytes);
    drop(bytes); // V8 has its own copy
    return module;
  });
  const [module, memory] = await Promise.all([compiling, unpack(readMemory())]);
  return { module, memory };
}

function unpack(packed: Buffer): Promise<Uint8Array<ArrayBuffer>> {
  return promisify(brotliDecompress)(packed, inOnePiece) as Promise<Uint8Array<ArrayBuffer>>;
}

/** Frees the memory of bytes that nobody reads any more, before garbage is collected. */
function drop(bytes: Uint8Array<ArrayBuffer>): void {
  bytes.buffer.transfer?.(0);
}

/**
 * A short scan ends before optimized code would pay for itself: V8 then compiles functions anew only after they have run
 * for long. Set as late as possible: with a flag that is set Node no longer uses the compiled code that it has of its own
 * modules, and a thread takes twice as long to start.
 */
function keepBaselineCode(): void {
  setFlagsFromString('--wasm-tiering-budget=500000000');
}

/** Starts an engine with a memory of its own. `memory` as in {@link PreparedEngine}; without it, or used up, it is unpacked. */
export function start(module: WebAssembly.Module, memory?: Uint8Array<ArrayBuffer>): Instance {
  let lastWords = '';
  const imports = sandbox(
    () => go.memory,
    (words) => {
      if (lastWords.length < maxWords) lastWords += words;
    },
  );
  const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: imports });
  const go = instance.exports as Exports;
  const parts = memory?.length ? memory : brotliDecompressSync(readMemory(), inOnePiece);
  fill(new Uint8Array(go.memory.buffer), parts);
  drop(parts as Uint8Array<ArrayBuffer>);

  function run<T>(call: () => T): T {
    try {
      return call();
    } catch (cause) {
      const [fatal] = /^fatal error: .*/m.exec(lastWords) ?? []; // any other output may quote what was scanned
      const reason = fatal ?? (cause instanceof Error ? cause.message : String(cause));
      throw new GitleaksError('ENGINE_DIED', `gitleaks died: ${reason}`, {}, { cause });
    }
  }

  return {
    load: (request) => run(() => exchange(go, [json(request)], go.load)),
    detect(header, text) {
      const head = json(header);
      return run(() => exchange(go, [head, text], () => go.detect(head.length)));
    },
  };
}

function exchange<T extends object>(go: Exports, parts: Uint8Array[], call: () => bigint): T | Failure {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  let address = go.alloc(size) >>> 0;
  for (const part of parts) {
    new Uint8Array(go.memory.buffer, address, part.length).set(part);
    address += part.length;
  }
  const packed = BigInt.asUintN(64, call());
  const length = Number(packed & 0xffff_ffffn);
  const answer = new TextDecoder().decode(new Uint8Array(go.memory.buffer, Number(packed >> 32n), length));
  if (size + length > keepBytes) go.free();
  return JSON.parse(answer);
}

/** For the build: sets up gitleaks' own rules in the memory of an engine, which becomes the memory of all engines. */
export function setUpDefaults(go: object): void {
  const answer = exchange(go as Exports, [json({})], (go as Exports).load);
  if ('error' in answer) throw new Error(`gitleaks refuses its own rules: ${(answer as Failure).error.message}`);
  (go as Exports).settle();
}

function json(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { brotliDecompress, brotliDecompressSync } from 'node:zlib';
import { readBinary } from './binary.ts';
import { GitleaksError, type GitleaksErrorCode } from './error.ts';
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
/** A little more than the engine has, which has 12.3 MB. */
const unpackedBytes = 13_000_000;
const maxWords = 10_000;
let compiled: WebAssembly.Module | undefined;

/** Unpacks and compiles the engine, once in a process. */
export function compile(): WebAssembly.Module {
  if (!compiled) {
    keepBaselineCode();
    compiled = new WebAssembly.Module(brotliDecompressSync(readBinary()));
  }
  return compiled;
}

let compiling: Promise<WebAssembly.Module> | undefined;

/** Does the same without holding up this thread. The module can be sent to other threads. */
export function compileBeside(): Promise<WebAssembly.Module> {
  if (!compiling) {
    keepBaselineCode();
    // In one piece: zlib would come back to this thread after every 16 KB.
    const unpacked = promisify(brotliDecompress)(readBinary(), { chunkSize: unpackedBytes });
    compiling = unpacked.then(async (bytes) => {
      const module = await WebAssembly.compile(bytes);
      if (bytes.buffer instanceof ArrayBuffer) bytes.buffer.transfer?.(0); // V8 has its own copy
      return module;
    });
  }
  return compiling;
}

/**
 * A short scan ends before optimized code would pay for itself: V8 then compiles functions anew only after they have run
 * for long.
 */
function keepBaselineCode(): void {
  setFlagsFromString('--wasm-tiering-budget=500000000');
}

/** Starts an engine with a memory of its own. */
export function start(module: WebAssembly.Module): Instance {
  let lastWords = '';
  const imports = sandbox(
    () => go.memory,
    (words) => {
      if (lastWords.length < maxWords) lastWords += words;
    },
  );
  const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: imports });
  const go = instance.exports as Exports;

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

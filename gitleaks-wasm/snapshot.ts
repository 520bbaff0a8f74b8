import { sandbox } from './src/engine/wasi.ts';

/** The parts of a module (WebAssembly Core Specification 2.0, "Binary Format"). */
type Section = { id: number; body: Buffer };
const sectionIds = { custom: 0, memory: 5, global: 6, export: 7, data: 11, dataCount: 12 };
const headBytes = 8; // magic and version
const globalKind = 3;
/** Value types, and the instruction that begins a constant of each. */
const constants = { i32: [0x7f, 0x41], i64: [0x7e, 0x42], f32: [0x7d, 0x43], f64: [0x7c, 0x44] } as const;
const end = 0x0b;
const pageBytes = 65_536;

type Exports = Record<string, { value: number | bigint }> & {
  memory: WebAssembly.Memory;
  _initialize(): void;
};

/** `memory`: what is to be written into the memory of `code` before it is used; see `fill` (src/engine/memory.ts). */
export type Snapshot = { code: Buffer; memory: Buffer };

/**
 * The module as it is after `prepare` has used it: its globals become its initial ones, and `_initialize`, which has
 * run, is no longer exported. The memory is apart, because V8 keeps a copy of all that a module holds. The result is the
 * same on every machine: while `prepare` runs, the clock goes on by a millisecond with each look at it, and random
 * numbers come from a fixed series. The module must have one memory of its own, and no start function.
 */
export function snapshotOf(wasm: Buffer, prepare: (exports: object) => void): Snapshot {
  const sections = sectionsOf(wasm);
  const body = (id: number) => sections.find((section) => section.id === id)?.body ?? Buffer.of(0);
  const globals = globalsOf(body(sectionIds.global));
  const exported = exportsOf(body(sectionIds.export));
  const named = globals.map((_, index): Export => ({ name: `global ${index}`, kind: globalKind, index }));

  const open = module(wasm, replaced(sections, { [sectionIds.export]: exportSection([...exported, ...named]) }));
  const go = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(open)), {
    wasi_snapshot_preview1: sandbox(
      () => go.memory,
      (words) => process.stderr.write(words),
      fixedWorld(),
    ),
  }).exports as Exports;
  go._initialize();
  prepare(go);

  const memory = Buffer.from(go.memory.buffer);
  const values = globals.map((global, index) => globalEntry(global, go[`global ${index}`]?.value ?? 0));
  const kept = exported.filter(({ name }) => name !== '_initialize');
  const isKept = ({ id }: Section) => ![sectionIds.custom, sectionIds.dataCount, sectionIds.data].includes(id);
  const code = replaced(sections.filter(isKept), {
    [sectionIds.memory]: Buffer.concat([unsigned(1), Buffer.of(0), unsigned(memory.length / pageBytes)]),
    [sectionIds.global]: vector(values),
    [sectionIds.export]: exportSection(kept),
  });
  return { code: module(wasm, code), memory: partsOf(memory) };
}

function fixedWorld() {
  let ms = 0n;
  let random = 1;
  return {
    now: () => (ms += 1n) * 1_000_000n,
    fillRandom(bytes: Uint8Array) {
      // The generator of POSIX's example of rand().
      bytes.forEach((_, index) => {
        random = (Math.imul(random, 1_103_515_245) + 12_345) & 0x7fff_ffff;
        bytes[index] = random >> 16;
      });
    },
  };
}

function module(wasm: Buffer, sections: Section[]): Buffer {
  const parts = sections.flatMap(({ id, body }) => [Buffer.of(id), unsigned(body.length), body]);
  return Buffer.concat([wasm.subarray(0, headBytes), ...parts]);
}

function replaced(sections: Section[], bodies: Record<number, Buffer>): Section[] {
  return sections.map(({ id, body }) => ({ id, body: bodies[id] ?? body }));
}

function sectionsOf(wasm: Buffer): Section[] {
  const sections: Section[] = [];
  const reader = readerOf(wasm, headBytes);
  while (!reader.isAtEnd()) {
    const [id] = reader.bytes(1);
    sections.push({ id: id as number, body: reader.bytes(reader.unsigned()) });
  }
  return sections;
}

type Global = { type: number; isMutable: number };

function globalsOf(body: Buffer): Global[] {
  const reader = readerOf(body);
  return Array.from({ length: reader.unsigned() }, () => {
    const [type = 0, isMutable = 0, opcode] = reader.bytes(3);
    if (opcode === constants.f32[1]) reader.bytes(4);
    else if (opcode === constants.f64[1]) reader.bytes(8);
    else if (opcode === constants.i32[1] || opcode === constants.i64[1]) reader.unsigned();
    else throw new Error(`a global begins with the unknown instruction ${opcode}`);
    reader.bytes(1); // the end of the expression
    return { type, isMutable };
  });
}

function globalEntry({ type, isMutable }: Global, value: number | bigint): Buffer {
  const number = (): Buffer => {
    if (type === constants.i32[0] || type === constants.i64[0]) return signed(BigInt(value));
    const bytes = Buffer.alloc(type === constants.f32[0] ? 4 : 8);
    if (type === constants.f32[0]) bytes.writeFloatLE(Number(value));
    else bytes.writeDoubleLE(Number(value));
    return bytes;
  };
  const [, opcode] = Object.values(constants).find(([each]) => each === type) ?? [];
  if (opcode === undefined) throw new Error(`a global is of the unknown type ${type}`);
  return Buffer.concat([Buffer.of(type, isMutable, opcode), number(), Buffer.of(end)]);
}

type Export = { name: string; kind: number; index: number };

function exportsOf(body: Buffer): Export[] {
  const reader = readerOf(body);
  return Array.from({ length: reader.unsigned() }, () => {
    const name = reader.bytes(reader.unsigned()).toString();
    const [kind = 0] = reader.bytes(1);
    return { name, kind, index: reader.unsigned() };
  });
}

function exportSection(all: Export[]): Buffer {
  return vector(
    all.map(({ name, kind, index }) =>
      Buffer.concat([unsigned(Buffer.byteLength(name)), Buffer.from(name), Buffer.of(kind), unsigned(index)]),
    ),
  );
}

/** Zeros between two parts, in words of eight bytes, that are kept: more parts take longer to write. */
const mostZeros = 64;

/** What is not zero in a memory, as `fill` reads it. */
function partsOf(memory: Buffer): Buffer {
  const words = new BigUint64Array(memory.buffer, memory.byteOffset, memory.length / 8);
  const runs: [from: number, to: number][] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === 0n) continue;
    const last = runs.at(-1);
    if (last && at - last[1] <= mostZeros) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  const parts = runs.flatMap(([from, to]) => {
    const head = Buffer.alloc(8);
    head.writeUInt32LE(8 * from, 0);
    head.writeUInt32LE(8 * (to - from), 4);
    return [head, memory.subarray(8 * from, 8 * to)];
  });
  return Buffer.concat(parts);
}

function vector(items: Buffer[]): Buffer {
  return Buffer.concat([unsigned(items.length), ...items]);
}

/** LEB128 of a number that is not negative. */
function unsigned(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  do {
    bytes.push((left % 128) + (left >= 128 ? 128 : 0));
    left = Math.floor(left / 128);
  } while (left > 0);
  return Buffer.from(bytes);
}

/** LEB128 of a number in two's complement. */
function signed(value: bigint): Buffer {
  const bytes: number[] = [];
  for (let left = value; ; left >>= 7n) {
    const low = Number(left & 127n);
    const isLast = left >> 6n === 0n || left >> 6n === -1n;
    bytes.push(low + (isLast ? 0 : 128));
    if (isLast) return Buffer.from(bytes);
  }
}

function readerOf(buffer: Buffer, from = 0) {
  let at = from;
  return {
    isAtEnd: () => at >= buffer.length,
    bytes(length: number): Buffer {
      at += length;
      return buffer.subarray(at - length, at);
    },
    /** Also passes over a signed one; its value is then another. */
    unsigned(): number {
      let value = 0;
      for (let scale = 1; ; scale *= 128) {
        const byte = buffer[at++] as number;
        value += (byte % 128) * scale;
        if (byte < 128) return value;
      }
    },
  };
}

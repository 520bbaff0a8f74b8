/**
 * `node gitleaks-wasm/word-search.ts` writes src/prefilter/word-search-code.ts: a search that V8 runs twice as fast as
 * the same one in JavaScript, and at once, without first finding out which of its code is hot.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openWabt from 'wabt';

const target = fileURLToPath(new URL('src/prefilter/word-search-code.ts', import.meta.url));

/** The search goes on at so many positions at once: each of them waits for memory, and they share the wait. */
const positions = ['a', 'b', 'c', 'd'];
const last = 'd';
/** A shorter text is not worth being searched at several positions. */
const shortestStriped = 256;

/** Takes a state on by the byte at an address; the class of each byte is in the first 256 bytes of the memory. */
const step = (state: string, address: string) => `
  (local.set $${state} (i32.load16_u (i32.add (local.get $next) (i32.shl
    (i32.or (i32.shl (local.get $${state}) (local.get $shift)) (i32.load8_u (i32.load8_u ${address})))
    (i32.const 1)))))`;

/** Writes down the state and the offset if a word ends there. */
const tell = (state: string, offset: string) => `
  (if (i32.ge_u (local.get $${state}) (local.get $firstEnd)) (then
    (i32.store (local.get $hit) (local.get $${state}))
    (i32.store offset=4 (local.get $hit) ${offset})
    (local.set $hit (i32.add (local.get $hit) (i32.const 8)))))`;

/** No state knows of more bytes than the longest word has. */
const stateAt = (state: string, offset: string) => `
  (local.set $end (i32.add (local.get $text) ${offset}))
  (local.set $at (i32.sub (local.get $end) (local.get $longest)))
  (if (i32.lt_s (local.get $at) (local.get $first)) (then (local.set $at (local.get $first))))
  (local.set $${state} (i32.const 0))
  (block $ready (loop $warm
    (br_if $ready (i32.ge_u (local.get $at) (local.get $end)))
    ${step(state, '(local.get $at)')}
    (local.set $at (i32.add (local.get $at) (i32.const 1)))
    (br $warm)))`;

const add = (one: string, other: string) => `(i32.add ${one} ${other})`;
const offsetOf = (index: number) => `(i32.mul (local.get $stripe) (i32.const ${index}))`;

/**
 * `find` searches `length` bytes from `text` on and returns where the hits end that it wrote from `hit` on: a state and an
 * offset of 32 bits each. The text's bytes from `first` on are in memory too. A state is an index of a row in the table
 * at `next`, which holds states of 16 bits for 1 << `shift` classes.
 */
const source = `
(module
  (memory (export "memory") 1)
  (func (export "find")
    (param $next i32) (param $shift i32) (param $firstEnd i32)
    (param $first i32) (param $text i32) (param $length i32) (param $longest i32) (param $hit i32) (result i32)
    (local $stripe i32) (local $at i32) (local $end i32) (local $index i32)
    ${positions.map((state) => `(local $${state} i32)`).join(' ')}
    (if (i32.ge_u (local.get $length) (i32.const ${shortestStriped})) (then
      (local.set $stripe (i32.div_u (local.get $length) (i32.const ${positions.length})))))
    ${positions.map((state, index) => stateAt(state, offsetOf(index))).join('')}
    (block $striped (loop $each
      (br_if $striped (i32.ge_u (local.get $index) (local.get $stripe)))
      (local.set $at ${add('(local.get $text)', '(local.get $index)')})
      ${positions.map((state, index) => step(state, add('(local.get $at)', offsetOf(index)))).join('')}
      ${positions.map((state, index) => tell(state, add('(local.get $index)', offsetOf(index)))).join('')}
      (local.set $index (i32.add (local.get $index) (i32.const 1)))
      (br $each)))
    (local.set $index ${offsetOf(positions.length)})
    (block $done (loop $rest
      (br_if $done (i32.ge_u (local.get $index) (local.get $length)))
      ${step(last, add('(local.get $text)', '(local.get $index)'))}
      ${tell(last, '(local.get $index)')}
      (local.set $index (i32.add (local.get $index) (i32.const 1)))
      (br $rest)))
    (local.get $hit)))
`;

/** The text of the file. */
export async function assembled(): Promise<string> {
  const { parseWat } = await openWabt();
  const module = parseWat('word-search.wat', source);
  const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64');
  module.destroy();
  return `/** WebAssembly in base64, made by ../../word-search.ts. */\nexport const code =\n  '${base64}';\n`;
}

if (import.meta.main) writeFileSync(target, await assembled());

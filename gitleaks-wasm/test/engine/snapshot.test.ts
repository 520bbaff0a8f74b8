import { describe, expect, test } from '@jest/globals';
import { snapshotOf } from '../../snapshot.ts';
import { load } from '../../src/engine/gitleaks.ts';
import { fill } from '../../src/engine/memory.ts';
import { awsKey, githubToken } from './secrets.ts';

/**
 * A module with a page of memory and a global, in the text format:
 *
 * (module
 *   (memory (export "memory") 1)
 *   (global $count (mut i32) (i32.const 5))
 *   (func (export "_initialize") (global.set $count (i32.const -7)) (i32.store (i32.const 65000) (i32.const 1234)))
 *   (func (export "alloc") (result i32) (global.get $count))
 *   (func (export "load") (result i32) (i32.load (i32.const 65000))))
 */
const name = (text: string) => [text.length, ...Buffer.from(text)];
const section = (id: number, ...body: number[]) => [id, body.length, ...body];
const code = (...body: number[]) => [body.length + 2, 0, ...body, 0x0b];
const small = Buffer.from([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, 2, 0x60, 0, 0, 0x60, 0, 1, 0x7f),
  ...section(3, 3, 0, 1, 1),
  ...section(5, 1, 0, 1),
  ...section(6, 1, 0x7f, 1, 0x41, 5, 0x0b),
  ...section(
    7,
    4,
    ...name('memory'),
    2,
    0,
    ...name('_initialize'),
    0,
    0,
    ...name('alloc'),
    0,
    1,
    ...name('load'),
    0,
    2,
  ),
  ...section(
    10,
    3,
    ...code(0x41, 0x79, 0x24, 0, 0x41, 0xe8, 0xfb, 3, 0x41, 0xd2, 9, 0x36, 2, 0),
    ...code(0x23, 0),
    ...code(0x41, 0xe8, 0xfb, 3, 0x28, 2, 0),
  ),
]);

describe('a snapshot', () => {
  test('begins where the module was after it had been prepared', () => {
    const used: unknown[] = [];
    const snapshot = snapshotOf(small, (exports) => used.push((exports as { alloc(): number }).alloc()));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(snapshot.code)), {});
    const {
      alloc,
      load: read,
      memory,
    } = exports as {
      alloc(): number;
      load(): number;
      memory: WebAssembly.Memory;
    };
    expect(read()).toBe(0);
    fill(new Uint8Array(memory.buffer), snapshot.memory);
    expect([used, alloc(), read()]).toEqual([[-7], -7, 1234]);
    expect(Object.keys(exports).sort()).toEqual(['alloc', 'load', 'memory']);
  });

  test('is the same each time', () => {
    const [first, second] = [1, 2].map(() => snapshotOf(small, () => {}));
    expect(first).toEqual(second);
  });
});

test('the rules that the engine was built with find what they find when they are set up anew', async () => {
  const built = await load();
  const anew = await load({ config: '[extend]\nuseDefault = true\n' });
  const fragment = { text: `aws = "${awsKey}"\ngithub = "${githubToken}"\n`, path: 'a.txt', commit: 'c' };
  expect(anew.rules).toEqual(built.rules);
  expect(built.detect(fragment)).toHaveLength(2);
  expect(anew.detect(fragment)).toEqual(built.detect(fragment));
});

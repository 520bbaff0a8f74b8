/**
 * `node gitleaks-wasm/build.ts` builds go/, sets up gitleaks' own rules in it and writes it to
 * gitleaks.wasm.br and its memory to gitleaks.memory.br, asks it for its rules (gitleaks.toml.json) and gathers licenses.txt; with `--check` it builds in another folder and fails when a committed file differs. The WebAssembly is compared unpacked, so brotli's version is
 * no matter.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { gatherLicenses } from './licenses.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';
import { load } from './src/engine/gitleaks.ts';
import { setUpDefaults } from './src/engine/instance.ts';

const source = fileURLToPath(new URL('go', import.meta.url));
const code = fileURLToPath(new URL('gitleaks.wasm.br', import.meta.url));
const memory = fileURLToPath(new URL('gitleaks.memory.br', import.meta.url));
const defaults = fileURLToPath(new URL('gitleaks.toml.json', import.meta.url));
const licenses = fileURLToPath(new URL('licenses.txt', import.meta.url));
const version = '8.30.1';
const maxBytes = 2_500_000;
// The toolchain of go.mod, and none of the machine's own settings.
const cleared = { GOFLAGS: '', GOWASM: '', GOEXPERIMENT: '', GOWORK: 'off' };
const env = { ...process.env, ...cleared, GOOS: 'wasip1', GOARCH: 'wasm', GOTOOLCHAIN: toolchain() };

const folder = mkdtempSync(join(tmpdir(), 'gitleaks-wasm-'));
try {
  cpSync(source, folder, { recursive: true });
  const built = { ...build(folder), licenses: gatherLicenses(folder, env) };
  if (process.argv.includes('--check')) await check(built);
  else await write(built);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

type Built = Snapshot & { licenses: string };

function build(into: string): Snapshot {
  const output = join(into, 'gitleaks.wasm');
  const name = `-X github.com/zricethezav/gitleaks/v8/version.Version=${version}`;
  const flags = ['-buildmode=c-shared', '-trimpath', '-buildvcs=false', `-ldflags=-s -w ${name}`, '-mod=readonly'];
  execFileSync('go', ['build', '-tags=gore2regex', ...flags, `-o=${output}`, '.'], {
    cwd: into,
    env,
    stdio: 'inherit',
  });
  return snapshotOf(readFileSync(output), setUpDefaults);
}

function toolchain(): string {
  const line = /^toolchain (\S+)$/m.exec(readFileSync(join(source, 'go.mod'), 'utf8'));
  if (!line?.[1]) throw new Error('go.mod names no toolchain');
  return line[1];
}

/** What the engine says of its own configuration, one rule on a line. Reads the file beside this one. */
async function describeDefaults(): Promise<string> {
  const { version, rules, allowlists, warnings, ignoredKeys } = await load({ config: '[extend]\nuseDefault = true\n' });
  const lines = rules.map((rule) => `    ${JSON.stringify(rule)}`).join(',\n');
  const rest = JSON.stringify({ version, allowlists, warnings, ignoredKeys }).slice(1, -1);
  return `{\n  "rules": [\n${lines}\n  ],\n  ${rest}\n}\n`;
}

async function check(built: Built): Promise<void> {
  const same = {
    'gitleaks.wasm.br': built.code.equals(brotliDecompressSync(readFileSync(code))),
    'gitleaks.memory.br': built.memory.equals(brotliDecompressSync(readFileSync(memory))),
    'gitleaks.toml.json': readFileSync(defaults, 'utf8') === (await describeDefaults()),
    'licenses.txt': built.licenses === readFileSync(licenses, 'utf8'),
  };
  for (const [file, isSame] of Object.entries(same)) {
    if (isSame) continue;
    console.error(`${file} is not what gitleaks-wasm/go gives; run: node gitleaks-wasm/build.ts`);
    process.exitCode = 1;
  }
}

async function write(built: Built): Promise<void> {
  const packed = { code: pack(built.code), memory: pack(built.memory) };
  const bytes = packed.code.length + packed.memory.length;
  if (bytes > maxBytes) throw new Error(`the engine has ${bytes} bytes, more than ${maxBytes}`);
  writeFileSync(code, packed.code);
  writeFileSync(memory, packed.memory);
  writeFileSync(licenses, built.licenses);
  writeFileSync(defaults, await describeDefaults());
  console.log(`gitleaks.wasm.br: ${packed.code.length} bytes, ${built.code.length} unpacked`);
  console.log(`gitleaks.memory.br: ${packed.memory.length} bytes, ${built.memory.length} unpacked`);
}

function pack(bytes: Buffer): Buffer {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}

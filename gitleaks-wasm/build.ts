/**
 * `node gitleaks-wasm/build.ts` builds go/, sets up gitleaks' own rules in it and writes it with its memory to
 * gitleaks.wasm.br, asks it for its rules (gitleaks.toml.json) and gathers licenses.txt; with `--check` it builds in another folder and fails when a committed file differs. The WebAssembly is compared unpacked, so brotli's version is
 * no matter.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { gatherLicenses } from './licenses.ts';
import { snapshotOf } from './snapshot.ts';
import { load } from './src/engine/gitleaks.ts';
import { setUpDefaults } from './src/engine/instance.ts';

const source = fileURLToPath(new URL('go', import.meta.url));
const target = fileURLToPath(new URL('gitleaks.wasm.br', import.meta.url));
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
  const built = { wasm: build(folder), licenses: gatherLicenses(folder, env) };
  if (process.argv.includes('--check')) await check(built);
  else await write(built);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

type Built = { wasm: Buffer; licenses: string };

function build(into: string): Buffer {
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
    'gitleaks.wasm.br': built.wasm.equals(brotliDecompressSync(readFileSync(target))),
    'gitleaks.toml.json': readFileSync(defaults, 'utf8') === (await describeDefaults()),
    'licenses.txt': built.licenses === readFileSync(licenses, 'utf8'),
  };
  for (const [file, isSame] of Object.entries(same)) {
    if (isSame) continue;
    console.error(`${file} is not what gitleaks-wasm/go gives; run: node gitleaks-wasm/build.ts`);
    process.exitCode = 1;
  }
}

async function write({ wasm, licenses: text }: Built): Promise<void> {
  const packed = brotliCompressSync(wasm, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length,
    },
  });
  if (packed.length > maxBytes) throw new Error(`gitleaks.wasm.br has ${packed.length} bytes, more than ${maxBytes}`);
  writeFileSync(target, packed);
  writeFileSync(licenses, text);
  writeFileSync(defaults, await describeDefaults());
  console.log(`gitleaks.wasm.br: ${packed.length} bytes, ${wasm.length} unpacked`);
}

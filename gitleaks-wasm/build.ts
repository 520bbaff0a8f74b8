/**
 * `node gitleaks-wasm/build.ts` builds go/ into gitleaks.wasm.br; with `--check` it builds in another folder and fails
 * when the committed file holds other bytes. What is compared is the WebAssembly, so the version of brotli is no matter.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const source = fileURLToPath(new URL('go', import.meta.url));
const target = fileURLToPath(new URL('gitleaks.wasm.br', import.meta.url));
const version = '8.30.1';
const maxBytes = 2_500_000;

const folder = mkdtempSync(join(tmpdir(), 'gitleaks-wasm-'));
try {
  const built = build(folder);
  if (process.argv.includes('--check')) check(built);
  else write(built);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function build(into: string): Buffer {
  cpSync(source, into, { recursive: true });
  const output = join(into, 'gitleaks.wasm');
  const name = `-X github.com/zricethezav/gitleaks/v8/version.Version=${version}`;
  const flags = ['-buildmode=c-shared', '-trimpath', '-buildvcs=false', `-ldflags=-s -w ${name}`, '-mod=readonly'];
  execFileSync('go', ['build', '-tags=gore2regex', ...flags, `-o=${output}`, '.'], {
    cwd: into,
    stdio: ['ignore', 'inherit', 'inherit'],
    // The toolchain of go.mod, and nothing of the machine's own settings.
    env: {
      ...process.env,
      GOOS: 'wasip1',
      GOARCH: 'wasm',
      GOTOOLCHAIN: toolchain(),
      GOFLAGS: '',
      GOWASM: '',
      GOEXPERIMENT: '',
    },
  });
  return readFileSync(output);
}

function toolchain(): string {
  const line = /^toolchain (\S+)$/m.exec(readFileSync(join(source, 'go.mod'), 'utf8'));
  if (!line?.[1]) throw new Error('go.mod names no toolchain');
  return line[1];
}

function check(built: Buffer): void {
  if (built.equals(brotliDecompressSync(readFileSync(target)))) return;
  console.error('gitleaks.wasm.br is not what go/ builds; run: node gitleaks-wasm/build.ts');
  process.exitCode = 1;
}

function write(built: Buffer): void {
  const packed = brotliCompressSync(built, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: built.length,
    },
  });
  if (packed.length > maxBytes) throw new Error(`gitleaks.wasm.br has ${packed.length} bytes, more than ${maxBytes}`);
  writeFileSync(target, packed);
  console.log(`gitleaks.wasm.br: ${packed.length} bytes, ${built.length} unpacked`);
}

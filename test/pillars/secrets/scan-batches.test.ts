import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { createRepository } from '../../git/repository-fixture.ts';

const program = fileURLToPath(new URL('../../../src/launch-gate.ts', import.meta.url));

test('a run that cannot begin ends, although git has more to tell than anybody reads', () => {
  const repository = createRepository();
  try {
    // The list of so many commits does not fit into the pipe.
    const commits = Array.from({ length: 12_000 }, () => 'commit refs/heads/main\ncommitter A <a@b> 0 +0000\ndata 0\n');
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.path, input: commits.join('') });
    repository.write({ '.gitleaks.toml': 'title = [' });
    const args = [program, 'run', 'secrets', '--range', 'all'];
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: repository.path,
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('.gitleaks.toml:1:') });
  } finally {
    repository.remove();
  }
}, 90_000);

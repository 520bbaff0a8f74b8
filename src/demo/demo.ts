import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { startDemoApp } from '../../examples/demo-app/app.ts';
import { createTemporaryFolder, removeTemporaryFolder } from '../files/temporary-folder.ts';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import { demoHistory, newCommits } from './history.ts';
import { createRepository } from './repository.ts';

/** What a run of the gate needs: `env` overrides the caller's, `configFile` is relative to `cwd`, `range` is `A..B`. */
export type Demo = {
  cwd: string;
  env: Record<string, string>;
  configFile: string;
  range: string;
  /** Stops the app and removes the repository. */
  close(): Promise<void>;
};

/**
 * A temporary git repository, and the demo app on a loopback port with random credentials. `broken`: one of the new
 * commits holds a key, the dashboard is an error page and the orders API is slow. `env` is the environment of git.
 * Throws DEMO_FAILED when the demo cannot be prepared, and then leaves nothing behind.
 */
export async function prepareDemo(options: {
  broken: boolean;
  env: Context['env'];
  temporaryFolder?: string;
}): Promise<Demo> {
  const { broken, env } = options;
  // The build copies the file that a literal URL names.
  const config = readFileSync(new URL('../../examples/demo-app/launch-gate.yml', import.meta.url), 'utf8');
  const cwd = await temporary(options.temporaryFolder ?? tmpdir());
  const remove = () => removeTemporaryFolder(cwd);
  try {
    const commits = createRepository(cwd, demoHistory({ broken, config }), env);
    const [base, head] = [commits.at(-1 - newCommits), commits.at(-1)] as [string, string];
    const account = {
      user: `smoke-${randomBytes(4).toString('hex')}@example.com`,
      password: randomBytes(16).toString('hex'),
    };
    const app = await startDemoApp({ ...account, sha: head, broken });
    return {
      cwd,
      env: { DEPLOY_URL: app.url, SMOKE_USER: account.user, SMOKE_PASSWORD: account.password, GITHUB_SHA: head },
      configFile: '.github/launch-gate.yml',
      range: `${base}..${head}`,
      async close() {
        await app.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error instanceof GateError ? error : failed(error);
  }
}

async function temporary(parent: string): Promise<string> {
  try {
    return await createTemporaryFolder('demo', parent);
  } catch (error) {
    throw failed(error);
  }
}

function failed(error: unknown): GateError {
  return new GateError('DEMO_FAILED', { problem: (error as Error).message }, { cause: error });
}

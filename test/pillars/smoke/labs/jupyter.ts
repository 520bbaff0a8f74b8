import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lab, labFolder, startServer } from './server-process.ts';

const start = `
import os, sys
from jupyter_server.auth import passwd
from jupyter_server.serverapp import ServerApp
ServerApp.launch_instance([
    '--ServerApp.ip=127.0.0.1', '--ServerApp.port=' + sys.argv[1], '--ServerApp.port_retries=0', '--ServerApp.open_browser=False',
    '--ServerApp.allow_root=True', '--ServerApp.root_dir=.', '--PasswordIdentityProvider.hashed_password=' + passwd(os.environ['LAB_PASSWORD']),
])
`;

/** A Jupyter Server with a password. */
export function startJupyter(stacks: string, password: string): Promise<Lab> {
  const folder = labFolder();
  writeFileSync(join(folder, 'start.py'), start);
  return startServer({
    command: join(stacks, 'python/bin/python'),
    arguments: (port) => ['start.py', String(port)],
    folder,
    env: { LAB_PASSWORD: password },
    ready: '/login',
  });
}

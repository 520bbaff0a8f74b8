import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lab, labFolder, startServer } from './server-process.ts';

/** Node-RED with one administrator; `open` is a release that lost its settings, and `adminAuth` with them. */
export function startNodeRed(stacks: string, password: string, { open = false } = {}): Promise<Lab> {
  const folder = labFolder();
  const adminAuth = `{ type: 'credentials', users: [{ username: 'smoke', password: hashSync(process.env.LAB_PASSWORD, 4), permissions: '*' }] }`;
  writeFileSync(
    join(folder, 'settings.js'),
    `const { hashSync } = require('bcryptjs');
module.exports = { uiHost: '127.0.0.1', flowFile: 'flows.json', credentialSecret: 'lab'${open ? '' : `, adminAuth: ${adminAuth}`} };`,
  );
  const modules = join(stacks, 'node/node_modules');
  return startServer({
    command: process.execPath,
    arguments: (port) => [join(modules, 'node-red/red.js'), '-u', folder, '-s', 'settings.js', '-p', String(port)],
    folder,
    env: { NODE_PATH: modules, LAB_PASSWORD: password },
    ready: '/auth/login',
  });
}

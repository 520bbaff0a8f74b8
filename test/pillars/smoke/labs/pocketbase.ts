import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Lab, labFolder, startServer } from './server-process.ts';

/**
 * PocketBase with a user, and with notes that only who is logged in may see. `empty` is a release whose volume was not
 * mounted; `open` one whose notes everybody may see.
 */
export async function startPocketBase(
  stacks: string,
  password: string,
  { empty = false, open = false } = {},
): Promise<Lab> {
  const folder = labFolder();
  const command = join(stacks, 'bin/base');
  const superuser = { identity: 'root@example.com', password: randomBytes(12).toString('hex') };
  execFileSync(command, ['superuser', 'upsert', superuser.identity, superuser.password], {
    cwd: folder,
    env: { ...process.env, HOME: folder },
    stdio: 'ignore',
  });
  const lab = await startServer({
    command,
    arguments: (port) => ['serve', '--dir', join(folder, 'pb_data'), '--http', `127.0.0.1:${port}`],
    folder,
    ready: '/api/health',
  });
  try {
    if (!empty) await fill(`http://127.0.0.1:${lab.port}/api/collections`, superuser, password, open);
  } catch (error) {
    await lab.stop();
    throw error;
  }
  return lab;
}

async function fill(api: string, superuser: object, password: string, open: boolean): Promise<void> {
  let token = '';
  const post = async (path: string, body: object) => {
    const response = await fetch(`${api}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: token },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`PocketBase: ${path} ${response.status} ${await response.text()}`);
    return (await response.json()) as { token?: string };
  };
  token = (await post('/_superusers/auth-with-password', superuser)).token ?? '';
  const rule = '@request.auth.id != ""';
  await post('', {
    name: 'notes',
    type: 'base',
    fields: [{ name: 'text', type: 'text' }],
    listRule: open ? '' : rule,
    viewRule: rule,
    createRule: rule,
    deleteRule: rule,
  });
  await post('/notes/records', { text: 'the first' });
  await post('/users/records', { email: 'smoke@example.com', password, passwordConfirm: password });
}

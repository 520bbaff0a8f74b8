import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lab, labFolder, startServer } from './server-process.ts';

/** Fast where durability does not matter, and with the page that users see when something fails. */
const settings = `
DEBUG = False
SECRET_KEY = 'lab'
ALLOWED_HOSTS = ['*']
STORAGES['staticfiles']['BACKEND'] = 'django.contrib.staticfiles.storage.StaticFilesStorage'
DATABASES['default']['OPTIONS'] = {'timeout': 0.2, 'init_command': 'PRAGMA synchronous=OFF'}
`;

const start = `
import os, sys
import django
django.setup()
from django.contrib.auth.models import User
from django.core.management import call_command
User.objects.create_superuser('smoke', password=os.environ['LAB_PASSWORD'])
User.objects.create_user('reader', password=os.environ['LAB_PASSWORD'])
call_command('runserver', '127.0.0.1:' + sys.argv[1], use_reloader=False, skip_checks=True)
`;

const lock = `
import sqlite3, sys
sqlite3.connect('db.sqlite3').execute('BEGIN IMMEDIATE')
print('locked', flush=True)
sys.stdin.read()
`;

/** A project as `wagtail start` makes it, with an administrator. `lock` is a second process that writes and does not end; it gives its end. */
export async function startWagtail(
  stacks: string,
  password: string,
): Promise<Lab & { lock: () => Promise<() => Promise<unknown>> }> {
  const folder = labFolder();
  cpSync(join(stacks, 'wagtail'), folder, { recursive: true });
  appendFileSync(join(folder, 'lab/settings/base.py'), settings);
  writeFileSync(join(folder, 'start.py'), start);
  const python = join(stacks, 'python/bin/python');
  const lab = await startServer({
    command: python,
    arguments: (port) => ['start.py', String(port)],
    folder,
    env: { LAB_PASSWORD: password, DJANGO_SETTINGS_MODULE: 'lab.settings.base' },
    ready: '/admin/login/',
  });
  return {
    ...lab,
    lock: async () => {
      const holder: ChildProcess = spawn(python, ['-c', lock], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
      await once(holder.stdout as NonNullable<typeof holder.stdout>, 'data');
      return () => {
        const ended = once(holder, 'exit');
        holder.stdin?.end();
        return ended;
      };
    },
  };
}

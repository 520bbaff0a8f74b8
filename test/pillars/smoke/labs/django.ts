import { execFileSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lab, labFolder, startServer } from './server-process.ts';

/** A Python that has Django; undefined where there is none. */
export function findDjango(): string | undefined {
  const stacks = process.env['LAUNCH_GATE_STACKS'];
  return [stacks && join(stacks, 'python/bin/python'), 'python3'].find((python) => {
    try {
      if (python) execFileSync(python, ['-c', 'import django'], { stdio: 'ignore' });
      return python !== undefined;
    } catch {
      return false;
    }
  });
}

/** Pages that the fresh project lacks: an API, a view that fails, and the error page of production. */
const urls = `
from django.contrib.auth.models import Group
from django.http import JsonResponse
from django.views.defaults import server_error

def groups(request):
    if not request.user.is_authenticated:
        return JsonResponse({'error': 'log in first'}, status=401)
    return JsonResponse({'groups': [{'name': name} for name in Group.objects.values_list('name', flat=True)], 'ok': True})

def boom(request):
    raise ValueError('boom')

urlpatterns += [path('api/groups', groups), path('boom', boom), path('error', server_error)]
`;

/** Tables and users, then Django's own server, all in one process. */
const start = `
import os, sys
os.environ['DJANGO_SETTINGS_MODULE'] = 'lab.settings'
import django
django.setup()
from django.core.management import call_command
call_command('migrate', verbosity=0)
from django.contrib.auth.models import User
User.objects.create_superuser('admin', password=os.environ['LAB_PASSWORD'])
User.objects.create_user('clerk', password=os.environ['LAB_PASSWORD'], is_staff=True)
call_command('runserver', '127.0.0.1:' + sys.argv[1], use_reloader=False, skip_checks=True)
`;

/** A project as `django-admin startproject` makes it, with an administrator and a user of the staff without rights; `settings` are added to its own. */
export function startDjango(python: string, password: string, settings = ''): Promise<Lab> {
  const folder = labFolder();
  execFileSync(python, ['-m', 'django', 'startproject', 'lab', folder]);
  appendFileSync(join(folder, 'lab/urls.py'), urls);
  appendFileSync(join(folder, 'lab/settings.py'), settings);
  writeFileSync(join(folder, 'start.py'), start);
  return startServer({
    command: python,
    arguments: (port) => ['start.py', String(port)],
    folder,
    env: { LAB_PASSWORD: password },
    ready: '/admin/login/',
  });
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Certificate } from './certificates.ts';
import { type LabServer, startRawServer } from './tls-server.ts';

/** nginx, where it is installed; tests skip with that as the reason where it is not. */
export const nginx = ['/usr/sbin/nginx', 'nginx'].find((command) => {
  try {
    execFileSync(command, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

export type Nginx = { plain: string; secure: string; close(): Promise<void> };

/** nginx on loopback, that does not name its port in redirects, with these server blocks as they stand in a real configuration: `listen 80`, `listen 443 ssl`. */
export async function startNginx(servers: string, { key, cert }: Certificate): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-nginx-'));
  const [plain, secure] = await Promise.all([freePort(), freePort()]);
  writeFileSync(join(folder, 'key.pem'), key);
  writeFileSync(join(folder, 'cert.pem'), cert);
  const own = servers
    .replaceAll('listen 80', `listen 127.0.0.1:${plain}`)
    .replaceAll('listen 443', `listen 127.0.0.1:${secure}`);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid nginx.pid; error_log stderr crit; events {}
     http { access_log off; port_in_redirect off; ssl_certificate cert.pem; ssl_certificate_key key.pem; ${paths.join(' ')} ${own} }`,
  );
  const child = spawn(nginx as string, ['-p', folder, '-c', 'nginx.conf'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const problems: string[] = [];
  child.stderr.on('data', (chunk) => problems.push(String(chunk)));
  const close = async () => {
    await stopped(child);
    rmSync(folder, { recursive: true, force: true });
  };
  while (!(await answers(plain)) || !(await answers(secure))) {
    if (child.exitCode !== null) {
      await close();
      throw new Error(`nginx did not start: ${problems.join('')}`);
    }
    await delay(20);
  }
  return { plain: `127.0.0.1:${plain}`, secure: `127.0.0.1:${secure}`, close };
}

async function freePort(): Promise<number> {
  const server: LabServer = await startRawServer(() => {});
  await server.close();
  return server.port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

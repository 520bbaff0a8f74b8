import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { labFolder, startServer } from '../../smoke/labs/server-process.ts';
import type { Inbox } from './mail-lab.ts';
import { listen } from './tls-server.ts';

const stacks = process.env['LAUNCH_GATE_STACKS'];

/** Mailpit itself, where `.ci/install-stacks` has installed it; tests skip with that as the reason where it is not. */
export const mailpitPath = [join(stacks ?? '', 'bin/mailpit')].find((path) => stacks && existsSync(path));

export type RealMailpit = Inbox & {
  /** Takes a message over SMTP. */
  deliver(raw: Buffer, to: string): Promise<void>;
  close(): Promise<void>;
};

/** The mail server on loopback, with an inbox of its own. */
export async function startRealMailpit(path: string): Promise<RealMailpit> {
  const folder = labFolder();
  const { port: smtp, close } = await listen(createServer());
  await close();
  const { port, stop } = await startServer({
    command: path,
    arguments: (http) => [
      ...['--listen', `127.0.0.1:${http}`, '--smtp', `127.0.0.1:${smtp}`, '--database', join(folder, 'mails.db')],
      ...['--disable-version-check', '--smtp-disable-rdns', '--quiet'],
    ],
    folder,
    ready: '/readyz',
  });
  const transport = createTransport({ host: '127.0.0.1', port: smtp, secure: false, ignoreTLS: true });
  return {
    url: `http://127.0.0.1:${port}/api/v1`,
    async deliver(raw, to) {
      await transport.sendMail({ envelope: { from: 'bounce@example.com', to }, raw });
    },
    async close() {
      transport.close();
      await stop();
    },
  };
}

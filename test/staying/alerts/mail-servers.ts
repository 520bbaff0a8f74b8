import type { AddressInfo, Server } from 'node:net';
import net from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { certificate } from '../../http/servers.ts';

export type Received = {
  from: string;
  to: string[];
  raw: string;
  user: string | undefined;
  isSecure: boolean;
  greeting: string;
};

/** Real mail servers on loopback that keep what they take, and end together. */
export function mailServers() {
  const open: (() => Promise<void>)[] = [];
  return {
    /** Returns its port and the mails that it took. */
    async smtp(options: SMTPServerOptions = {}, host = '127.0.0.1'): Promise<{ port: number; mails: Received[] }> {
      const mails: Received[] = [];
      const server = new SMTPServer({
        disableReverseLookup: true,
        closeTimeout: 100,
        authOptional: true,
        disabledCommands: options.authOptional === undefined && !options.onAuth ? ['AUTH'] : [],
        onData(stream, session, callback) {
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            const { envelope, user, secure, hostNameAppearsAs: greeting } = session;
            mails.push({
              from: envelope.mailFrom ? envelope.mailFrom.address : '',
              to: envelope.rcptTo.map(({ address }) => address),
              raw: Buffer.concat(chunks).toString(),
              user,
              isSecure: secure,
              greeting,
            });
            callback();
          });
        },
        ...certificate('localhost'),
        ...options,
      });
      server.on('error', () => {});
      await new Promise<void>((resolve) => server.listen(0, host, resolve));
      open.push(() => new Promise((resolve) => server.close(resolve)));
      return { port: (server.server.address() as AddressInfo).port, mails };
    },
    /** Answers each connection as the test says. */
    async raw(onConnection: (socket: net.Socket) => void): Promise<number> {
      const sockets = new Set<net.Socket>();
      const server: Server = net.createServer((socket) => {
        sockets.add(socket);
        socket.on('error', () => {});
        onConnection(socket);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      open.push(async () => {
        for (const socket of sockets) socket.destroy();
        await new Promise((resolve) => server.close(resolve));
      });
      return (server.address() as AddressInfo).port;
    },
    async close() {
      await Promise.all(open.splice(0).map((end) => end()));
    },
  };
}

/** The error of an answer with this code. */
export function refusal(code: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode: code });
}

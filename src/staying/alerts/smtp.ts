import { connect, type Socket } from 'node:net';
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';
import type { SmtpServer } from '../../config/sections/alert-addresses.ts';

const silenceMs = 10_000;

/**
 * Hands a mail in (RFC 5321, 3207, 4954). Returns how many of the addresses the server took it for; throws if none.
 * Nothing of the connection is left afterwards, however it ended: it would keep the process alive.
 */
export async function handIn(
  server: SmtpServer,
  envelope: { from: string; to: string[] },
  mail: Buffer,
  signal: AbortSignal,
): Promise<number> {
  const socket = await open(server, signal);
  const connection = new SMTPConnection(optionsOf(server, socket));
  try {
    return await new Promise((resolve, reject) => {
      connection.on('error', reject);
      connection.once('end', () => reject(Object.assign(new Error('Closed'), { code: 'ECONNECTION' })));
      const send = () =>
        connection.send(envelope, mail, (error, info) => (error ? reject(error) : resolve(info.accepted.length)));
      const { user, password = '' } = server;
      connection.connect(() => {
        if (user === undefined) send();
        else connection.login({ credentials: { user, pass: password } }, (error) => (error ? reject(error) : send()));
      });
    });
  } finally {
    connection.close();
    socket.destroy();
  }
}

/** The name is resolved as the system does, and the signal ends the connection at any time. */
function open({ host, port }: SmtpServer, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, signal });
    const tooLate = () => socket.destroy(Object.assign(new Error('Timeout'), { code: 'ETIMEDOUT' }));
    socket.setTimeout(silenceMs, tooLate);
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.setTimeout(0, tooLate);
      // Errors are told by the connection from now on; one may also come when it is done.
      socket.on('error', () => {});
      resolve(socket);
    });
  });
}

function optionsOf({ host, port, tls }: SmtpServer, connection: Socket) {
  return {
    host,
    port,
    connection,
    secure: tls === 'implicit',
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'never',
    // A mail server on this machine seldom has a certificate for "localhost", and nobody stands between.
    ...(tls === 'if-offered' && { tls: { rejectUnauthorized: false } }),
    greetingTimeout: silenceMs,
    socketTimeout: silenceMs,
  };
}

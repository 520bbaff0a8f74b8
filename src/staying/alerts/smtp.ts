import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { domainToASCII } from 'node:url';
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';
import type { SmtpServer } from '../../config/sections/alert-addresses.ts';
import type { SmtpError } from './smtp-failure.ts';

const silenceMs = 10_000;

/**
 * Hands a mail in (RFC 5321, 3207, 4954). Returns how many of the addresses the server took it for; throws if none.
 * Throws {@link NoAnswer} if the server has the whole mail and did not say what becomes of it. `signal` limits the time:
 * a server may scan a mail for long before it answers (RFC 5321, 4.5.3.2). Nothing of the connection is left afterwards,
 * however it ended: it would keep the process alive.
 */
export async function handIn(
  server: SmtpServer,
  envelope: { from: string; to: string[] },
  mail: Buffer,
  signal: AbortSignal,
): Promise<number> {
  const socket = await open(server, signal);
  const connection = new SMTPConnection(optionsOf(server, socket, domainOf(envelope.from)));
  const whole = Readable.from([mail]);
  try {
    return await new Promise((resolve, reject) => {
      connection.on('error', reject);
      connection.once('end', () => reject(Object.assign(new Error('Closed'), { code: 'ECONNECTION' })));
      const send = () =>
        connection.send(envelope, whole, (error, info) => (error ? reject(error) : resolve(info.accepted.length)));
      const { user, password = '' } = server;
      connection.connect(() => {
        if (user === undefined) send();
        else connection.login({ credentials: { user, pass: password } }, (error) => (error ? reject(error) : send()));
      });
    });
  } catch (error) {
    const { responseCode, code } = error as SmtpError;
    // What is refused before the mail is asked for is read too, and dropped.
    const isUnknown = whole.readableEnded && responseCode === undefined && code !== 'EENVELOPE';
    throw isUnknown ? new NoAnswer('No answer', { cause: error }) : error;
  } finally {
    connection.close();
    socket.destroy();
  }
}

/** The mail may be delivered, or not. */
export class NoAnswer extends Error {}

/** Of an address, in the form that DNS knows (RFC 5891). */
export function domainOf(address: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return domainToASCII(domain) || domain;
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

function optionsOf({ host, port, tls }: SmtpServer, connection: Socket, name: string) {
  return {
    host,
    port,
    connection,
    // Relays refuse the name of a container or runner in the greeting (RFC 5321, 4.1.4).
    name,
    secure: tls === 'implicit',
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'never',
    // A mail server on this machine seldom has a certificate for "localhost", and nobody stands between.
    ...(tls === 'if-offered' && { tls: { rejectUnauthorized: false } }),
    greetingTimeout: silenceMs,
  };
}

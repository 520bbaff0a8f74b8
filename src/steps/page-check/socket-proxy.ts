import { lookup } from 'node:dns/promises';
import { type AddressInfo, connect, createServer, isIP, type Socket } from 'node:net';
import type { AddressPolicy } from '../../http/address-policy.ts';

/** The proxy for the WebSockets of a browser, which interception does not see. */
export type SocketProxy = {
  /**
   * For Chromium's command line: WebSockets use the proxy, also those of workers. Everything else connects directly.
   */
  flags: string[];
  /** The policies of the open pages. An address that one of them admits may be connected to. */
  policies: Set<AddressPolicy>;
  close(): void;
};

const [refused, unreachable] = [2, 4] as const;

/**
 * Opens a SOCKS proxy (RFC 1928) on loopback. It needs no authentication: a process that can reach the proxy can reach
 * the same addresses without it.
 */
export async function openSocketProxy(): Promise<SocketProxy> {
  const policies = new Set<AddressPolicy>();
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
    return socket;
  };
  const server = createServer((client) => {
    keep(client);
    serve(client, policies, keep).catch(() => client.destroy());
  });
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    // WebSockets use the proxy that is for no scheme. `<-loopback>` sends loopback through it too.
    flags: [
      `--proxy-server=http=direct://;https=direct://;socks=socks5://127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
    policies,
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

async function serve(client: Socket, policies: Set<AddressPolicy>, keep: (socket: Socket) => Socket): Promise<void> {
  await read(client);
  client.write(Uint8Array.of(5, 0));
  const { host, port } = destinationOf(await read(client));
  const answer = (code: number) => client.write(Uint8Array.of(5, code, 0, 1, 0, 0, 0, 0, 0, 0));
  const address = await admitted(host, port, policies);
  if (address === undefined) {
    answer(refused);
    return void client.end();
  }
  const there = keep(connect({ host: address, port }));
  there.once('error', () => {
    answer(unreachable);
    client.end();
  });
  there.once('connect', () => {
    answer(0);
    client.pipe(there).pipe(client);
  });
}

/** Chromium sends each message of the handshake as one, and waits for the answer. */
function read(socket: Socket): Promise<Buffer> {
  return new Promise((done, failed) => {
    socket.once('data', (bytes) => {
      socket.pause();
      done(bytes);
    });
    socket.once('close', () => failed(new Error('closed')));
    socket.resume();
  });
}

/** Version, command, a zero, the kind of address (1 IPv4, 3 a name, 4 IPv6), the address and the port. */
function destinationOf(message: Buffer): { host: string; port: number } {
  const [, , , kind, length = 0] = message;
  const from = kind === 3 ? 5 : 4;
  const end = from + (kind === 3 ? length : kind === 4 ? 16 : 4);
  const bytes = message.subarray(from, end);
  const host = {
    1: () => bytes.join('.'),
    3: () => bytes.toString('latin1'),
    4: () => (bytes.toString('hex').match(/.{4}/g) ?? []).join(':'),
  }[kind as 1 | 3 | 4]();
  return { host, port: message.readUInt16BE(end) };
}

/** The first address that a page's policy admits. SOCKS does not tell `ws` from `wss`, so it tries both schemes. */
async function admitted(host: string, port: number, policies: Set<AddressPolicy>): Promise<string | undefined> {
  const found = isIP(host) ? [{ address: host }] : await lookup(host, { all: true }).catch(() => []);
  const name = isIP(host) === 6 ? `[${host}]` : host;
  for (const policy of policies) {
    for (const scheme of ['https', 'http']) {
      try {
        const { origin } = new URL(`${scheme}://${name}:${port}`);
        const addresses = found.map(({ address }) => address);
        const [first] = policy.admit(origin, addresses);
        if (first !== undefined) return first;
      } catch {
        // InternalAddress: the policy of another page, or the other scheme, may admit it.
      }
    }
  }
  return undefined;
}

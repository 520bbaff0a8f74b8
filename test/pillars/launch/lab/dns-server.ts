import { createSocket } from 'node:dgram';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import {
  type Answer,
  AUTHORITATIVE_ANSWER,
  decode,
  encode,
  type Packet,
  RECURSION_AVAILABLE,
  TRUNCATED_RESPONSE,
} from 'dns-packet';

/** How a question is answered in place of the truth. `cut`: cut over TCP too; `foreign`: somebody else's answer comes first. */
type DnsFault = 'servfail' | 'refused' | 'drop' | 'truncate' | 'cut' | 'garbage' | 'foreign' | 'close';

/** What stands at a name, values as `dig +short` prints them (TXT without quotes, of any length). */
export type DnsEntry = {
  [type in 'A' | 'AAAA' | 'CNAME' | 'NS' | 'MX' | 'TXT' | 'CAA' | 'SRV' | 'SOA']?: string | string[];
} & { ttl?: number; fault?: DnsFault | Record<string, DnsFault>; delayMs?: number };

/** Names without the last dot; `*.example.com` is a wildcard. */
export type DnsZone = Record<string, DnsEntry>;

export type DnsServer = {
  /** `127.0.0.1:5300`, as `resolvers` and `name-servers` take it. */
  address: string;
  port: number;
  /** May be changed or exchanged while it runs. */
  zone: DnsZone;
  questions: { name: string; type: string; over: 'udp' | 'tcp' }[];
  close(): Promise<void>;
};

type Options = {
  /** Passes before each answer. */
  delayMs?: number;
  /** Says of itself that it is (AA). */
  authoritative?: boolean;
};

const plainUdpSize = 512;

/** A DNS server on loopback, over UDP and TCP on one port, that holds `zone` and follows CNAMEs within it. */
export async function startDnsServer(zone: DnsZone, options: Options = {}): Promise<DnsServer> {
  const questions: DnsServer['questions'] = [];
  const timers = new Set<NodeJS.Timeout>();
  const sockets = new Set<Socket>();
  const tcp = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    let received = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received.length < 2 || received.length < 2 + received.readUInt16BE()) return;
      answer(received.subarray(2), 'tcp', (bytes) => {
        const length = Buffer.alloc(2);
        length.writeUInt16BE(bytes.length);
        socket.end(Buffer.concat([length, bytes]));
      });
    });
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4');
  udp.on('message', (message, from) => answer(message, 'udp', (bytes) => udp.send(bytes, from.port, from.address)));
  await new Promise<void>((resolve, reject) => udp.once('error', reject).bind(port, '127.0.0.1', resolve));

  function answer(message: Buffer, over: 'udp' | 'tcp', send: (bytes: Buffer) => void): void {
    const query = decode(message);
    const { name = '', type = 'A' } = query.questions?.[0] ?? {};
    questions.push({ name, type, over });
    const entry = entryOf(server.zone, name.toLowerCase());
    const fault = typeof entry?.fault === 'object' ? entry.fault[type] : entry?.fault;
    const later = (bytes: Buffer) => {
      const timer = setTimeout(
        () => {
          timers.delete(timer);
          send(bytes);
        },
        entry?.delayMs ?? options.delayMs ?? 0,
      );
      timers.add(timer);
    };
    if (fault === 'drop') return;
    if (fault === 'garbage') return later(Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'));
    if (fault === 'close' && over === 'tcp') return void [...sockets].map((socket) => socket.destroy());
    const reply = replyTo(query, server.zone, options.authoritative ?? false);
    if (fault === 'servfail') return later(encode({ ...reply, answers: [], flags: (reply.flags ?? 0) | 2 }));
    if (fault === 'refused') return later(encode({ ...reply, answers: [], flags: (reply.flags ?? 0) | 5 }));
    if (fault === 'foreign') later(encode({ ...reply, id: ((query.id ?? 0) + 1) % 65536, answers: [] }));
    const bytes = encode(reply);
    const opt = query.additionals?.find((each) => each.type === 'OPT') as { udpPayloadSize?: number } | undefined;
    const isTooLong = over === 'udp' && bytes.length > (opt?.udpPayloadSize ?? plainUdpSize);
    const isCut = fault === 'cut' || (over === 'udp' && (fault === 'truncate' || fault === 'close'));
    if (isTooLong || isCut) later(encode({ ...reply, answers: [], flags: (reply.flags ?? 0) | TRUNCATED_RESPONSE }));
    else later(bytes);
  }

  const server: DnsServer = {
    address: `127.0.0.1:${port}`,
    port,
    zone,
    questions,
    async close() {
      for (const timer of timers) clearTimeout(timer);
      for (const socket of sockets) socket.destroy();
      udp.close();
      await new Promise((resolve) => tcp.close(resolve));
    },
  };
  return server;
}

function replyTo(query: Packet, zone: DnsZone, authoritative: boolean): Packet {
  const { name: asked = '', type = 'A' } = query.questions?.[0] ?? {};
  const answers: Answer[] = [];
  let name = asked.toLowerCase();
  let entry = entryOf(zone, name);
  for (let hops = 0; entry?.CNAME && type !== 'CNAME' && hops < 8; hops++) {
    const target = [entry.CNAME].flat()[0] as string;
    answers.push({ type: 'CNAME', name, ttl: entry.ttl ?? 300, data: target });
    name = target.toLowerCase().replace(/\.$/, '');
    entry = entryOf(zone, name);
  }
  const values = [entry?.[type as 'A'] ?? []].flat();
  answers.push(...values.map((value) => toAnswer(name, type, entry?.ttl ?? 300, value)));
  const isEmptyNonTerminal = Object.keys(zone).some((each) => each.endsWith(`.${name}`));
  const rcode = entry || isEmptyNonTerminal ? 0 : 3;
  const flags = (authoritative ? AUTHORITATIVE_ANSWER : RECURSION_AVAILABLE) | rcode;
  return { type: 'response', id: query.id, flags, questions: query.questions, answers };
}

function entryOf(zone: DnsZone, name: string): DnsEntry | undefined {
  if (zone[name]) return zone[name];
  const labels = name.split('.');
  const wildcards = labels.map((_, index) => ['*', ...labels.slice(index + 1)].join('.'));
  return wildcards.map((each) => zone[each]).find((each) => each);
}

function toAnswer(name: string, type: string, ttl: number, value: string): Answer {
  const words = value.split(' ');
  const data = {
    MX: { preference: Number(words[0]), exchange: words[1] },
    SRV: { priority: Number(words[0]), weight: Number(words[1]), port: Number(words[2]), target: words[3] },
    CAA: { flags: Number(words[0]), tag: words[1], value: words.slice(2).join(' ').replaceAll('"', '') },
    SOA: { mname: words[0], rname: words[1], serial: 1, refresh: 3600, retry: 600, expire: 86_400, minimum: 300 },
    TXT: value.match(/.{1,255}/gs) ?? [''],
  }[type];
  return { type, name, ttl, data: data ?? value } as Answer;
}

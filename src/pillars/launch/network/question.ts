import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import { type DecodedPacket, decode, encode, type Packet, RECURSION_DESIRED, TRUNCATED_RESPONSE } from 'dns-packet';
import type { NameServer, RecordType } from '../../../config/sections/launch/launch.ts';
import { showDuration } from '../../../text/duration.ts';
import { type DnsRecord, toRecord } from './record.ts';

/**
 * What one name server said to one question. `rcode` is the field's name for it: NOERROR, NXDOMAIN, SERVFAIL, REFUSED …
 * A referral names the servers of another zone in place of an answer.
 */
export type DnsReply =
  | { kind: 'answer'; rcode: string; records: DnsRecord[]; referral: boolean }
  /** Nothing usable came; `words` end a sentence that begins with the server. */
  | { kind: 'silent'; words: string };

export type Question = { name: string; type: RecordType; recursive: boolean };
type Limits = { timeoutMs: number; signal: AbortSignal };

/** RFC 6891; the size that survives every path (dnsflagday.net/2020). */
const udpPayloadSize = 1232;

/**
 * Asks one server over UDP, and again over TCP if the answer was cut (RFC 7766). Without an answer the datagram is sent
 * again after a third of the time. Never rejects.
 */
export async function ask(server: NameServer, question: Question, limits: Limits): Promise<DnsReply> {
  const packet = toPacket(question);
  const signal = AbortSignal.any([limits.signal, AbortSignal.timeout(limits.timeoutMs)]);
  try {
    const overUdp = await askUdp(server, packet, { ...limits, signal });
    const reply = overUdp === 'cut' ? await askTcp(server, packet, signal) : overUdp;
    if (reply === 'cut') return { kind: 'silent', words: 'cuts its answers over TCP too' };
    const records = (reply.answers ?? []).flatMap((answer) => toRecord(answer) ?? []);
    const referral =
      !reply.flag_aa && records.length === 0 && (reply.authorities ?? []).some(({ type }) => type === 'NS');
    return { kind: 'answer', rcode: reply.rcode, records, referral };
  } catch (error) {
    if (limits.signal.aborted) return { kind: 'silent', words: 'was not asked to the end: the run was stopped' };
    return { kind: 'silent', words: explain(error as NodeJS.ErrnoException, limits.timeoutMs) };
  }
}

/** `cut`: the answer did not fit, and its rest is not read. */
type Answer = (DecodedPacket & { rcode: string }) | 'cut';

const headerBytes = 12;

function toPacket({ name, type, recursive }: Question): Packet {
  return {
    type: 'query',
    id: Math.floor(Math.random() * 65536),
    flags: recursive ? RECURSION_DESIRED : 0,
    questions: [{ type, name }],
    additionals: [{ type: 'OPT', name: '.', udpPayloadSize, flags: 0, options: [] } as never],
  };
}

class Garbage extends Error {
  override readonly message = 'answers what is not DNS';
}

/** The packet if it answers the question; undefined if it answers another. Throws {@link Garbage} if it is not DNS. */
function read(bytes: Buffer, { id, questions }: Packet): Answer | undefined {
  if (bytes.length < headerBytes) throw new Garbage();
  const flags = bytes.readUInt16BE(2);
  if (flags & TRUNCATED_RESPONSE) return bytes.readUInt16BE() === id ? 'cut' : undefined;
  let packet: Exclude<Answer, 'cut'>;
  try {
    packet = decode(bytes) as typeof packet;
  } catch {
    throw new Garbage();
  }
  const [asked, answered] = [questions?.[0], packet.questions?.[0]];
  const isOurs = packet.id === id && packet.type === 'response';
  const isSame =
    !answered || (answered.name.toLowerCase() === asked?.name.toLowerCase() && answered.type === asked.type);
  return isOurs && isSame ? packet : undefined;
}

function askUdp(server: NameServer, packet: Packet, { timeoutMs, signal }: Limits): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const socket = createSocket(isIPv6(server.address) ? 'udp6' : 'udp4');
    const bytes = encode(packet);
    const send = () => socket.send(bytes);
    let again: NodeJS.Timeout | undefined;
    const settle = (end: () => void) => {
      clearTimeout(again);
      signal.removeEventListener('abort', onAbort);
      socket.close();
      end();
    };
    const onAbort = () => settle(() => reject(signal.reason));
    socket.once('error', (error) => settle(() => reject(error)));
    socket.on('message', (message) => {
      try {
        const answer = read(message, packet);
        if (answer) settle(() => resolve(answer));
      } catch (error) {
        settle(() => reject(error));
      }
    });
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort);
    socket.connect(server.port, server.address, ((error?: Error) => {
      if (error) return settle(() => reject(error));
      send();
      again = setTimeout(send, timeoutMs / 3);
    }) as () => void);
  });
}

function askTcp(server: NameServer, packet: Packet, signal: AbortSignal): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const socket = connect({ port: server.port, host: server.address, signal });
    const chunks: Buffer[] = [];
    const settle = (end: () => void) => {
      socket.removeAllListeners('close');
      socket.destroy();
      end();
    };
    socket.on('error', (error) => settle(() => reject(signal.aborted ? signal.reason : error)));
    socket.on('close', () => reject(Object.assign(new Error(), { code: 'closed without an answer' })));
    socket.on('connect', () => {
      const bytes = encode(packet);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(bytes.length);
      socket.write(Buffer.concat([length, bytes]));
    });
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      const received = Buffer.concat(chunks);
      if (received.length < 2 || received.length < 2 + received.readUInt16BE()) return;
      try {
        const answer = read(received.subarray(2, 2 + received.readUInt16BE()), packet);
        settle(() => (answer ? resolve(answer) : reject(new Garbage())));
      } catch (error) {
        settle(() => reject(error));
      }
    });
  });
}

function explain(error: NodeJS.ErrnoException, timeoutMs: number): string {
  if (error instanceof Garbage) return error.message;
  if (error.name === 'TimeoutError') return `gave no answer within ${showDuration(timeoutMs)}`;
  if (error.code === 'ECONNREFUSED') return 'refuses the connection';
  return `cannot be asked (${error.code ?? 'unknown reason'})`;
}

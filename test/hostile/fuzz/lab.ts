import { execFileSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createNetServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext, createServer as createTlsServer, type SecureContext } from 'node:tls';
import { decode, encode, RECURSION_AVAILABLE } from 'dns-packet';
import { startDnsServer } from '../../pillars/launch/lab/dns-server.ts';
import { message } from '../../pillars/launch/lab/mail.ts';
import { startMailpit } from '../../pillars/launch/lab/mailpit.ts';
import { listen, startTlsServer } from '../../pillars/launch/lab/tls-server.ts';
import { mailZone } from '../../pillars/launch/lab/zone.ts';
import { certificateOf } from '../certificate.ts';

export type Lab = Awaited<ReturnType<typeof openLab>>;

/** Every server and repository that a run may read, each of which says what a case has it say. */
export async function openLab() {
  const folders: string[] = [];
  const closers: (() => unknown)[] = [];
  const keep = <T extends { close(): unknown }>(opened: T): T => {
    closers.push(() => opened.close());
    return opened;
  };
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'launch-gate-fuzz-'));
    folders.push(made);
    return made;
  };
  const resolver = keep(await startDnsServer({ ...mailZone(), '*.example.com': { A: '127.0.0.1' } }));
  const trusted = certificateOf({
    subject: [Buffer.from('lab')],
    issuer: [Buffer.from('lab')],
    names: [Buffer.from('www.example.com')],
  });
  const answering: Answering = { type: 'text/html', body: Buffer.alloc(0) };
  const listener = createAnswer(answering);
  const plain = keep(await listen(createServer(listener)));
  const secure = keep(await startTlsServer({ certificates: { 'www.example.com': trusted }, onRequest: listener }));
  const network = (address: string) => ({
    resolvers: [resolver.address],
    'connect-to': { '*:443': address, '*:80': plain.address },
    timeout: '5s',
  });
  const launchAt = (address: string) => ({
    canonical: 'https://www.example.com',
    aliases: false,
    network: network(address),
  });
  const ready = { listener, repositoryOf: () => importInto(folder(), { files: [['a.txt', 'a']] }) };
  const lab = {
    repository: { commit: (commit: Commit) => importInto(folder(), commit), head: headOf },
    site: {
      url: `http://${plain.address}`,
      launch: launchAt(secure.address),
      repository: ready.repositoryOf(),
      set answer(answer: Answering) {
        Object.assign(answering, answer);
      },
    },
    raw: keep(await startRaw()),
    dns: keep(await startHostileDns()),
    tls: keep(await startHostileTls(launchAt)),
    inbox: keep(await startInbox(resolver.address, `http://${plain.address}`)),
    github: keep(await startHostileGitHub(`http://${plain.address}`)),
    /** Between two cases. */
    clear() {
      for (const made of folders.splice(1)) rmSync(made, { recursive: true, force: true });
    },
    async close() {
      await Promise.all(closers.map((close) => close()));
      for (const made of folders) rmSync(made, { recursive: true, force: true });
    },
  };
  return lab;
}

type Answering = { type: string; body: Buffer };

function createAnswer(answering: Answering) {
  return (_: unknown, response: import('node:http').ServerResponse) => {
    response.on('error', () => {});
    response.writeHead(200, { 'content-type': answering.type }).end(answering.body);
  };
}

type Commit = { files: (readonly [path: string, content: string | Buffer])[]; message?: string; author?: string };

/** One commit as `git fast-import` takes it: any bytes, no file system in between. */
function importInto(path: string, { files, message = 'change', author = 'Ada' }: Commit): string {
  const data = (content: string | Buffer) => {
    const bytes = Buffer.from(content as string);
    return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
  };
  const quoted = (name: string) =>
    `"${[...Buffer.from(name)].map((byte) => (byte > 32 && byte < 127 && byte !== 34 && byte !== 92 ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`)).join('')}"`;
  const who = `${author.replace(/[<>\r\n\0]/g, '')} <a@example.com> 1767323045 +0000`;
  const stream = [
    Buffer.from(`commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n`),
    data(message.replace(/\0/g, '')),
    ...files.flatMap(([name, content]) => [Buffer.from(`M 644 inline ${quoted(name)}\n`), data(content)]),
    Buffer.from('done\n'),
  ];
  const git = (args: string[], input?: Buffer) =>
    execFileSync('git', args, {
      cwd: path,
      input,
      stdio: 'pipe',
      env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', HOME: path },
    });
  git(['init', '-q', '-b', 'main']);
  git(['-c', 'core.compression=0', 'fast-import', '--quiet', '--force', '--done'], Buffer.concat(stream));
  return path;
}

function headOf(cwd: string): string {
  return execFileSync('git', ['rev-parse', 'main'], { cwd, encoding: 'utf8' }).trim();
}

/** Answers each request with these bytes. */
async function startRaw() {
  const server = await listen(
    createNetServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end(raw.answer));
    }),
  );
  const raw = { ...server, url: `http://${server.address}`, answer: Buffer.alloc(0) as Buffer };
  return raw;
}

/** Answers with records that hold the bytes, or with a message of which they are a part, or with nothing else. */
async function startHostileDns() {
  let bytes: Buffer = Buffer.alloc(0);
  let seed = 0;
  const reply = (question: Buffer): Buffer => {
    if (seed % 4 === 0) return Buffer.concat([question.subarray(0, 2), bytes]);
    const asked = decode(question);
    const { name = 'a', type = 'A' } = asked.questions?.[0] ?? {};
    const texts = Array.from({ length: Math.min(200, bytes.length / 250) + 1 }, (_, i) =>
      bytes.subarray(i * 250, (i + 1) * 250),
    );
    const host = bytes.subarray(0, 60).toString('latin1').replace(/[.\0]/g, 'x') || 'x';
    const data: Record<string, unknown[]> = {
      A: texts.map((_, i) => `127.0.${(i >> 8) & 255}.${i & 255}`),
      AAAA: texts.map((_, i) => `fd00::${i + 1}`),
      TXT: seed % 2 ? [texts] : texts.map((text) => [text]),
      MX: texts.map((_, i) => ({ preference: i, exchange: `${host}${i}.example.com` })),
      CNAME: [`${host}.${name}`.slice(0, 250)],
      NS: texts.map((_, i) => `${host}${i}.example.com`),
      SOA: [{ mname: host, rname: host, serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 1 }],
      CAA: texts.map((text) => ({ flags: 0, tag: 'issue', value: text.toString('latin1') })),
    };
    const answers = (data[type] ?? []).map((each) => ({ type, name, ttl: 60, data: each }));
    const whole = encode({
      type: 'response',
      id: asked.id,
      flags: RECURSION_AVAILABLE,
      questions: asked.questions,
      answers: answers as never,
    });
    // A part of the answer is turned into what the case holds.
    if (seed % 4 === 1) bytes.copy(whole, 12 + (seed % 40), 0, 8 + (seed % 30));
    return whole.subarray(0, 65_535);
  };
  const safely = (question: Buffer, send: (bytes: Buffer) => void) => {
    try {
      send(reply(question));
    } catch {
      send(Buffer.concat([question.subarray(0, 2), bytes.subarray(0, 60_000)]));
    }
  };
  const tcp = await listen(
    createNetServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', (question) =>
        safely(question.subarray(2), (bytes) =>
          socket.end(Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes])),
        ),
      );
    }),
  );
  const udp = createSocket('udp4');
  udp.on('error', () => {});
  udp.on('message', (question, { port, address }) =>
    safely(question, (bytes) => udp.send(bytes.subarray(0, 4_000), port, address)),
  );
  await new Promise<void>((done) => udp.bind(tcp.port, '127.0.0.1', done));
  return {
    address: tcp.address,
    answerWith(given: Buffer, number: number) {
      bytes = Buffer.from(given);
      seed = number;
    },
    close() {
      udp.close();
      return tcp.close();
    },
  };
}

/** Shows a certificate in whose names the bytes stand; where OpenSSL takes none such, sends the bytes as they are. */
async function startHostileTls(launchAt: (address: string) => object) {
  let context: SecureContext | undefined;
  let bytes: Buffer = Buffer.alloc(0);
  const secure = createTlsServer({ SNICallback: (_, done) => done(null, context) }, (socket) =>
    socket.on('error', () => {}).end('HTTP/1.1 200 OK\r\n\r\n'),
  );
  secure.on('tlsClientError', () => {});
  const server = await listen(
    createNetServer((socket) => {
      if (context) secure.emit('connection', socket);
      else socket.once('data', () => socket.end(bytes));
    }),
  );
  return {
    launch: launchAt(server.address),
    show(given: Buffer, seed: number) {
      bytes = given;
      const part = given.subarray(0, [200, 5_000, 60_000, 200_000][seed % 4]);
      const names = Array.from({ length: Math.min(5_000, part.length / 20) + 1 }, (_, i) =>
        part.subarray(i * 20, (i + 1) * 20),
      );
      const some = {
        subject: [part],
        issuer: [part.subarray(0, 100)],
        names: [Buffer.from('www.example.com'), ...names],
      };
      const many = { subject: names.slice(0, 500), issuer: [Buffer.from('lab')], names: [part] };
      try {
        context =
          seed % 5 === 0
            ? undefined
            : createSecureContext(certificateOf({ ...(seed % 2 ? some : many), untilDays: (seed % 3) * 20 - 1 }));
      } catch {
        context = undefined;
      }
    },
    close: server.close,
  };
}

/** A message that the bytes make up, whole or in a part, arrives whenever the site is asked. */
async function startInbox(resolver: string, base: string) {
  const mailpit = await startMailpit();
  const to = 'smoke@inbox.example.net';
  let raw = Buffer.alloc(0);
  let sent = 0;
  const app = await listen(
    createServer((_, response) => {
      mailpit.messages[`id${sent++}`] = { to, raw: raw.toString('latin1') };
      response.end('{}');
    }),
  );
  return {
    config: {
      'base-url': `http://${app.address}`,
      checks: [{ name: 'Mail', post: '/', json: { to }, retries: 0 }],
      launch: {
        network: { resolvers: [resolver], timeout: '5s' },
        mail: { domains: ['example.com'], arrival: { check: 'Mail', inbox: mailpit.url, to, within: '1s' } },
      },
    },
    base,
    deliver(bytes: Buffer, seed: number) {
      const text = bytes.toString('latin1');
      for (const id of Object.keys(mailpit.messages)) delete mailpit.messages[id];
      const parts = [
        text,
        text + message(),
        message({ body: text }),
        message({ subject: text.replace(/[\r\n]/g, '') }),
      ];
      raw = Buffer.from(parts[seed % parts.length] as string, 'latin1');
      mailpit.text = seed % 7 === 0 ? text : undefined;
    },
    close: () => Promise.all([mailpit.close(), app.close()]),
  };
}

/** Answers whatever GitHub's API is asked with the bytes, as they are or as JSON that GitHub could have sent. */
async function startHostileGitHub(siteUrl: string) {
  let bytes: Buffer = Buffer.alloc(0);
  let seed = 0;
  const server = await listen(
    createServer((request, response) => {
      response.on('error', () => {});
      request.resume();
      const text = bytes.toString();
      const part = text.slice(0, 1_000_000);
      const item = {
        id: 1,
        number: 7,
        sha: text.slice(0, 40),
        body: part,
        message: part,
        name: part,
        state: part,
        path: part,
        content: part,
        object: { sha: part },
        user: { login: part },
        head: { sha: part },
        html_url: part,
      };
      const given = [
        bytes,
        JSON.stringify(item),
        JSON.stringify([item]),
        JSON.stringify(
          Array(500).fill({ id: 1, user: { login: 'a' }, body: text.slice(0, 5_000), sha: text.slice(0, 40) }),
        ),
      ];
      const status = [200, 201, 404, 422, 500][(seed >> 2) % 5] as number;
      const next = `<${url}${request.url}>; rel="next"`;
      response.writeHead(status, {
        'content-type': 'application/json',
        ...(seed % 3 === 0 && { link: next }),
        ...(seed % 11 === 0 && { 'retry-after': '3' }),
      });
      response.end(given[seed % given.length]);
    }),
  );
  const url = `http://${server.address}`;
  return {
    siteUrl,
    runner: {
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_RUN_ID: '10',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW: 'Gate',
      GITHUB_JOB: 'gate',
      INPUT_TOKEN: ['ghs', 'a'.repeat(36)].join('_'),
    },
    answerWith(given: Buffer, number: number) {
      bytes = given;
      seed = number;
    },
    close: server.close,
  };
}

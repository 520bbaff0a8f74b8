import tls from 'node:tls';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { anyText } from '../../any-text.ts';
import '../../property-seed.ts';
import { sendMail } from '../../../src/staying/alerts/email.ts';
import { messageFor } from '../../../src/staying/alerts/message.ts';
import { DeliveryFailed, unknownMs } from '../../../src/staying/alerts/target.ts';
import { certificate, never } from '../../http/servers.ts';
import { opened, outage, resolved, runbook } from './example.ts';
import { mailServers, refusal } from './mail-servers.ts';

const servers = mailServers();
const usualRoots = tls.getCACertificates('default');
afterEach(async () => {
  tls.setDefaultCACertificates(usualRoots);
  await servers.close();
});

const message = messageFor([opened], runbook);
const send = (smtp: string, more: Partial<Parameters<typeof sendMail>[0]> = {}, signal = never) =>
  sendMail({ from: 'gate@example.com', to: ['ops@example.com'], smtp, message, id: 'id-1', ...more }, signal);

async function failureOf(smtp: string, to?: string[]): Promise<{ message: string; isFinal: boolean }> {
  try {
    await send(smtp, to && { to });
  } catch (error) {
    if (!(error instanceof DeliveryFailed)) throw error;
    return { message: error.message, isFinal: error.isFinal };
  }
  throw new Error('the mail was sent');
}

/** A certificate that is trusted from now on. */
function trusted(name: string) {
  const pem = certificate(name);
  if (!pem) throw new Error('openssl is needed');
  tls.setDefaultCACertificates([...usualRoots, pem.cert]);
  return pem;
}

describe('a mail', () => {
  test('arrives with one subject, a text and an HTML part', async () => {
    const { port, mails } = await servers.smtp();
    await send(`smtp://127.0.0.1:${port}`, { to: ['ops@example.com', 'ada@example.com'] });
    expect(mails).toMatchObject([{ from: 'gate@example.com', to: ['ops@example.com', 'ada@example.com'] }]);
    const mail = await simpleParser(mails[0]?.raw ?? '');
    expect(mail.subject).toBe('BLOCKER: app.example.com is down: the application fails (3 checks)');
    expect(mail.messageId).toBe('<id-1@example.com>');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.from?.text).toBe('gate@example.com');
    expect(mail.text).toBe(`BLOCKER: app.example.com is down: the application fails (3 checks)

Since: 2027-01-10 22:04 UTC
Layer: application
Seen: 503 Service Unavailable in each of 3 tries
Checks: Login page, Dashboard, Orders API
Live release: 3f2c1e9 in production, since 2027-01-10 21:58 UTC
What to do: Look at the log of the application, and at what was deployed last.
Looks first: Ada, then Ben
Runbook: https://example.com/runbook

To see it again:
  curl -sS -i https://app.example.com/login`);
    expect(mail.html).toContain('<a href="https://example.com/runbook">https://example.com/runbook</a>');
    expect(mail.html).toContain('<pre style="white-space: pre-wrap">curl -sS -i https://app.example.com/login</pre>');
  });

  // Names of containers and [127.0.0.1] are refused by relays that check the greeting.
  test.each([
    ['gate@example.com', 'example.com'],
    ['gate@bücher.example', 'xn--bcher-kva.example'],
  ])('of %s names its domain in the greeting and in its id', async (from, domain) => {
    const { port, mails } = await servers.smtp();
    await send(`smtp://127.0.0.1:${port}`, { from });
    expect(mails).toMatchObject([{ greeting: domain }]);
    expect(mails[0]?.raw).toContain(`\r\nMessage-ID: <id-1@${domain}>\r\n`);
  });

  test('arrives as it was written, with letters beyond ASCII and lines of dots', async () => {
    const { port, mails } = await servers.smtp();
    const incident = { ...outage, title: 'прод 落ちた ünïcöde 😀 '.repeat(6).trim(), observed: '.'.repeat(500) };
    const told = messageFor([{ event: 'opened', incident }], {});
    await send(`smtp://127.0.0.1:${port}`, { message: told });
    const raw = mails[0]?.raw ?? '';
    expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).toMatch(/^[\t\r\n -~]+$/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    const { subject, text } = await simpleParser(raw);
    expect(subject).toBe(told.subject);
    expect(text).toContain(`\nSeen: ${'.'.repeat(500)}\n`);
  });

  test('holds several events', async () => {
    const { port, mails } = await servers.smtp();
    const other = { ...resolved, incident: { ...resolved.incident, id: 'b', title: 'api.example.com is down' } };
    await send(`smtp://127.0.0.1:${port}`, { message: messageFor([opened, other], {}) });
    const { subject, text } = await simpleParser(mails[0]?.raw ?? '');
    expect(subject).toBe('BLOCKER: app.example.com is down: the application fails (3 checks) (and 1 more)');
    expect(text).toContain('Over after 40 min: api.example.com is down\n\nLasted: 40 min, from 2027-01-10 22:04 UTC');
  });

  test('gets no header, address or HTML from foreign text', async () => {
    const { port, mails } = await servers.smtp();
    const hostile = fc.oneof(
      fc.constantFrom(
        'x\r\nBcc: eve@example.com',
        'a\u2028Subject: b',
        '<img src=x onerror=y>',
        '</pre><script>',
        '=?utf-8?q?=0d=0aBcc:_eve?=',
      ),
      anyText({ maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, observed) => {
        mails.length = 0;
        const incident = { ...outage, title, observed, checks: [title], reproduce: observed };
        await send(`smtp://127.0.0.1:${port}`, { message: messageFor([{ event: 'opened', incident }], {}) });
        expect(mails).toHaveLength(1);
        expect(mails[0]?.to).toEqual(['ops@example.com']);
        const { headerLines, html, subject } = await simpleParser(mails[0]?.raw ?? '');
        const expected = [
          'auto-submitted',
          'content-type',
          'date',
          'from',
          'message-id',
          'mime-version',
          'subject',
          'to',
        ];
        expect(headerLines.map(({ key }) => key).sort()).toEqual(expected);
        expect(subject).not.toMatch(/[\r\n]/);
        const tags = new Set([...String(html).matchAll(/<(\/?[a-z!]\w*)/gi)].map(([, tag]) => tag?.replace('/', '')));
        const known = ['!doctype', 'html', 'body', 'h2', 'table', 'tbody', 'tr', 'th', 'td', 'p', 'pre', 'hr'];
        expect([...tags].filter((tag) => !known.includes(tag ?? ''))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a mail server', () => {
  test('gets the user and the password of the URL, also with every character that a URL escapes', async () => {
    const seen: string[][] = [];
    const { port, mails } = await servers.smtp({
      ...trusted('localhost'),
      secure: true,
      authOptional: false,
      onAuth({ username, password }, _session, callback) {
        seen.push([`${username}`, `${password}`]);
        callback(null, { user: `${username}` });
      },
    });
    const password = ',+;"cb)4Ew#HD6*@/\\?:% &=ä';
    await send(`smtps://${encodeURIComponent('ops@example.com')}:${encodeURIComponent(password)}@localhost:${port}`);
    expect(seen).toEqual([['ops@example.com', password]]);
    expect(mails).toMatchObject([{ user: 'ops@example.com', isSecure: true }]);
  });

  test('on this machine is used with TLS, whatever its certificate is', async () => {
    const { port, mails } = await servers.smtp();
    await send(`smtp://localhost:${port}`);
    expect(mails).toMatchObject([{ isSecure: true }]);
  });

  test('may be an IPv6 address', async () => {
    const { port, mails } = await servers.smtp({}, '::1');
    await send(`smtp://[::1]:${port}`);
    expect(mails).toMatchObject([{ to: ['ops@example.com'] }]);
  });

  test('that has the whole mail and says nothing more does not get it again at once', async () => {
    const answered = ['220 mail', '250 mail', '250 sender', '250 address', '354 go on'];
    const closing = await servers.raw((socket) => {
      const left = [...answered];
      let heard = '';
      const next = () => socket.write(`${left.shift()}\r\n`);
      socket.on('data', (chunk) => {
        heard += chunk;
        if (left.length > 0) next();
        else if (heard.endsWith('\r\n.\r\n')) socket.end();
      });
      next();
    });
    const stop = new AbortController();
    const hanging = await servers.smtp({
      onData: (stream) => {
        stream.on('end', () => stop.abort());
        stream.resume();
      },
    });
    const unknown = { message: 'localhost has the mail and did not say whether it delivers it', isFinal: false };
    await expect(send(`smtp://localhost:${closing}`)).rejects.toMatchObject({ ...unknown, retryAfterMs: unknownMs });
    await expect(send(`smtp://localhost:${hanging.port}`, {}, stop.signal)).rejects.toMatchObject({
      ...unknown,
      retryAfterMs: unknownMs,
    });
  });

  test('on this machine may have no TLS', async () => {
    const { port, mails } = await servers.smtp({ disabledCommands: ['STARTTLS', 'AUTH'] });
    await send(`smtp://localhost:${port}`);
    expect(mails).toMatchObject([{ isSecure: false }]);
  });

  test('with ?tls=none is not asked for TLS', async () => {
    const { port, mails } = await servers.smtp();
    await send(`smtp://127.1:${port}?tls=none`);
    expect(mails).toMatchObject([{ isSecure: false }]);
  });

  // "127.1" is this machine for the system, but not by the rules for names and addresses of loopback.
  test('elsewhere must change to TLS, with a certificate for its name', async () => {
    const { port, mails } = await servers.smtp(trusted('127.0.0.1'));
    await send(`smtp://127.1:${port}`);
    expect(mails).toMatchObject([{ isSecure: true }]);
  });

  test('elsewhere that offers no TLS gets nothing', async () => {
    const heard: string[] = [];
    const { port, mails } = await servers.smtp({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      onAuth({ password }, _session, callback) {
        heard.push(`${password}`);
        callback(null, { user: 'x' });
      },
    });
    expect(await failureOf(`smtp://user:hunter2hunter2@127.1:${port}`)).toEqual({
      message: '127.1 offers no TLS (STARTTLS). For a relay that has none, end the URL in ?tls=none',
      isFinal: true,
    });
    expect([heard, mails]).toEqual([[], []]);
  });

  test.each(['smtps://localhost', 'smtp://127.1'])(
    'with a certificate for another name is refused: %s',
    async (url) => {
      const { port, mails } = await servers.smtp({ ...trusted('other.example'), secure: url.startsWith('smtps') });
      expect(await failureOf(`${url}:${port}`)).toEqual({
        message: `${new URL(url).hostname} has a certificate that is not accepted: it is for another host`,
        isFinal: false,
      });
      expect(mails).toEqual([]);
    },
  );

  test('with a certificate of an unknown issuer, or an expired one, is refused', async () => {
    const unknown = await servers.smtp({ ...certificate('localhost'), secure: true });
    expect((await failureOf(`smtps://localhost:${unknown.port}`)).message).toBe(
      'localhost has a certificate that is not accepted: its issuer is unknown. NODE_EXTRA_CA_CERTS can name a file with the issuer',
    );
    const pem = certificate('localhost', -1);
    tls.setDefaultCACertificates([...usualRoots, pem?.cert ?? '']);
    const expired = await servers.smtp({ ...pem, secure: true });
    expect((await failureOf(`smtps://localhost:${expired.port}`)).message).toBe(
      'localhost has a certificate that is not accepted: it has expired',
    );
  });

  test('that speaks no TLS on its port is told from one that is down', async () => {
    const { port } = await servers.smtp();
    expect(await failureOf(`smtps://localhost:${port}`)).toEqual({
      message: `localhost does not begin with TLS on port ${port}: there, smtp:// may be meant`,
      isFinal: true,
    });
    await servers.close();
    expect(await failureOf(`smtp://localhost:${port}`)).toEqual({
      message: `localhost refuses connections on port ${port}`,
      isFinal: false,
    });
  });

  test('that refuses the password is not asked again', async () => {
    const { port } = await servers.smtp({
      authOptional: false,
      onAuth: (_auth, _session, callback) => callback(refusal(535, 'no hunter2hunter2 here')),
    });
    expect(await failureOf(`smtp://user:hunter2hunter2@localhost:${port}`)).toEqual({
      message: 'localhost answered 535 to the user and password',
      isFinal: true,
    });
  });

  test('that wants a user gets none from a URL without one', async () => {
    const { port } = await servers.smtp({
      authOptional: false,
      onAuth: (_auth, _session, callback) => callback(refusal(535, 'no')),
    });
    expect(await failureOf(`smtp://localhost:${port}`)).toEqual({
      message: 'localhost answered 530 to the sender',
      isFinal: true,
    });
  });

  test('that knows no users says so to a URL that has one', async () => {
    const { port } = await servers.smtp();
    expect((await failureOf(`smtp://user:hunter2hunter2@localhost:${port}`)).message).toMatch(
      /^localhost answered 50\d to the user and password$/,
    );
  });

  test('that greylists is asked again later', async () => {
    const { port } = await servers.smtp({
      onRcptTo: (_address, _session, callback) => callback(refusal(450, 'greylisted, come back later')),
    });
    expect(await failureOf(`smtp://localhost:${port}`)).toEqual({
      message: 'localhost answered 450 to the address',
      isFinal: false,
    });
  });

  test('that refuses an address or the mail is not asked again', async () => {
    const address = await servers.smtp({
      onRcptTo: (_address, _session, callback) => callback(refusal(550, 'no such user')),
    });
    expect(await failureOf(`smtp://localhost:${address.port}`, ['a@example.com', 'b@example.com'])).toEqual({
      message: 'localhost answered 550 to all 2 addresses',
      isFinal: true,
    });
    const content = await servers.smtp({
      onData: (stream, _session, callback) => {
        stream.on('end', () => callback(refusal(554, 'spam')));
        stream.resume();
      },
    });
    expect(await failureOf(`smtp://localhost:${content.port}`)).toEqual({
      message: 'localhost answered 554 to the mail',
      isFinal: true,
    });
  });

  test('that takes some of the addresses does not get the mail again, or those would have it twice', async () => {
    const { port, mails } = await servers.smtp({
      onRcptTo: ({ address }, _session, callback) =>
        callback(address === 'old@example.com' ? refusal(550, 'no such user') : undefined),
    });
    expect(await failureOf(`smtp://localhost:${port}`, ['ops@example.com', 'old@example.com'])).toEqual({
      message: 'localhost took it for 1 of 2 addresses only',
      isFinal: true,
    });
    expect(mails).toMatchObject([{ to: ['ops@example.com'] }]);
  });

  test('that closes the connection, or says nonsense, took no mail', async () => {
    const closing = await servers.raw((socket) => socket.end());
    expect(await failureOf(`smtp://localhost:${closing}`)).toEqual({
      message: `localhost closed the connection on port ${closing}`,
      isFinal: false,
    });
    const web = await servers.raw((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await failureOf(`smtp://localhost:${web}`)).toEqual({
      message: `localhost does not speak SMTP on port ${web}`,
      isFinal: false,
    });
  });

  test('that hangs in its greeting, or later with TLS, is left when the time for deliveries is over', async () => {
    const port = await servers.raw(() => {});
    const end = new AbortController();
    setTimeout(() => end.abort(), 50);
    await expect(send(`smtp://localhost:${port}`, {}, end.signal)).rejects.toThrow(
      'localhost did not take the mail in time',
    );
    await expect(send(`smtp://localhost:${port}`, {}, end.signal)).rejects.toThrow('did not take the mail in time');
    const later = new AbortController();
    const hung = await servers.smtp({ onMailFrom: () => setTimeout(() => later.abort(), 50) });
    await expect(send(`smtp://localhost:${hung.port}`, {}, later.signal)).rejects.toThrow('in time');
  });
});

import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Finding } from '../../../../src/model/finding.ts';
import { checkArrival } from '../../../../src/pillars/launch/arrival/arrival.ts';
import type { Authority } from './certificates.ts';
import { startDnsServer } from './dns-server.ts';
import { openLaunch } from './launch-run.ts';
import { listen, startTlsServer } from './tls-server.ts';
import { mailZone, sharedDkimKey } from './zone.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
export type Inbox = {
  /** For `inbox`. */
  url: string;
  /** Delivers a message as it is. */
  deliver(raw: Buffer, to: string): Promise<void> | void;
};
export type MailLab = {
  /** `host/path`, without the query; every other page answers 404. May be changed while it runs. */
  answers: Record<string, Answer>;
  /** What the last check asked for, besides the request that has the mail sent. */
  asked: string[];
  /** What one check of `arrival` finds in a message. */
  check(raw: Buffer, arrival?: object, launch?: object, isInternal?: (address: string) => boolean): Promise<Finding[]>;
  close(): Promise<void>;
};

export const to = 'smoke@inbox.example.net';
/** Opens a reset form; made at run time. */
export const token = randomBytes(24).toString('hex');
/** A public name of an address that is internal where a test says so. */
export const inside = 'inside.provider.dev';
/** Sites of others that ordinary mails lead to. */
const others = ['x.com', 'www.linkedin.com', 'apps.apple.com', 'u1.ct.sendgrid.net', 'unsubscribe.provider.dev'];
const own = ['www.example.com', 'app.example.com'];

const page =
  (body: string, status = 200): Answer =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'text/html' }).end(`<!doctype html><title>Shop</title>${body}`);
export const redirect =
  (location: string, headers: Record<string, string> = {}) =>
  (_: unknown, response: ServerResponse) =>
    void response.writeHead(302, { location, ...headers }).end();
export const form = page('<h1>A new password</h1><form method="post"><input type="password" name="password"></form>');
export { page };

/** A site whose answers are right, under its real names on loopback; the messages stand in `inbox`. `more`: further hosts. */
export async function openMailLab(authority: Authority, inbox: Inbox, more: string[] = []): Promise<MailLab> {
  const hosts = [...own, ...others, ...more];
  const addresses = Object.fromEntries(hosts.map((host) => [host, { A: '127.0.0.1' }]));
  const dns = await startDnsServer({ ...mailZone(), ...addresses, [inside]: { A: '127.0.0.2' } });
  let send: () => Promise<void> | void = () => {};
  const asked: string[] = [];
  const answers: Record<string, Answer> = {};
  const site = await startTlsServer({
    certificates: { all: authority.issue(hosts) },
    async onRequest(request, response) {
      const url = new URL(request.url ?? '', `https://${request.headers.host}`);
      const key = url.host + url.pathname;
      if (key === 'www.example.com/api/reset') {
        await send();
        return void response.writeHead(202).end('{}');
      }
      asked.push(url.host + url.pathname + url.search);
      (answers[key] ?? page('<h1>Not here</h1>', 404))(request, response);
    },
  });
  const plain = await listen(
    createServer(({ headers, url }, response) => redirect(`https://${headers.host}${url}`)(undefined, response)),
  );
  return {
    answers,
    asked,
    async check(raw, arrival = {}, launch = {}, isInternal) {
      asked.length = 0;
      send = () => inbox.deliver(raw, to);
      const { run, close } = await openLaunch(
        {
          canonical: 'https://www.example.com',
          mail: {
            domains: ['example.com'],
            arrival: { check: 'Reset mail', inbox: inbox.url, to, within: '10s', ...arrival },
          },
          network: {
            resolvers: [dns.address],
            'connect-to': Object.fromEntries(
              hosts.flatMap((host) => [
                [`${host}:443`, site.address],
                [`${host}:80`, plain.address],
              ]),
            ),
            'ca-file': authority.rootFile,
            timeout: '5s',
          },
          ...launch,
        },
        {
          isInternal,
          config: {
            'base-url': 'https://www.example.com',
            checks: [{ name: 'Reset mail', post: '/api/reset', json: { email: to }, expect: { status: 202 } }],
          },
        },
      );
      try {
        return await checkArrival(run);
      } finally {
        await close();
      }
    },
    async close() {
      await Promise.all([dns.close(), plain.close(), site.close()]);
    },
  };
}

/** The answers of a healthy site, of its provider and of social networks, which refuse programs. */
export function healthyAnswers(): Record<string, Answer> {
  return {
    'www.example.com/': page('<h1>Shop</h1>'),
    'www.example.com/help': page('<h1>Help</h1>'),
    'www.example.com/logo.png': (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end(),
    [`www.example.com/reset/${token}`]: form,
    'x.com/example': page('', 403),
    'x.com/a.png': page(''),
    'www.linkedin.com/company/example': (_, response) => void response.writeHead(999).end(),
    'apps.apple.com/us/app/example/id1234567890': page('<h1>App</h1>'),
    'u1.ct.sendgrid.net/ls/click': redirect('https://www.example.com/help?utm_source=mail'),
  };
}

export type Mail = SendMailOptions & { html?: string; text?: string };

/** A mail in which everything is right: what ordinary mails hold, and nothing that is wrong. */
export function resetMail(change: Partial<Mail> = {}): Mail {
  const link = `https://www.example.com/reset/${token}`;
  return {
    from: 'Shop <shop@example.com>',
    to,
    subject: 'Set a new password',
    text: `Set a new password: ${link}.\n\nHelp: <https://www.example.com/help>\n\nUnsubscribe:\nhttps://unsubscribe.provider.dev/u/${token}\n`,
    html: htmlOf(`<a href="${link}">Set a new password</a>`),
    ...change,
  };
}

/** `part` in the frame that all mails of this shop have. */
export function htmlOf(part: string): string {
  return `<!doctype html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Shop</title>
    <style>a { color: #333 }</style><!--[if mso]><v:rect href="http://localhost/"></v:rect><![endif]--></head><body>
    <img src="https://www.example.com/logo.png" alt="Shop"><p>Hi Ada, null and void is what undefined means.</p>${part}
    <p><a href="#top">Up</a> <a href="mailto:help@example.com">Mail</a> <a href="tel:110">Call</a> <a href="sms:12345">SMS</a>
    <a href="https://u1.ct.sendgrid.net/ls/click?upn=u001.${'aB3x'.repeat(20)}">Help</a>
    <a href="https://x.com/example"><img src="cid:x" alt="X"></a> <a href="https://www.linkedin.com/company/example">in</a>
    <a href="https://apps.apple.com/us/app/example/id1234567890"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></a>
    <a href="https://unsubscribe.provider.dev/u/${token}">Unsubscribe</a>
    <img src="https://u1.ct.sendgrid.net/wf/open?upn=u001.${'cD4y'.repeat(20)}" width="1" height="1" alt=""></p></body></html>`;
}

/** The message as nodemailer writes it, signed by the domain. */
export async function written(mail: Mail): Promise<Buffer> {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    dkim: { domainName: 'example.com', keySelector: 's1', privateKey: sharedDkimKey().privateKey },
  });
  return (await transport.sendMail(mail)).message as Buffer;
}

import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import tls from 'node:tls';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Alert } from '../../../src/config/sections/alerts.ts';
import { openTargets } from '../../../src/staying/alerts/open-targets.ts';
import { DeliveryFailed, unknownMs } from '../../../src/staying/alerts/target.ts';
import { sendTests } from '../../../src/staying/alerts/test-alert.ts';
import type { AlertEvent } from '../../../src/staying/incident.ts';
import { bench, certificate } from '../../http/servers.ts';
import { contextOf, opened, outage, resolved, toEmail, toSlack, toWebhook } from './example.ts';
import { mailServers } from './mail-servers.ts';

const servers = bench();
const mail = mailServers();
const opens: { close(): Promise<void> }[] = [];
const usualRoots = tls.getCACertificates('default');
afterEach(async () => {
  tls.setDefaultCACertificates(usualRoots);
  await Promise.all(opens.splice(0).map((each) => each.close()));
  await Promise.all([servers.close(), mail.close()]);
});

function open(alerts: Alert[], context = contextOf()) {
  const opened = openTargets(alerts, context);
  opens.push(opened);
  return opened.targets;
}

type Request = { method?: string; path?: string; headers: IncomingHttpHeaders; body: string };

/** Keeps each request and gives it to `answer`. */
function recording(requests: Request[], answer: (response: ServerResponse) => void): RequestListener {
  return (request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      requests.push({ method: request.method, path: request.url, headers: request.headers, body });
      answer(response);
    });
  };
}

async function sink(answer: (response: ServerResponse) => void = (response) => response.end('ok')) {
  const requests: Request[] = [];
  return { url: await servers.http(recording(requests, answer)), requests };
}

async function failureOf(alert: Alert, events: AlertEvent[] = [opened], context = contextOf()) {
  const [target] = open([alert], context);
  try {
    await target?.send(events, 'id-1', context.signal);
  } catch (error) {
    if (!(error instanceof DeliveryFailed)) throw error;
    const { message, isFinal, retryAfterMs } = error;
    return { message, isFinal, retryAfterMs };
  }
  throw new Error('the alert was delivered');
}

const secretPath = '/services/T024BE7LD/B7YQ/x8Zq3vN0pLw2';

describe('an alert by HTTP', () => {
  test('to Slack is one request with JSON', async () => {
    const { url, requests } = await sink();
    const [target] = open([toSlack(`${url}${secretPath}`)]);
    await target?.send([opened, resolved], 'id-1', new AbortController().signal);
    expect(requests).toMatchObject([
      { method: 'POST', path: secretPath, headers: { 'content-type': 'application/json' } },
    ]);
    expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({
      text: expect.stringMatching(/^BLOCKER: app[^\n]+\n[^]*\nOver after 40 min: app/),
    });
  });

  test('to a webhook is signed over the bytes of its body, and has an id', async () => {
    const { url, requests } = await sink();
    const incident = { ...outage, title: 'ünïcode 😀 \u2028 <b>' };
    const [target] = open([toWebhook(`${url}/hook`, 'k3y-of-the-hook')]);
    await target?.send([{ event: 'opened', incident }], 'id-1', new AbortController().signal);
    const [{ headers, body } = { headers: {}, body: '' }] = requests;
    expect(headers['x-launch-gate-delivery']).toBe('id-1');
    const hmac = createHmac('sha256', 'k3y-of-the-hook').update(Buffer.from(body)).digest('hex');
    expect(headers['x-launch-gate-signature']).toBe(`sha256=${hmac}`);
    expect(JSON.parse(body).incident.title).toBe('ünïcode 😀 \u2028 <b>');
  });

  test('without a secret is not signed', async () => {
    const { url, requests } = await sink();
    const [target] = open([toWebhook(url)]);
    await target?.send([opened], 'id-1', new AbortController().signal);
    expect(requests[0]?.headers).not.toHaveProperty('x-launch-gate-signature');
  });

  test('to a URL with a user and a password sends them as a header', async () => {
    const { url, requests } = await sink();
    const [target] = open([toWebhook(url.replace('//', '//ops:p%40ss%3Aword@'))]);
    await target?.send([opened], 'id-1', new AbortController().signal);
    expect(requests[0]?.headers.authorization).toBe(`Basic ${Buffer.from('ops:p@ss:word').toString('base64')}`);
  });

  test.each([200, 202, 204])('that is answered %i is delivered', async (status) => {
    const { url } = await sink((response) => response.writeHead(status).end());
    const [target] = open([toSlack(url)]);
    await target?.send([opened], 'id-1', new AbortController().signal);
  });

  test.each([
    ['no_service', ' (no_service)'],
    ['{"ok":false,"error":"invalid_auth"}', ' (invalid_auth)'],
    ['{"success":false,"error":"<b>1</b>"}', ' and refused it'],
    ['<!doctype html><title>Sign in</title>', ' with a web page: it is no webhook'],
  ])('to Slack that is answered 200 %s is refused', async (answer, what) => {
    const { url } = await sink((response) => response.end(answer));
    expect(await failureOf(toSlack(`${url}${secretPath}`))).toMatchObject({
      message: `127.0.0.1 answered 200${what}`,
      isFinal: true,
    });
    const [webhook] = open([toWebhook(url)]);
    await webhook?.send([opened], 'id-1', new AbortController().signal);
  });

  test.each(['ok', '', '{"success":true}', '{"ok":true}', 'null', '[1', 'thanks'])(
    'to Slack, or to what takes its messages, that is answered 200 %j is delivered',
    async (answer) => {
      const { url } = await sink((response) => response.end(answer));
      const [target] = open([toSlack(url)]);
      await target?.send([opened], 'id-1', new AbortController().signal);
    },
  );

  // Slack shows a message that it got twice, and a webhook knows it by its id.
  test('that is read and not answered is not sent to Slack again at once', async () => {
    const { url, requests } = await sink(() => {});
    const [slack, webhook] = await Promise.all([failureOf(toSlack(url)), failureOf(toWebhook(url))]);
    expect(requests).toHaveLength(2);
    expect(slack).toMatchObject({ isFinal: false, retryAfterMs: unknownMs });
    expect(webhook).toMatchObject({ isFinal: false, retryAfterMs: undefined });
  }, 30_000);

  test.each([
    [400, 'invalid_payload', true],
    [403, 'invalid_token', true],
    [404, 'no_service', true],
    [410, 'channel_is_archived', true],
    [408, '', false],
    [429, '', false],
    [500, 'rollup_error', false],
    [503, '', false],
  ])('that is answered %i %s is tried again, or not', async (status, word, isFinal) => {
    const { url } = await sink((response) => response.writeHead(status).end(word));
    expect(await failureOf(toSlack(`${url}${secretPath}`))).toMatchObject({
      message: `127.0.0.1 answered ${status}${word && ` (${word})`}`,
      isFinal,
    });
  });

  test.each([
    [{ 'retry-after': '30' }, 30_000],
    [{ 'retry-after': 'Sun, 10 Jan 2027 22:06:00 GMT', date: 'Sun, 10 Jan 2027 22:04:00 GMT' }, 120_000],
    [{ 'retry-after': 'Sun, 10 Jan 2027 22:02:00 GMT', date: 'Sun, 10 Jan 2027 22:04:00 GMT' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
  ])('that is answered 429 with %j waits for %s ms', async (headers, retryAfterMs) => {
    const { url } = await sink((response) => response.writeHead(429, headers).end());
    expect(await failureOf(toSlack(url))).toMatchObject({ isFinal: false, retryAfterMs });
  });

  test('does not follow a redirect with its secret', async () => {
    const elsewhere = await sink();
    const { url } = await sink((response) => response.writeHead(307, { location: elsewhere.url }).end());
    expect(await failureOf(toWebhook(`${url}${secretPath}`, 'k3y-of-the-hook'))).toMatchObject({
      message: '127.0.0.1 answered 307, a redirect, which is not followed',
      isFinal: true,
    });
    expect(elsewhere.requests).toEqual([]);
  });

  test('reads no more than the beginning of a huge answer, and repeats nothing of it', async () => {
    const { url } = await sink((response) => {
      response.writeHead(500);
      const more = () => {
        while (response.write('leak '.repeat(10_000)));
      };
      response.on('drain', more);
      more();
    });
    expect(await failureOf(toSlack(url))).toMatchObject({ message: '127.0.0.1 answered 500', isFinal: false });
  });

  test('that gets no answer ends with the time for deliveries', async () => {
    const stop = new AbortController();
    const { url } = await sink(() => stop.abort());
    expect(await failureOf(toSlack(`${url}${secretPath}`), [opened], contextOf(stop.signal))).toEqual({
      message: '127.0.0.1: stopped before the answer was complete',
      isFinal: false,
      retryAfterMs: undefined,
    });
  });

  test('is not sent to a server with a certificate for another name, and to one with its own it is', async () => {
    const other = certificate('other.example');
    const own = certificate('localhost');
    if (!other || !own) throw new Error('openssl is needed');
    tls.setDefaultCACertificates([...usualRoots, other.cert, own.cert]);
    const requests: Request[] = [];
    const answer = recording(requests, (response) => response.end());
    expect(await failureOf(toSlack(`${await servers.https(other, answer)}${secretPath}`))).toMatchObject({
      message: 'localhost: the certificate is for another host',
      isFinal: false,
    });
    expect(requests).toEqual([]);
    const [target] = open([toSlack(await servers.https(own, answer))]);
    await target?.send([opened], 'id-1', new AbortController().signal);
    expect(requests).toHaveLength(1);
  });

  test('is not sent without TLS to another machine', async () => {
    expect(await failureOf(toSlack(`http://hooks.example.com${secretPath}`))).toMatchObject({
      message: 'its "url" must begin with https://: on its way, the message and its address could be read by others',
      isFinal: true,
    });
  });
});

describe('a secret', () => {
  test('is in no message and in no failure, wherever it stood', async () => {
    const { url, requests } = await sink();
    const { port, mails } = await mail.smtp();
    const context = contextOf();
    context.redactor.add('s3cr3t-of-the-shop', 'env.SHOP');
    const slack = `${url}${secretPath}`;
    const smtp = `smtp://localhost:${port}`;
    const seen = `s3cr3t-of-the-shop, ${slack}, k3y-of-the-hook, ${encodeURIComponent('s3cr3t-of-the-shop')}`;
    const incident = { ...outage, title: seen, observed: seen, reproduce: seen, fix: seen, checks: [seen] };
    const deployment = { sha: seen, environment: seen, at: seen, url: `https://github.com/?${seen}` };
    const own = { owner: seen, runbook: seen };
    const targets = open(
      [
        { ...toSlack(slack), ...own },
        { ...toWebhook(`${url}/hook`, 'k3y-of-the-hook'), ...own },
        { ...toEmail(smtp), ...own },
      ],
      context,
    );
    for (const { send } of targets) await send([{ event: 'opened', incident, deployment }], 'id-1', context.signal);
    const sent = [...requests.map(({ body }) => body), ...mails.map(({ raw }) => raw.replaceAll('=\r\n', ''))];
    expect(sent).toHaveLength(3);
    for (const text of sent) {
      expect(text).toContain('redacted: ');
      for (const secret of ['s3cr3t-of-the-shop', secretPath, 'k3y-of-the-hook']) expect(text).not.toContain(secret);
    }
  });
});

describe('a test of the alerts', () => {
  test('sends one of each and says which arrived', async () => {
    const { url, requests } = await sink();
    const broken = await sink((response) => response.writeHead(404).end('no_service'));
    const { port, mails } = await mail.smtp();
    const at = (line: number) => ({ at: { file: 'gate.yml', line, column: 5 } });
    const context = contextOf();
    const targets = open(
      [
        { ...toSlack(`${url}/slack`), ...at(3) },
        { ...toSlack(`${broken.url}${secretPath}`), ...at(4) },
        { ...toWebhook(`${url}/hook`), ...at(5) },
        { ...toEmail(`smtp://localhost:${port}`), ...at(6) },
        { to: 'github', severities: ['high'], ...at(7) },
      ],
      context,
    );
    expect(await sendTests(targets, context, () => 'test-1')).toEqual({
      lines: [
        'slack (gate.yml:3): sent',
        'slack (gate.yml:4): not sent: 127.0.0.1 answered 404 (no_service)',
        'webhook (gate.yml:5): sent',
        'email (gate.yml:6): sent',
        'github (gate.yml:7): not sent: this is no run at GitHub',
      ],
      allArrived: false,
    });
    expect(requests.map(({ path }) => path).sort()).toEqual(['/hook', '/slack']);
    expect(JSON.parse(requests.find(({ path }) => path === '/hook')?.body ?? '')).toMatchObject({ event: 'test' });
    expect(mails[0]?.raw).toContain('Subject: Test: this is how an alert arrives; nothing is down');
    expect((await sendTests(targets.slice(2, 4), context, () => 'test-2')).allArrived).toBe(true);
  });
});

import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../../src/model/finding.ts';
import { checkArrival } from '../../../../src/pillars/launch/arrival/arrival.ts';
import { type DnsServer, startDnsServer } from '../lab/dns-server.ts';
import { openLaunch } from '../lab/launch-run.ts';
import { message, signed } from '../lab/mail.ts';
import { type Mailpit, startMailpit } from '../lab/mailpit.ts';
import { type LabServer, listen } from '../lab/tls-server.ts';
import { mailZone, sharedDkimKey } from '../lab/zone.ts';

const to = 'smoke@inbox.example.net';
/** Opens the inbox; made at run time. */
const credential = `Basic ${Buffer.from(`smoke:${'x9'.repeat(9)}`).toString('base64')}`;

let dns: DnsServer;
let mailpit: Mailpit;
let app: LabServer;
/** What the application sends when somebody signs up. */
let send: () => void;
let status: number;
beforeAll(async () => {
  dns = await startDnsServer({});
  mailpit = await startMailpit();
  app = await listen(
    createServer((_, response) => {
      send();
      response.writeHead(status).end('{}');
    }),
  );
});
afterAll(() => Promise.all([dns.close(), mailpit.close(), app.close()]));
beforeEach(() => {
  status = 201;
  mailpit.status = mailpit.text = undefined;
  for (const id of Object.keys(mailpit.messages)) delete mailpit.messages[id];
  mailpit.messages['before'] = { to, raw: message() };
});

let sent = 0;
function deliver(raw: string, address = to): void {
  mailpit.messages[`id ${sent++}`] = { to: address, raw };
}

async function check(
  changes: Parameters<typeof mailZone>[0] = {},
  arrival: object | object[] = {},
): Promise<Finding[]> {
  const whole = (each: object) => ({
    check: 'Sign-up mail',
    inbox: `${mailpit.url}/`,
    to,
    within: '10s',
    ...each,
  });
  for (const name of Object.keys(dns.zone)) delete dns.zone[name];
  Object.assign(dns.zone, mailZone(changes));
  const { run, close } = await openLaunch(
    {
      mail: {
        domains: ['example.com'],
        arrival: Array.isArray(arrival) ? arrival.map(whole) : whole(arrival),
      },
      network: { resolvers: [dns.address], timeout: '5s' },
    },
    {
      config: {
        'base-url': `http://${app.address}`,
        checks: [{ name: 'Sign-up mail', post: '/sign-up', json: { email: to }, expect: { status: 201 } }],
      },
      env: { INBOX: credential },
    },
  );
  try {
    return await checkArrival(run);
  } finally {
    await close();
  }
}

const short = (findings: Finding[]) => findings.map(({ rule, status, severity }) => `${rule} ${status} ${severity}`);

describe('mail that arrives', () => {
  test('signed by its own domain is told with the time that it took', async () => {
    const raw = await signed(message(), sharedDkimKey());
    // Not at once: the second look finds it.
    send = () => void setTimeout(() => deliver(raw), 300);
    const [finding, ...more] = await check({}, { headers: { authorization: '${{ env.INBOX }}' } });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'launch/mail-arrived',
      status: 'pass',
      where: { file: 'gate.yml', line: 1 },
    });
    expect(finding?.title).toMatch(/^mail of Sign-up mail arrived after \d+(\.\d)? s, authenticated as example\.com$/);
    expect(mailpit.authorizations.at(-1)).toBe(credential);
    expect(JSON.stringify(finding)).not.toContain(credential);
  });

  test.each<[string, () => Promise<string>, string[]]>([
    [
      'signed by a subdomain',
      () => signed(message(), sharedDkimKey(), 'mail.example.com'),
      ['launch/mail-arrived pass medium'],
    ],
    [
      'with an SPF pass of its domain',
      async () =>
        message({
          headers: ['Authentication-Results: mx.example.net; spf=pass smtp.mailfrom=bounce@mail.example.com'],
        }),
      ['launch/mail-arrived pass medium'],
    ],
    ['not signed', async () => message(), ['launch/mail-not-aligned fail high']],
    [
      'signed by the provider',
      () => signed(message(), sharedDkimKey(), 'provider.example'),
      ['launch/mail-not-aligned fail high'],
    ],
    [
      'changed on the way',
      async () => `${await signed(message(), sharedDkimKey())}-- \r\nA footer\r\n`,
      ['launch/mail-not-aligned fail high'],
    ],
    [
      'with an SPF pass of another domain',
      async () =>
        message({ headers: ['Authentication-Results: mx.example.net; spf=pass smtp.mailfrom=provider.example'] }),
      ['launch/mail-not-aligned fail high'],
    ],
    [
      'with an SPF pass that only the sender claims',
      async () =>
        message({
          headers: [
            'Authentication-Results: mx.example.net; spf=fail smtp.mailfrom=example.com',
            'Authentication-Results: me; spf=pass smtp.mailfrom=example.com',
          ],
        }),
      ['launch/mail-not-aligned fail high'],
    ],
    [
      'from two domains',
      async () => signed(message({ from: 'a@example.com>, <b@example.org' }), sharedDkimKey()),
      ['launch/mail-not-aligned fail high'],
    ],
    ['that is no mail', async () => '\u0000', ['launch/mail-not-aligned fail high', 'launch/mail-no-text fail medium']],
  ])('%s', async (_, make, rules) => {
    const raw = await make();
    send = () => deliver(raw);
    const zone = {
      's1._domainkey.mail.example.com': { TXT: sharedDkimKey().record },
      's1._domainkey.provider.example': { TXT: sharedDkimKey().record },
    };
    const findings = await check(zone);
    expect(short(findings)).toEqual(rules);
    for (const { expected, observed, reproduce, fix } of findings) {
      expect([expected, observed, reproduce, fix].filter((each) => !each)).toEqual([]);
    }
  });

  test('is not judged where its header is larger than any mail server takes', async () => {
    send = () => deliver(`${'DKIM-Signature: v=1; '.repeat(10_000)}\r\n${message()}`);
    const [finding] = await check();
    expect(finding).toMatchObject({ rule: 'launch/mail-not-arrived', status: 'inconclusive' });
    expect(finding?.observed).toBe('the message cannot be read: its header is larger than 204800 bytes');
  });

  test('is compared by its domain where there is no DMARC policy, and strictly where that asks for it', async () => {
    const raw = await signed(message(), sharedDkimKey(), 'mail.example.com');
    const key = { 's1._domainkey.mail.example.com': { TXT: sharedDkimKey().record } };
    send = () => deliver(raw);
    expect(short(await check({ ...key, '_dmarc.example.com': undefined }))).toEqual([
      'launch/mail-arrived pass medium',
    ]);
    const strict = { '_dmarc.example.com': { TXT: 'v=DMARC1; p=reject; adkim=s' } };
    expect(short(await check({ ...key, ...strict }))).toEqual(['launch/mail-not-aligned fail high']);
  });

  test('is not judged when its key could not be asked for', async () => {
    const raw = await signed(message(), sharedDkimKey());
    send = () => deliver(raw);
    const findings = await check({ 's1._domainkey.example.com': { fault: 'servfail' } });
    expect(short(findings)).toEqual(['launch/dns-unreachable inconclusive high']);
  });

  test('says what is wrong with the signature, and what to do', async () => {
    const raw = await signed(message(), sharedDkimKey(), 'provider.example');
    send = () => deliver(raw);
    const [finding] = await check({ 's1._domainkey.provider.example': { TXT: sharedDkimKey().record } });
    expect(finding?.observed).toBe(
      'From example.com; DKIM pass for provider.example (selector s1); SPF not told by the inbox',
    );
    expect(finding?.fix).toContain('now it signs as provider.example');
  });
});

describe('several messages', () => {
  test('are each waited for at their own address', async () => {
    const raw = await signed(message(), sharedDkimKey());
    send = () => deliver(raw);
    const findings = await check({}, [{}, { to: 'invite@inbox.example.net', within: '300ms' }]);
    expect(short(findings)).toEqual(['launch/mail-arrived pass medium', 'launch/mail-not-arrived fail high']);
  });

  test('to one address are a mistake, for one could be taken for the other', async () => {
    await expect(check({}, [{}, {}])).rejects.toThrow(`another message goes to ${to}; give each its own address`);
  });
});

describe('mail of a site on this machine', () => {
  test('may lead there over http, and has nothing else of this machine asked', async () => {
    const asked: string[] = [];
    const other = await listen(createServer(({ url }, response) => void response.end(asked.push(url ?? ''))));
    const body = `http://${app.address}/help http://localhost:${other.port}/a http://127.0.0.2:${other.port}/b`;
    const raw = await signed(message({ body }), sharedDkimKey());
    send = () => deliver(raw);
    try {
      expect(short(await check())).toEqual([
        'launch/mail-link-insecure fail medium',
        'launch/mail-arrived pass medium',
      ]);
      expect(asked).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

describe('mail that does not arrive', () => {
  test('fails when there is no new message to the address in time', async () => {
    send = () => deliver(message(), 'somebody@else.example');
    const findings = await check({}, { within: '300ms' });
    expect(short(findings)).toEqual(['launch/mail-not-arrived fail high']);
    expect(findings[0]?.reproduce).toBe(
      `curl -sS '${mailpit.url}/search?query=to%3Asmoke%40inbox.example.net&limit=50'`,
    );
  });

  const unknown = ['launch/mail-not-arrived inconclusive high'];
  test.each<[string, () => void, string]>([
    [
      'the check that has it sent fails',
      () => {
        status = 500;
      },
      'did not pass',
    ],
    [
      'the inbox refuses',
      () => {
        mailpit.status = 401;
      },
      'answers 401',
    ],
    [
      'the inbox answers something else',
      () => {
        mailpit.text = '<html>';
      },
      'does not answer as Mailpit does',
    ],
    [
      'the inbox answers a list of nonsense',
      () => {
        mailpit.text = '{"messages":[{"ID":1},null]}';
      },
      'does not answer as Mailpit does',
    ],
    [
      'the inbox goes away',
      () => {
        send = () => {
          mailpit.status = 503;
        };
      },
      'answers 503',
    ],
  ])('is not known when %s', async (_, arrange, reason) => {
    send = () => {};
    arrange();
    const findings = await check({}, { within: '300ms' });
    expect(short(findings)).toEqual(unknown);
    expect(findings[0]?.observed).toContain(reason);
  });

  test.each<[object, string]>([
    [{ check: 'Sign up mail' }, 'unknown check "Sign up mail"; did you mean "Sign-up mail"?'],
    [{ inbox: 'mailpit:8025' }, 'must be an http(s) URL'],
    [{ to: 'smoke' }, 'must be an address'],
    [{ link: { matches: '(', form: 'reset' } }, 'not an RE2 pattern'],
    [{ link: { matches: 'a' } }, '"link" needs either "form" or "expect"'],
    [{ link: { matches: 'a', form: 'reset', expect: { status: 200 } } }, '"link" needs either "form" or "expect"'],
    [{ link: { matches: 'a', form: 'login' } }, 'reset or sign-up'],
    [{ links: { open: '(' } }, 'not an RE2 pattern'],
    [{ links: { hosts: ['https://x/'] } }, 'must be a host'],
    [{ budget: '1' }, 'a duration'],
  ])('a mistake in the configuration is refused: %j', async (arrival, words) => {
    await expect(check({}, arrival)).rejects.toThrow(words);
  });
});

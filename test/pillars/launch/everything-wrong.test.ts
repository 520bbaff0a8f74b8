import { describe, expect, test } from '@jest/globals';
import { judge, reportedBy } from '../../../src/gate/verdict.ts';
import { terminal } from '../../../src/report/formats/terminal.ts';
import { buildReport } from '../../../src/report/model/build-report.ts';
import { riskList } from '../../../src/report/model/risk-list.ts';
import { createAuthority } from './lab/certificates.ts';
import { openLab, type World } from './lab/whole.ts';

const authority = createAuthority();
authority?.close();
if (!authority)
  console.warn('the plan for the launch where everything is wrong is not tested: there is no openssl command');

const stolen = `pw-${'x1'.repeat(8)}`;

function everythingWrong({ zone, certificates, switches, answers, launch, files }: World): void {
  zone['example.com'] = { ...zone['example.com'], TXT: 'verification=abc', MX: [] };
  zone['s1._domainkey.example.com'] = { TXT: 'v=DKIM1; p=' };
  zone['_dmarc.example.com'] = { TXT: 'v=DMARC1; p=none' };
  zone['news.example.com'] = { fault: 'servfail' };
  launch.mail.domains.push('news.example.com');
  certificates['api.example.com'] = { fromDays: -90, untilDays: -1 };
  answers['https://example.com/'] = [200];
  answers['https://www.example.com/old-pricing'] = [404];
  Object.assign(switches, {
    headers: { 'strict-transport-security': undefined, 'content-security-policy': undefined },
    sharedCache: true,
    cookie: 'Path=/',
    routes: {
      '/.env': (_: unknown, response: { end(text: string): void }) => response.end(`DB_PASSWORD=${stolen}\nA=b\n`),
    },
  });
  files['.env.example'] = 'DATABASE_URL=\nSTRIPE_KEY=\n# LOG_LEVEL=\n';
  files['src/pay.js'] = 'pay(process.env.PAYMENTS_URL);\n';
}

(authority ? describe : describe.skip)('a launch where everything is wrong', () => {
  test('gives a plan: the worst first, each once, with all that is needed to mend it', async () => {
    const lab = await openLab();
    const result = await lab?.launch(everythingWrong).finally(() => lab.close());
    if (!result) throw new Error('there is no lab');
    const judged = judge(reportedBy(result), { failOn: 'high', waivers: [], today: '2027-01-01' });
    const { now, later, unknown } = riskList(judged.findings);
    expect(now.map(({ findings: [{ severity, rule }] }) => `${severity} ${rule.slice('launch/'.length)}`)).toEqual([
      'blocker leak-env-file',
      'blocker cache-leak',
      'blocker redirect-broken',
      'blocker tls-expired',
      'blocker env-missing',
      'blocker cookie-insecure',
      'blocker mail-unauthenticated',
      'blocker dns-missing',
      'high cookie-no-httponly',
      'high dkim-missing',
      'high dkim-revoked',
      'high dmarc-policy',
      'high spf-missing',
      'high redirect-two-hosts',
      'high hsts-missing',
    ]);
    expect(later.map(({ findings: [{ rule }] }) => rule)).toEqual([
      'launch/cookie-no-samesite',
      'launch/csp-missing',
      'launch/framing-allowed',
      'launch/env-undocumented',
    ]);
    expect(unknown.map(({ findings: [{ where }] }) => where.url)).toEqual(['dns:news.example.com?type=TXT']);
    const listed = [...now, ...later, ...unknown].flatMap(({ findings }) => findings);
    expect(listed).toHaveLength(judged.findings.length);
    for (const { impact } of [...now, ...later]) expect(impact).not.toBe('');

    const results = [result];
    const report = buildReport({
      ...judged,
      results,
      startedAt: 0,
      durationMs: 38_000,
      baseUrl: 'https://www.example.com',
    });
    const text = terminal(report, { colour: false });
    for (const { findings } of [...now, ...later, ...unknown]) expect(text).toContain(findings[0].title);
    for (const { where, fix = '?' } of listed) {
      expect(text).toContain(where.url ?? `${where.file}:${where.line}`);
      expect(text).toContain(fix.split('\n')[0]);
    }
    expect(text).not.toContain(stolen);
  });
});

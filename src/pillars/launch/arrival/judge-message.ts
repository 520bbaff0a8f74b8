import type { Finding } from '../../../model/finding.ts';
import { launchFinding, type Observation } from '../finding.ts';
import { unreachableFinding } from '../mail/text-finding.ts';
import type { MessageFacts } from './read-message.ts';

type Evidence = Pick<Observation, 'where' | 'reproduce'>;

/** Whether receivers can verify who a message is from. `name` is the check that had it sent. */
export function judgeMessage(facts: MessageFacts, name: string, place: Evidence, dig: string): Finding[] {
  const { from, aligned, failed } = facts;
  if (aligned) return [];
  const [open] = failed;
  // The look-up that failed might have been the one that passes.
  if (open) return [unreachableFinding(open.name, open.type, open.words, dig)];
  const whose = from ?? 'one domain';
  return [
    launchFinding({
      rule: 'mail-not-aligned',
      severity: 'high',
      title: `${name} arrived, but nothing proves that it is from ${from ?? 'whom it says'}: other inboxes put it into spam`,
      expected: `a From address of ${whose}, and a DKIM signature or an SPF pass of the same domain`,
      observed: describe(facts),
      fix: fixOf(facts, whose),
      ...place,
    }),
  ];
}

function describe({ from, signatures, reported }: MessageFacts): string {
  const dkim = signatures.map(({ domain, selector, result, problem }) => {
    return `DKIM ${result} for ${domain} (selector ${selector}${problem ? `: ${problem}` : ''})`;
  });
  const spf = reported?.spf ? `SPF ${reported.spf.result} for ${reported.spf.domain}` : 'SPF not told by the inbox';
  return [
    from ? `From ${from}` : 'no single From address',
    ...(dkim.length > 0 ? dkim : ['no DKIM signature']),
    spf,
  ].join('; ');
}

function fixOf({ from, signatures }: MessageFacts, whose: string): string {
  if (!from) return 'Send it with one From header that names one address.';
  const other = signatures.find(({ result }) => result === 'pass');
  const broken = signatures.find(({ result }) => result !== 'pass');
  const own = `Add ${whose} as a sending domain at your mail provider, publish the DKIM records that it shows, and switch signing on for it (Amazon SES: Easy DKIM; Postmark, Resend, Mailgun: Domains; SendGrid: Domain Authentication)`;
  if (other) return `${own}: now it signs as ${other.domain}, which receivers do not take for ${whose}.`;
  if (!broken) return `${own}: now nothing signs.`;
  return `Compare the key at ${broken.selector}._domainkey.${broken.domain} with the one that the provider shows, and look for what changes the message after it was signed (a footer, a relay, a virus scanner).`;
}

import { getDomain } from 'tldts';
import type { Finding } from '../../../model/finding.ts';
import { fewer } from '../../../text/cut.ts';
import { launchFinding, type Observation } from '../finding.ts';
import { unreachableFinding } from '../mail/text-finding.ts';
import type { MessageFacts } from './read-message.ts';

type Evidence = Pick<Observation, 'where' | 'reproduce'>;

/** Whether receivers can verify who a message is from. `name` is the check that had it sent. Pure. */
export function judgeMessage(
  facts: MessageFacts,
  name: string,
  place: Evidence,
  dig: string,
  show: (text: string) => string,
): Finding[] {
  if (facts.aligned) return [];
  const [open] = facts.failed;
  // The look-up that failed might have been the one that passes.
  if (open) return [unreachableFinding(open.name, open.type, open.words, dig)];
  const shown = shownFacts(facts, show);
  const whose = shown.from ?? 'one domain';
  return [
    launchFinding({
      rule: 'mail-not-aligned',
      severity: 'high',
      title: `${name} arrived, but nothing proves that it is from ${shown.from ?? 'whom it says'}: other inboxes put it into spam`,
      expected: `a From address of ${whose}, and a DKIM signature or an SPF pass of the same domain`,
      observed: describe(shown),
      fix: fixOf(shown, whose),
      ...place,
    }),
  ];
}

/** Whoever sent the message wrote all of it. */
function shownFacts(
  { from, signatures, reported, ...rest }: MessageFacts,
  show: (text: string) => string,
): MessageFacts {
  const spf = reported?.spf;
  return {
    ...rest,
    from: from && show(from),
    signatures: signatures.map(({ domain, selector, result, problem }) => {
      return { domain: show(domain), selector: show(selector), result, problem: problem && show(problem) };
    }),
    reported: { dkim: [], spf: spf && { result: show(spf.result), domain: show(spf.domain) } },
  };
}

function describe({ from, signatures, reported }: MessageFacts): string {
  const dkim = signatures.map(({ domain, selector, result, problem }) => {
    return `DKIM ${result} for ${domain} (selector ${selector}${problem ? `: ${problem}` : ''})`;
  });
  const spf = reported?.spf ? `SPF ${reported.spf.result} for ${reported.spf.domain}` : 'SPF not told by the inbox';
  return [
    from ? `From ${from}` : 'no single From address',
    ...(dkim.length > 0 ? fewer(dkim, 5) : ['no DKIM signature']),
    spf,
  ].join('; ');
}

function fixOf({ from, signatures }: MessageFacts, whose: string): string {
  if (!from) return 'Send it with one From header that names one address.';
  const passed = signatures.find(({ result }) => result === 'pass');
  const broken = signatures.filter(({ result }) => result !== 'pass');
  const ofSender = broken.find(({ domain }) => getDomain(domain) === getDomain(from));
  const toMend = ofSender ?? (passed ? undefined : broken[0]);
  if (toMend)
    return `Compare the key at ${toMend.selector}._domainkey.${toMend.domain} with the one that the provider shows, and look for what changes the message after it was signed (a footer, a relay, a virus scanner).`;
  const own = `Add ${whose} as a sending domain at your mail provider, publish the DKIM records that it shows, and switch signing on for it (Amazon SES: Easy DKIM; Postmark, Resend, Mailgun: Domains; SendGrid: Domain Authentication)`;
  return passed
    ? `${own}: now it signs as ${passed.domain}, which receivers do not take for ${whose}.`
    : `${own}: now nothing signs.`;
}

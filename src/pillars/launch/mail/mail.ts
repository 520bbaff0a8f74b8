import type { MailConfig } from '../../../config/sections/launch/launch.ts';
import type { Finding } from '../../../model/finding.ts';
import type { LaunchCheck } from '../check.ts';
import { digOf } from '../dig.ts';
import type { Resolver } from '../network/resolver.ts';
import { distinct } from '../outcome.ts';
import { readDkim } from './dkim.ts';
import { readDmarc } from './dmarc.ts';
import { judgeDkim, noSelectors } from './judge-dkim.ts';
import { judgeDmarc } from './judge-dmarc.ts';
import { type Judgement, judgeSpf } from './judge-spf.ts';
import { readSpf } from './spf.ts';
import { textFinding } from './text-finding.ts';

/** SPF, DKIM and DMARC of the domains that send mail, side by side. */
export const checkMail: LaunchCheck = async ({ launch, network }) => {
  const { mail } = launch;
  if (!mail) return [];
  const { resolver, timeoutMs } = network;
  const dig = digOf(launch.network.resolvers?.[0]);
  const found = await Promise.all(
    mail.domains.map(({ domain }) => checkDomain(domain, mail, { resolver, timeoutMs, dig })),
  );
  // Two domains may include the same name that does not answer, or share one policy.
  return distinct(found.flat());
};

async function checkDomain(
  domain: string,
  { selectors, minPolicy }: MailConfig,
  { resolver, timeoutMs, dig }: { resolver: Resolver; timeoutMs: number; dig: string },
): Promise<Finding[]> {
  const [spf, dmarc, ...keys] = await Promise.all([
    readSpf(domain, resolver, timeoutMs),
    readDmarc(domain, resolver),
    ...(selectors ?? []).map((selector) => readDkim(domain, selector, resolver)),
  ]);
  const keysJudged = keys.map((key) => judgeDkim(key, dig));
  const isUnknown = !selectors || keysJudged.some(({ canPass }) => canPass === undefined);
  const isSigned = keysJudged.some(({ canPass }) => canPass) || (isUnknown ? undefined : false);
  const spfJudged = judgeSpf(spf, dig, isSigned);
  return [
    ...unauthenticated(domain, spfJudged, keysJudged, dig),
    ...spfJudged.findings,
    ...(selectors ? keysJudged.flatMap(({ findings }) => findings) : [noSelectors(domain, dig)]),
    ...judgeDmarc(dmarc, minPolicy, dig),
  ];
}

/** No finding if no selector is listed, or one could not be read: DKIM may still pass. */
function unauthenticated(domain: string, spf: Judgement, keys: Judgement[], dig: string): Finding[] {
  const cannot = [spf, ...keys].every(({ canPass }) => canPass === false);
  if (!cannot || keys.length === 0) return [];
  return [
    textFinding({
      rule: 'mail-unauthenticated',
      severity: 'blocker',
      title: `Mail from ${domain} passes neither SPF nor DKIM: large receivers put it into spam or refuse it`,
      expected: 'an SPF record that lists your mail provider, or a DKIM key that can be verified',
      observed: `no usable SPF record, and no usable key among ${keys.length === 1 ? 'the one selector' : `the ${keys.length} selectors`} listed`,
      name: domain,
      dig,
      fix: `Publish the SPF and DKIM records that your mail provider shows for ${domain}: one of the two is enough to be delivered, both are what receivers expect.`,
    }),
  ];
}

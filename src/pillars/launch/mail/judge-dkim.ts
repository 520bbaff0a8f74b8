import type { Finding } from '../../../model/finding.ts';
import type { DkimKey } from './dkim.ts';
import type { Judgement } from './judge-spf.ts';
import { type FindInRecord, shown, textFinding, unreachableFinding } from './text-finding.ts';

/** RFC 8301, 3.2: verifiers must not accept less, and signers should use at least 2048. */
const minBits = 1024;
const goodBits = 2048;

/** Judges the key of one selector. */
export function judgeDkim(key: DkimKey, dig: string): Judgement {
  const { domain, selector, name, texts } = key;
  if (texts.kind === 'unreachable') return { findings: [unreachableFinding(name, 'TXT', texts.words, dig)] };
  const find: FindInRecord = (rest) => textFinding({ name, dig, observed: shown(texts.texts), ...rest });
  const broken = (finding: Finding): Judgement => ({ findings: [finding], canPass: false });
  const publish = `Publish at ${name} what your mail provider shows for the selector ${selector} of ${domain} (a CNAME, or a TXT record v=DKIM1; k=rsa; p=…)`;
  switch (key.kind) {
    case 'unreachable':
    case 'missing':
      return broken(
        find({
          rule: 'dkim-missing',
          severity: 'high',
          title: `The DKIM selector ${selector} of ${domain} has no record: its signatures cannot be verified`,
          expected: 'a TXT record with the public key, or a CNAME to one',
          observed: texts.chain.length > 0 ? `a CNAME to ${texts.chain.at(-1)}, where there is none` : 'no TXT record',
          fix: `${publish}. Or, if nothing signs with it, take ${selector} out of dkim-selectors.`,
        }),
      );
    case 'revoked':
      return broken(
        find({
          rule: 'dkim-revoked',
          severity: 'high',
          title: `The DKIM key ${selector} of ${domain} is revoked: receivers refuse what it signs`,
          expected: 'a public key in p=',
          fix: `${publish}; an empty p= says that the key is no longer used. Or take ${selector} out of dkim-selectors, if nothing signs with it any more.`,
        }),
      );
    case 'invalid':
      return broken(
        find({
          rule: 'dkim-invalid',
          severity: 'high',
          title: `The DKIM key ${selector} of ${domain} cannot be read: its signatures cannot be verified`,
          expected: 'v=DKIM1; k=rsa; p= and the public key in base64, in one record',
          observed: `${key.problem}: ${shown(texts.texts)}`,
          fix: `${publish}, whole: a key that is longer than 255 characters stands in several quoted strings of one record, without a space lost or added.`,
        }),
      );
    case 'key': {
      const { bits = goodBits, keyType } = key;
      if (keyType !== 'rsa' || bits >= goodBits) return { findings: [], canPass: true };
      const isBroken = bits < minBits;
      const weak = find({
        rule: 'dkim-weak',
        severity: isBroken ? 'high' : 'medium',
        title: `The DKIM key ${selector} of ${domain} has ${bits} bits: ${isBroken ? 'receivers refuse it' : 'it is short'}`,
        expected: `${goodBits} bits`,
        observed: `RSA, ${bits} bits`,
        fix: `Have your mail provider make a key of ${goodBits} bits under a new selector, publish it beside this one, switch over, and list the new selector in dkim-selectors.`,
      });
      return { findings: [weak], canPass: !isBroken };
    }
  }
}

/** DNS cannot list selectors: without their names nothing is known. */
export function noSelectors(domain: string, dig: string): Finding {
  return textFinding({
    rule: 'dkim-no-selectors',
    severity: 'high',
    status: 'inconclusive',
    title: `Whether ${domain} signs its mail is not known: no DKIM selector is configured`,
    expected: 'launch.mail.dkim-selectors in the configuration',
    observed: 'it is not there, and DNS gives no list of selectors',
    name: `_domainkey.${domain}`,
    dig,
    fix: 'Open the source of a message that your application sent, take s= out of its DKIM-Signature header, and add it: dkim-selectors: [<that>].',
  });
}

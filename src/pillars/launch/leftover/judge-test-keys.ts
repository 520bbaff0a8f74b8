import type { Finding } from '../../../model/finding.ts';
import { groupBy } from '../../../model/group-by.ts';
import { fewer } from '../../../text/cut.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { launchFinding } from '../finding.ts';
import type { Provider, TestKey } from './test-keys.ts';

const what: Record<Provider, { broken: string; variable: string; fix: string }> = {
  Stripe: {
    broken: 'no card is really charged',
    variable: 'NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY',
    fix: 'pk_live_…, from dashboard.stripe.com/apikeys',
  },
  Paystack: {
    broken: 'no card is really charged',
    variable: 'NEXT_PUBLIC_PAYSTACK_PUBLIC_KEY',
    fix: 'pk_live_…, from Settings, API Keys & Webhooks',
  },
  Paddle: {
    broken: 'no card is really charged',
    variable: 'NEXT_PUBLIC_PADDLE_CLIENT_TOKEN',
    fix: 'live_…, from Developer tools, Authentication',
  },
  Clerk: {
    broken: 'logins are those of the development instance, with its limit on users',
    variable: 'NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY',
    fix: 'pk_live_…, from the API keys of the production instance',
  },
};

/** One finding for each page or script whose test keys the live site uses. Keys are shown shortened. Pure. */
export function judgeTestKeys(keys: TestKey[]): Finding[] {
  return [...groupBy(keys, ({ where }) => where)].map(([where, found]) => {
    const { host } = new URL(where);
    const providers = [...new Set(found.map(({ provider }) => provider))];
    const shown = found.map(({ key, line }) => `line ${line}: ${shortened(key)}`);
    return launchFinding({
      rule: 'leftover-test-key',
      severity: 'high',
      title: `${host} uses a test key of ${providers.join(' and ')}: ${what[providers[0] as Provider].broken}`,
      expected: `the live key of ${providers.join(' and ')}`,
      observed: fewer(shown, 5).join('; '),
      where: { url: where },
      reproduce: `curl -sS ${shellWord(where)} | grep -noE '(pk_)?test_[A-Za-z0-9]{4}' | head`,
      fix: providers
        .map(
          (each) =>
            `${each}: set ${what[each].variable}, or what you call it, for the production build: ${what[each].fix}.`,
        )
        .join('\n'),
    });
  });
}

/** The prefix, which says what key it is, and four characters by which it is found again. */
function shortened(key: string): string {
  return `${key.slice(0, key.indexOf('test_') + 'test_'.length + 4)}…`;
}

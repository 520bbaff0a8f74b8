import type { AppLinksConfig } from '../../../config/sections/launch/launch.ts';
import type { Finding } from '../../../model/finding.ts';
import { fewer } from '../../../text/cut.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { launchFinding } from '../finding.ts';
import { readAndroidFile } from './android-file.ts';
import { readAppleFile } from './apple-file.ts';
import { opens } from './apple-patterns.ts';
import { invalid, type ReadFile } from './judge-answer.ts';

type Wanted = Pick<AppLinksConfig, 'ios' | 'android' | 'paths'>;

/** Whether Apple's file names the apps, and whether their patterns cover the paths. Pure. */
export function judgeApple(
  url: string,
  { json }: Pick<ReadFile, 'json'>,
  { ios, paths }: Wanted,
  show: (text: string) => string,
): Finding[] {
  const file = readAppleFile(json);
  if (typeof file === 'string') return [invalid(url, file, show)];
  const named = new Set(file.apps.flatMap(({ ids }) => ids));
  const missing = ios.filter((id) => !named.has(id));
  const uncovered = ios
    .filter((id) => named.has(id))
    .flatMap((id) => {
      const rules = file.apps.filter(({ ids }) => ids.includes(id)).flatMap((app) => app.rules);
      return paths.filter((path) => !opens(rules, file.variables, path)).map((path) => `${path} (${id})`);
    });
  const { host } = new URL(url);
  const findings: Finding[] = [];
  if (missing.length > 0)
    findings.push(
      missingApp(url, missing, 'apps', fewer([...named].map(show), 5).join(', ') || 'no app', {
        reproduce: `curl -sS ${shellWord(url)} | grep -oE '[A-Z0-9]{10}\\.[A-Za-z0-9.-]+'`,
        fix: 'Write the team (developer.apple.com/account, Membership), a dot and the bundle identifier into "appIDs", each letter as in Xcode.',
      }),
    );
  if (uncovered.length > 0)
    findings.push(
      launchFinding({
        rule: 'app-links-paths',
        severity: 'high',
        title: `Links to ${host} open in the browser, not in the app`,
        expected: `"components" that match ${fewer(paths, 5).join(', ')}`,
        observed: `no pattern that matches, or one before it that excludes: ${fewer(uncovered, 5).join(', ')}`,
        where: { url },
        reproduce: `curl -sS ${shellWord(url)}`,
        fix: 'Add { "/": "/invite/*" } for each of them, before any pattern with "exclude" that matches it too: the first that matches decides. A path begins with /, and what follows # or ? has keys of its own.',
      }),
    );
  return findings;
}

/** Whether Android's file names the apps with the certificates that sign them. Pure. */
export function judgeAndroid(
  url: string,
  { json }: Pick<ReadFile, 'json'>,
  { android }: Wanted,
  show: (text: string) => string,
): Finding[] {
  const file = readAndroidFile(
    json,
    android.map((app) => app.package),
  );
  if (typeof file === 'string') return [invalid(url, file, show)];
  const missing = android.flatMap((wanted) => {
    const has = new Set(
      file.apps.filter((app) => app.package === wanted.package).flatMap(({ fingerprints }) => fingerprints),
    );
    const without = wanted.sha256.filter((each) => !has.has(each));
    return without.map((each) => `${wanted.package} with ${each.slice(0, 11)}…`);
  });
  if (missing.length === 0) return [];
  const named = file.apps.map((app) =>
    show(
      `${app.package} with ${app.fingerprints.map((each) => `${each.slice(0, 11)}…`).join(', ') || 'no certificate'}`,
    ),
  );
  return [
    missingApp(
      url,
      missing,
      'certificates',
      `${fewer(named, 5).join('; ') || 'no app'}${file.includes.length > 0 ? '; and lists at other addresses, which were not asked' : ''}`,
      {
        reproduce: `curl -sS ${shellWord(url)} | grep -E 'package_name|([0-9A-Fa-f]{2}:){31}'`,
        fix: 'Add the SHA-256 of the certificate that signs what users install: with Play App Signing it is that of Google (Play Console, App integrity, App signing key certificate), not the one of the upload key.',
      },
      // The app may stand in a list that is not asked.
      file.includes.length > 0 ? 'inconclusive' : 'fail',
    ),
  ];
}

function missingApp(
  url: string,
  missing: string[],
  kind: 'apps' | 'certificates',
  named: string,
  texts: { reproduce: string; fix: string },
  status: 'fail' | 'inconclusive' = 'fail',
): Finding {
  const { host, pathname } = new URL(url);
  return launchFinding({
    rule: 'app-links-app',
    severity: 'high',
    status,
    title: `${host}${pathname} does not name ${missing.length === 1 ? missing[0] : `${missing.length} of the ${kind}`}`,
    expected: fewer(missing, 5).join('; '),
    observed: named,
    where: { url },
    ...texts,
  });
}

import { keyPosition, type Reading, reportLack } from '../../reading.ts';
import { readLaunchHost } from './hosts.ts';
import type { AppLinksConfig } from './launch.ts';
import type { RawLaunch } from './schema.ts';

/** `launch.app-links`: the apps in which links to the site open. */
export function readAppLinks(reading: Reading, raw: RawLaunch): AppLinksConfig | undefined {
  const links = raw['app-links'];
  if (!links) return undefined;
  if (!links.ios && !links.android)
    reportLack(reading, links, [raw, 'app-links'], '"app-links" needs "ios" or "android"');
  return {
    at: keyPosition(reading, [raw, 'app-links']),
    ios: links.ios ?? [],
    android: (links.android ?? []).map((app) => ({
      package: app.package,
      sha256: [app.sha256].flat().map((each) => each.toUpperCase()),
    })),
    paths: links.paths ?? [],
    hosts: links.hosts?.flatMap((_, index) => readLaunchHost(reading, [links.hosts as string[], index]) ?? []),
  };
}

import type { AppLinksConfig, LaunchHost } from '../../../config/sections/launch/launch.ts';
import { type HttpResponse, NetworkError } from '../../../http/exchange.ts';
import type { Finding } from '../../../model/finding.ts';
import { readPage } from '../../../steps/page.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { aliasesOf, canonicalHost } from '../aliases.ts';
import type { LaunchCheck, LaunchRun } from '../check.ts';
import { siteOf } from '../site.ts';
import { unanswered } from '../unanswered.ts';
import { findWall, walled } from '../wall.ts';
import { judgeAndroid, judgeApple } from './judge.ts';
import { type Answered, judgeAnswer, tooLarge } from './judge-answer.ts';

const applePath = '/.well-known/apple-app-site-association';
const androidPath = '/.well-known/assetlinks.json';
/** Where Apple's file stood at first, and older sites still have it: whether it is read today was not tried. */
const oldApplePath = '/apple-app-site-association';
/** Apple's limit, uncompressed, is far below it (App Search Programming Guide, 2016-04-01). */
const maxBodyBytes = 5_000_000;

/** Whether links to the site open in its apps: the association files of Apple and Android at each host. */
export const checkAppLinks: LaunchCheck = async (run) => {
  const { appLinks } = run.launch;
  if (!appLinks) return [];
  const show = (text: string) => excerpt(text, run.context.redactor);
  const hosts = await hostsOf(run, appLinks);
  const findings = hosts.map(async ({ origin, isOptional }): Promise<Finding[]> => {
    const [apple, android] = await Promise.all([
      appLinks.ios.length > 0 ? askApple(run, origin) : undefined,
      appLinks.android.length > 0 ? ask(run, origin + androidPath) : undefined,
    ]);
    const judge = (answer: Answer | undefined, kind: 'apple' | 'android') => {
      if (!answer) return [];
      if ('finding' in answer) return isOptional ? [] : [answer.finding ?? []].flat();
      if ('isTooLarge' in answer) return [tooLarge(answer.url)];
      // An alias that leads to the site, or has no page, is no host of links.
      if (isOptional && answer.page.response.status !== 200) return [];
      const read = judgeAnswer(answer, kind, show);
      if ('finding' in read) return [read.finding];
      const judged =
        kind === 'apple'
          ? judgeApple(answer.url, read, appLinks, show)
          : judgeAndroid(answer.url, read, appLinks, show);
      return [...read.findings, ...judged];
    };
    return [...judge(apple, 'apple'), ...judge(android, 'android')];
  });
  return (await Promise.all(findings)).flat();
};

/** `finding`: there is no answer of the host; undefined if another check says so. */
type Answer = Answered | { url: string; isTooLarge: true } | { finding: Finding | undefined };

/** The listed hosts; else the canonical one, and aliases that answer themselves. */
async function hostsOf(run: LaunchRun, { hosts }: AppLinksConfig): Promise<{ origin: string; isOptional: boolean }[]> {
  const originOf = ({ host, port }: LaunchHost) => new URL(`https://${host}:${port}`).origin;
  if (hosts) return hosts.map((each) => ({ origin: originOf(each), isOptional: false }));
  const canonical = canonicalHost(run);
  const aliases = await aliasesOf(run);
  return [
    ...(canonical ? [{ origin: originOf(canonical), isOptional: false }] : []),
    ...aliases.map((each) => ({ origin: originOf(each), isOptional: true })),
  ];
}

async function askApple(run: LaunchRun, origin: string): Promise<Answer> {
  const answer = await ask(run, origin + applePath);
  if (!('page' in answer) || ![403, 404, 410].includes(answer.page.response.status)) return answer;
  const old = await ask(run, origin + oldApplePath);
  return 'page' in old && old.page.response.status === 200 && !old.page.isHtml() ? old : answer;
}

/** Asks as the systems do: without following redirects. Hosts are those of the configuration alone. */
async function ask(run: LaunchRun, url: string): Promise<Answer> {
  const { network, context, launch } = run;
  if (new URL(url).origin === launch.canonical) {
    const closed = await siteOf(run).closed();
    if (closed) return { finding: closed.finding };
  }
  let response: HttpResponse;
  try {
    response = await network.client.send(
      { method: 'GET', url, headers: [], timeoutMs: network.timeoutMs, maxBodyBytes, follow: false, retries: 1 },
      context.signal,
    );
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    return error.kind === 'too-large' ? { url, isTooLarge: true } : { finding: unanswered(error, new URL(url)) };
  }
  const wall = findWall(response);
  return wall ? { finding: walled(url, wall) } : { url, page: readPage(response) };
}

import type { HttpClient, HttpResponse } from '../../../http/exchange.ts';
import { importsOfScript, scriptsOfPage } from '../../../steps/page-scripts.ts';
import { showBytes } from '../../../text/bytes.ts';
import { shellPath } from '../../../text/shell-word.ts';
import { type Fetched, type FetchLimits, fetchSameOrigin, headerOf } from './same-origin.ts';
import { sourceMapReference } from './source-map.ts';
import type { SourceText, SourceTexts, Unsearched } from './source-text.ts';

/** `files` and `bytes` are for one run, `fileBytes` and `timeoutMs` for one file. */
export type BundleLimits = FetchLimits & { files: number; bytes: number };
export const bundleLimits: BundleLimits = { files: 300, bytes: 100_000_000, fileBytes: 20_000_000, timeoutMs: 20_000 };

const atOnce = 4;
type Found = { text: SourceText } | { gap: Unsearched };
/** `guessed`: the URL comes from a script's text that looks like an import, so nothing may be there. */
type Wanted = { url: URL; guessed: boolean };

/**
 * The page at the root of the deployment, the scripts that it loads from its own origin, the scripts that these import,
 * and their source maps. Other origins are never asked. What cannot be loaded is a gap.
 */
export async function* liveBundles(
  baseUrl: string,
  client: HttpClient,
  signal: AbortSignal,
  limits: BundleLimits = bundleLimits,
): SourceTexts {
  const pageUrl = new URL('/', baseUrl).href;
  const page = await fetchSameOrigin(client, pageUrl, limits, signal);
  if (!page.ok) return yield { gap: gap(pageUrl, page.problem, 'fail') };
  yield { text: served(page) };
  const budget = { files: limits.files, bytes: limits.bytes };
  const known = new Set<string>();
  const { origin } = new URL(pageUrl);
  let waiting: Wanted[] = [];
  let foreign = 0;
  const want = (urls: URL[], guessed: boolean) => {
    for (const url of urls) {
      if (known.has(url.href)) continue;
      known.add(url.href);
      if (url.origin === origin) waiting.push({ url, guessed });
      else foreign += 1;
    }
  };
  try {
    want(scriptsOfPage(textOf(page.response), page.url), false);
  } catch (error) {
    yield { gap: gap(pageUrl, (error as Error).message, 'inconclusive') };
  }
  if (waiting.length === 0 && foreign > 0) {
    yield { gap: gap(pageUrl, 'all its scripts come from other origins, which are not asked', 'inconclusive') };
  }

  while (waiting.length > 0 && !signal.aborted) {
    if (budget.files <= 0 || budget.bytes <= 0) {
      const most = `${limits.files} files or ${showBytes(limits.bytes)} are searched at most`;
      return yield { gap: gap(pageUrl, `${most}; ${waiting.length} more scripts are not`, 'inconclusive') };
    }
    const batch = waiting.slice(0, Math.min(atOnce, budget.files));
    waiting = waiting.slice(batch.length);
    const results = await Promise.all(batch.map((wanted) => fetchScript(wanted, client, limits, signal)));
    for (const { found, imports, files, bytes } of results) {
      budget.files -= files;
      budget.bytes -= bytes;
      want(imports, true);
      yield* found;
    }
  }
}

type Script = { found: Found[]; imports: URL[]; files: number; bytes: number };

async function fetchScript(
  { url, guessed }: Wanted,
  client: HttpClient,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Script> {
  const script = await fetchSameOrigin(client, url.href, limits, signal);
  if (!script.ok) {
    const isNothing = guessed && script.status !== undefined;
    const found = isNothing ? [] : [{ gap: gap(url.href, script.problem, 'inconclusive') }];
    return { found, imports: [], files: 1, bytes: 0 };
  }
  const text = textOf(script.response);
  const bytes = script.response.body.length;
  const reference =
    sourceMapReference(text) ?? headerOf(script.response, 'sourcemap') ?? headerOf(script.response, 'x-sourcemap');
  const map = await fetchMap(reference, script.url, client, limits, signal);
  return {
    found: [{ text: served(script) }, ...map.found],
    imports: importsOfScript(text, script.url),
    files: 1 + map.files,
    bytes: bytes + map.bytes,
  };
}

/** If the script names no map, `.map` is added to its URL: a map is often there, and public. */
async function fetchMap(
  reference: string | undefined,
  scriptUrl: string,
  client: HttpClient,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Omit<Script, 'imports'>> {
  if (/^data:/i.test(reference ?? '')) return { found: [], files: 0, bytes: 0 };
  const beside = new URL(scriptUrl);
  beside.pathname += '.map';
  const url = reference === undefined ? beside : URL.parse(reference, scriptUrl);
  if (url?.origin !== beside.origin) return { found: [], files: 0, bytes: 0 };
  const map = await fetchSameOrigin(client, url.href, limits, signal);
  if (map.ok) {
    // Some servers answer every URL with their page: that is no map.
    const isPage = /html/i.test(headerOf(map.response, 'content-type') ?? '') && !looksLikeJson(map.response);
    return { found: isPage ? [] : [{ text: served(map) }], files: 1, bytes: map.response.body.length };
  }
  // If the server gives a status, there is no map to search. Without a status the map may exist.
  const found = map.status === undefined ? [{ gap: gap(url.href, map.problem, 'inconclusive') }] : [];
  return { found, files: 1, bytes: 0 };
}

function served({ url, response }: Extract<Fetched, { ok: true }>): SourceText {
  return { path: pathOf(url), name: url, where: { url }, print: curl(url), bytes: [Buffer.from(response.body)] };
}

/** Servers may put `)]}'` before JSON, to keep it from being run as a script. */
function looksLikeJson(response: HttpResponse): boolean {
  return /^\ufeff?\s*[[{)]/.test(textOf(response).slice(0, 100));
}

function textOf({ body }: HttpResponse): string {
  return Buffer.from(body.buffer, body.byteOffset, body.length).toString();
}

function pathOf(url: string): string {
  return new URL(url).pathname.slice(1) || 'index.html';
}

function curl(url: string): string {
  return `curl -sS ${shellPath(url)}`;
}

function gap(url: string, problem: string, status: Unsearched['status']): Unsearched {
  return {
    what: url,
    problem,
    where: { url },
    status,
    fix: 'Open the URL as a stranger would; scripts that no stranger can load are not searched.',
  };
}

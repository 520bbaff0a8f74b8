import { userInfo } from 'node:os';
import type { Browser } from 'puppeteer-core';
import type { Config } from '../../config/config.ts';
import type { Context } from '../../context.ts';
import { findBrowser } from './find-browser.ts';

/** No browser, or one that ended: the page could not be judged. The message says why, in words. */
export class BrowserLost extends Error {}

/** The one browser of a run; started by the first page check. */
export type Browsers = {
  /** Throws {@link BrowserLost}. */
  open(): Promise<{ browser: Browser; path: string }>;
  close(): Promise<void>;
};

const startTimeoutMs = 30_000;
const closeTimeoutMs = 5_000;

/** `flags` are further flags of Chromium's command line. */
export function createBrowsers(
  config: Pick<Config, 'chromePath'>,
  { env, signal, clock, log }: Pick<Context, 'env' | 'signal' | 'clock' | 'log'>,
  flags: readonly string[] = [],
): Browsers {
  let opened: Promise<{ browser: Browser; path: string }> | undefined;
  async function start() {
    const found = await findBrowser(config, env);
    if ('problem' in found) throw new BrowserLost(found.problem);
    log.progress('smoke: starts a browser');
    const { launch } = await import('puppeteer-core');
    try {
      const browser = await launch({
        executablePath: found.path,
        headless: true,
        // No port that other processes of the machine could use.
        pipe: true,
        args: [...sandbox(), ...flags],
        // Without it Chromium stops windows that a page opens by itself.
        ignoreDefaultArgs: ['--disable-popup-blocking'],
        downloadBehavior: { policy: 'deny' },
        env: quietEnv(env),
        timeout: startTimeoutMs,
        protocolTimeout: startTimeoutMs,
        signal,
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      });
      return { browser, path: found.path };
    } catch (error) {
      throw new BrowserLost(`${found.path} did not start: ${(error as Error).message}`, { cause: error });
    }
  }
  return {
    open() {
      opened ??= start();
      return opened;
    },
    async close() {
      const started = await opened?.catch(() => undefined);
      if (!started) return;
      const { browser } = started;
      const late = new AbortController();
      const kill = clock.sleep(closeTimeoutMs, late.signal).then(
        () => browser.process()?.kill('SIGKILL'),
        () => {},
      );
      await browser.close().catch(() => {});
      late.abort();
      await kill;
    },
  };
}

/** Chromium refuses to run as root with its sandbox (as in most containers); everyone else keeps it. */
function sandbox(): string[] {
  return process.platform === 'linux' && userInfo().uid === 0 ? ['--no-sandbox'] : [];
}

/** What a browser needs to find its files and fonts; not the secrets of the step, nor a proxy that the gate does not use. */
function quietEnv(env: Context['env']): Record<string, string | undefined> {
  const needed =
    /^(path|home|user|lang|lc_\w+|tz|tmpdir|te?mp|display|xdg_\w+|dbus_\w+|fontconfig_\w+|ld_library_path|system(root|drive)|windir|(local)?appdata|userprofile|program\w*(\(x86\))?)$/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => needed.test(name)));
}

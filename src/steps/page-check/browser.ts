import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Config } from '../../config/config.ts';
import { createTemporaryFolder, removeTemporaryFolder } from '../../files/temporary-folder.ts';
import type { Clock, Context } from '../../model/context.ts';
import { findBrowser } from './find-browser.ts';
import { proxyFlags } from './proxy-flags.ts';
import { openSocketProxy, type SocketProxy } from './socket-proxy.ts';

/** No browser, or one that ended: the page could not be judged. The message says why, in words. */
export class BrowserLost extends Error {}

/** `sockets` is the proxy for its WebSockets; undefined when the environment names a proxy. */
export type OpenBrowser = { browser: Browser; path: string; sockets: SocketProxy | undefined };

/** The one browser of a run; started by the first page check. */
export type Browsers = {
  /** Throws {@link BrowserLost}. */
  open(): Promise<OpenBrowser>;
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
  let opened: Promise<OpenBrowser> | undefined;
  let sockets: SocketProxy | undefined;
  /** Holds the profile and whatever else a killed browser leaves behind. */
  let folder: string | undefined;
  function proxiesAsFlags(): string[] {
    try {
      return proxyFlags({ env });
    } catch (error) {
      throw new BrowserLost((error as Error).message, { cause: error });
    }
  }
  async function start() {
    const found = await findBrowser(config, env);
    if ('problem' in found) throw new BrowserLost(found.problem);
    const proxies = proxiesAsFlags();
    log.progress('smoke: starts a browser');
    const { launch } = await import('puppeteer-core');
    folder = await createTemporaryFolder('browser', env['TMPDIR'] ?? tmpdir());
    try {
      // A proxy of the environment decides itself what may be reached, and WebSockets use it too.
      if (proxies.length === 0) sockets = await openSocketProxy();
      const browser = await launch({
        executablePath: found.path,
        headless: true,
        // Not a port, which other processes on the machine could use.
        pipe: true,
        // The interception of a page's requests does not see the requests of a shared worker.
        args: [...sandbox(), '--disable-shared-workers', ...(sockets?.flags ?? proxies), ...flags],
        // Without this flag, Chromium stops windows that a page opens by itself.
        ignoreDefaultArgs: ['--disable-popup-blocking'],
        downloadBehavior: { policy: 'deny' },
        userDataDir: join(folder, 'profile'),
        env: { ...quietEnv(env), TMPDIR: folder },
        timeout: startTimeoutMs,
        protocolTimeout: startTimeoutMs,
        signal,
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      });
      return { browser, path: found.path, sockets };
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
      if (started) await end(started.browser, clock);
      sockets?.close();
      if (folder) await removeTemporaryFolder(folder);
    },
  };
}

async function end(browser: Browser, clock: Clock): Promise<void> {
  const ended = new AbortController();
  const kill = clock.sleep(closeTimeoutMs, ended.signal).then(
    () => browser.process()?.kill('SIGKILL'),
    () => {},
  );
  await Promise.race([browser.close().catch(() => {}), kill]);
  ended.abort();
}

/** Chromium refuses to run as root with its sandbox (as in most containers); everyone else keeps it. */
function sandbox(): string[] {
  return process.platform === 'linux' && userInfo().uid === 0 ? ['--no-sandbox'] : [];
}

/** The variables that a browser needs to find its files and fonts, without secrets of the step. Proxies are flags. */
function quietEnv(env: Context['env']): Record<string, string | undefined> {
  const needed =
    /^(path|home|user|lang|lc_\w+|tz|tmpdir|te?mp|display|xdg_\w+|dbus_\w+|fontconfig_\w+|ld_library_path|system(root|drive)|windir|(local)?appdata|userprofile|program\w*(\(x86\))?)$/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => needed.test(name)));
}

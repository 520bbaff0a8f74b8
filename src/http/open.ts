import type { Config } from '../config/config.ts';
import { bypassHeaders } from '../config/sections/protection-bypass.ts';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import { tool } from '../model/tool.ts';

import type { HttpClient } from './exchange.ts';
import type { Route } from './open-socket.ts';
import { proxiesOf } from './proxies.ts';
import { readTlsFiles } from './tls-files.ts';

/** The HTTP client of a run. Loaded only when something is asked over HTTP: undici 8 does not load on a Node before 22.19. */
export async function openHttpClient(
  config: Pick<Config, 'baseUrl' | 'allowedHosts' | 'hosts' | 'protectionBypass' | 'tls'>,
  context: Pick<Context, 'clock' | 'isInternal' | 'cwd' | 'redactor' | 'env'>,
  route: Route = {},
): Promise<HttpClient> {
  const { createHttpClient } = await import('./client.ts').catch((cause: Error) => {
    throw new GateError('RUNTIME_TOO_OLD', { problem: cause.message }, { cause });
  });
  const { clock, isInternal } = context;
  // Not to whom nobody knows.
  const tls = route.unverified ? undefined : await readTlsFiles(config, context, route.roots);
  const { baseUrl, allowedHosts, hosts, protectionBypass } = config;
  const origins = [...(hosts?.values() ?? [])];
  const bypass = bypassHeaders(protectionBypass);
  const userAgent = `${tool.name}/${tool.version}`;
  return createHttpClient({
    baseUrl,
    allowedHosts,
    origins,
    bypass,
    clock,
    route,
    tls,
    proxies: proxiesOf(context),
    userAgent,
    isInternal,
  });
}

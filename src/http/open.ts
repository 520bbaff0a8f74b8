import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import { tool } from '../model/tool.ts';
import type { HttpClient } from './exchange.ts';
import type { Route } from './open-socket.ts';
import { proxiesOf } from './proxies.ts';
import { readTlsFiles, type TlsConfig } from './tls-files.ts';

type ClientConfig = TlsConfig & {
  /** Headers that let the gate through the protection before a preview; sent only to the origins under test. */
  bypass?: [name: string, value: string][];
};

/** The HTTP client of a run. Loaded only when something is asked over HTTP: undici 8 does not load on a Node before 22.19. */
export async function openHttpClient(
  config: ClientConfig,
  context: Pick<Context, 'clock' | 'isInternal' | 'cwd' | 'redactor' | 'env'>,
  route: Route = {},
): Promise<HttpClient> {
  const { createHttpClient } = await import('./client.ts').catch((cause: Error) => {
    throw new GateError('RUNTIME_TOO_OLD', { problem: cause.message }, { cause });
  });
  const { clock, isInternal } = context;
  // Not to whom nobody knows.
  const tls = route.unverified ? undefined : await readTlsFiles(config, context, route.roots);
  const { baseUrl, allowedHosts, hosts, bypass } = config;
  const origins = [...(hosts?.values() ?? [])];
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

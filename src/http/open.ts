import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import { tool } from '../model/tool.ts';
import type { HttpClient } from './exchange.ts';
import type { Route } from './open-socket.ts';
import { proxiesOf } from './proxies.ts';
import { readTlsFiles, type TlsConfig } from './tls-files.ts';

type ClientConfig = TlsConfig & {
  /** Headers that let the gate through the access protection of a preview. Sent only to the origins under test. */
  bypass?: [name: string, value: string][];
};

/** The HTTP client of a run. Loaded only when needed, because undici does not load on each Node that can scan. */
export async function openHttpClient(
  config: ClientConfig,
  context: Pick<Context, 'clock' | 'isInternal' | 'cwd' | 'redactor' | 'env'>,
  route: Route = {},
): Promise<HttpClient> {
  const { createHttpClient } = await import('./client.ts').catch((cause: Error) => {
    throw new GateError('RUNTIME_TOO_OLD', { problem: cause.message }, { cause });
  });
  const { clock, isInternal } = context;
  // A server that is not verified gets no certificate of the client.
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

import type { Config } from '../config/config.ts';
import { bypassHeaders } from '../config/sections/protection-bypass.ts';
import type { HttpClient } from '../http/exchange.ts';
import { openHttpClient } from '../http/open.ts';
import type { Route } from '../http/open-socket.ts';
import type { Context } from '../model/context.ts';

/** Opens the HTTP client of a run as configured. Throws TLS_UNUSABLE, RUNTIME_TOO_OLD. */
export function openClient(
  config: Pick<Config, 'baseUrl' | 'allowedHosts' | 'hosts' | 'protectionBypass' | 'tls'>,
  context: Pick<Context, 'clock' | 'isInternal' | 'cwd' | 'redactor' | 'env'>,
  route?: Route,
): Promise<HttpClient> {
  return openHttpClient({ ...config, bypass: bypassHeaders(config.protectionBypass) }, context, route);
}

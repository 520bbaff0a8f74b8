import type { NetworkError } from '../http/exchange.ts';
import type { Layer } from '../model/finding.ts';
import type { Failure } from './step-context.ts';

/** Statuses that a proxy gives when the application behind it does not answer (RFC 9110, 15.6.3 and 15.6.5). */
const gatewayStatuses = new Set([502, 504]);
/** Load balancers and proxies that name themselves in their own answers only, not in those that they pass on. */
const edgeServers = /^(?:awselb|cloudfront|akamaighost|varnish)\b/i;

/** Where the request of a failed step ended; undefined if it was never sent. Pure. */
export function layerOf({
  response,
  unanswered,
  mismatches,
}: Pick<Failure, 'response' | 'unanswered' | 'mismatches'>): Layer | undefined {
  if (!response) return unanswered && layerOfNetwork(unanswered);
  // Statuses from 520 to 530 are Cloudflare's (developers.cloudflare.com/support/troubleshooting/http-status-codes).
  const { status, headers } = response;
  if (gatewayStatuses.has(status) || (status >= 520 && status <= 530)) return 'edge';
  if (mismatches[0]?.rule === 'smoke/protected') return 'edge';
  const header = (wanted: string) => headers.find(([name]) => name === wanted)?.[1] ?? '';
  // vercel.com/docs/errors: what begins with FUNCTION_ or MIDDLEWARE_ is about the code that was deployed.
  const vercel = header('x-vercel-error');
  if (vercel !== '') return /^(?:EDGE_)?(?:FUNCTION|MIDDLEWARE)_/.test(vercel) ? 'application' : 'edge';
  return status >= 500 && edgeServers.test(header('server')) ? 'edge' : 'application';
}

function layerOfNetwork({ kind, stage }: Pick<NetworkError, 'kind' | 'stage'>): Layer | undefined {
  switch (kind) {
    case 'dns':
    case 'internal':
      return 'dns';
    case 'tls':
      return 'tls';
    case 'refused':
    case 'proxy':
      return 'tcp';
    case 'too-large':
    case 'redirects':
      return 'application';
    case 'aborted':
      return undefined;
    default:
      return layerOfStage(stage);
  }
}

function layerOfStage(stage: NetworkError['stage']): Layer {
  if (stage === 'dns' || stage === 'tls') return stage;
  return stage === 'connect' || stage === undefined ? 'tcp' : 'application';
}

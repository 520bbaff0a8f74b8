import type { LaunchHostResult } from '../../model/results.ts';
import { cut } from '../../text/cut.ts';
import { showEndpoint, showHost } from '../model/launch-map.ts';

// Mermaid draws at most 500 edges, and nobody reads that many.
const maxHosts = 30;
const maxLabel = 80;

/** The launch map as a Mermaid flow chart: host → CNAMEs → addresses → who answers with which certificate. */
export function launchGraph(hosts: LaunchHostResult[]): string {
  const ids = new Map<string, string>();
  const lines = new Set<string>();
  /** The node for a text: hosts that lead to the same name or address share its node. */
  const node = (text: string, isBad = false): string => {
    const label = `["${safeLabel(text)}"]${isBad ? ':::bad' : ''}`;
    const id = ids.get(label) ?? `n${ids.size}`;
    if (!ids.has(label)) lines.add(`  ${id}${label}`);
    ids.set(label, id);
    return id;
  };
  const arrow = (from: string, to: string) => lines.add(`  ${from} --> ${to}`);

  for (const host of hosts.slice(0, maxHosts)) {
    let at = node(showHost(host));
    for (const name of host.chain) {
      const next = node(name);
      arrow(at, next);
      at = next;
    }
    if (host.dns !== 'found') arrow(at, node(host.dns === 'unreachable' ? 'no answer' : 'nothing', true));
    for (const address of host.addresses) {
      const endpoint = host.endpoints.find((each) => each.address === address);
      const where = node(endpoint ? address : `${address} (not asked)`);
      arrow(at, where);
      if (!endpoint) continue;
      const who = [host.answeredBy, showEndpoint(endpoint)].filter(Boolean).join(': ');
      arrow(where, node(who, endpoint.state !== 'trusted'));
    }
  }
  return ['flowchart LR', ...lines, '  classDef bad stroke:#cf222e,stroke-width:2px'].join('\n');
}

/** Replaces every character that may be syntax of Mermaid, Markdown or HTML inside a quoted label. */
function safeLabel(text: string): string {
  return cut(text.toWellFormed(), maxLabel).replace(/[^\p{L}\p{N} .,:()'…-]/gu, '_');
}

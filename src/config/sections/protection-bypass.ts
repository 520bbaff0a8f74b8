import * as v from 'valibot';
import { render, type Template } from '../language/template.ts';
import { type Reading, readTemplate, reportValue } from '../reading.ts';
import { mapping, text } from '../schema-parts.ts';
import type { NodeReference } from '../yaml/source.ts';

/** Credentials that let the gate through the protection of a preview; sent only to the origins under test. */
export type ProtectionBypass = {
  headers: [name: string, value: Template][];
  /** For Netlify's `Basic-Auth`. */
  basic?: { username: Template; password: Template };
};

export const protectionBypass = v.union(
  [
    text,
    mapping({
      vercel: v.optional(text),
      'cloudflare-access': v.optional(mapping({ 'client-id': text, 'client-secret': text })),
      netlify: v.optional(mapping({ username: text, password: text })),
    }),
  ],
  'the bypass secret of Vercel, or a mapping of vercel, cloudflare-access and netlify',
);

/**
 * Vercel: vercel.com/docs/deployment-protection/methods-to-bypass-deployment-protection/protection-bypass-automation.
 * Cloudflare: developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/.
 * Netlify: docs.netlify.com, "Basic authentication with custom HTTP headers".
 */
export function readProtectionBypass(
  reading: Reading,
  node: NodeReference,
  raw: v.InferInput<typeof protectionBypass> | undefined,
): ProtectionBypass | undefined {
  if (raw === undefined) return undefined;
  const read = (at: NodeReference): Template => {
    const template = readTemplate(reading, at, new Set());
    // The message does not show the value, which may be a secret.
    if (/[^\x20-\x7e]/.test(render({ parts: template.parts.filter(({ kind }) => kind !== 'captured') }, new Map())))
      reportValue(reading, at, `"${at[1]}" holds a line break or another character that no header can carry`);
    return template;
  };
  if (typeof raw !== 'object') return { headers: [['x-vercel-protection-bypass', read(node)]] };
  const headers: ProtectionBypass['headers'] = [];
  if (raw.vercel !== undefined) headers.push(['x-vercel-protection-bypass', read([raw, 'vercel'])]);
  const access = raw['cloudflare-access'];
  if (access) {
    headers.push(['cf-access-client-id', read([access, 'client-id'])]);
    headers.push(['cf-access-client-secret', read([access, 'client-secret'])]);
  }
  const { netlify } = raw;
  const basic = netlify && { username: read([netlify, 'username']), password: read([netlify, 'password']) };
  return { headers, basic };
}

/** The headers with their values rendered. */
export function bypassHeaders(bypass: ProtectionBypass | undefined): [name: string, value: string][] {
  const headers = (bypass?.headers ?? []).map(([name, value]): [string, string] => [name, render(value, new Map())]);
  if (!bypass?.basic) return headers;
  const { username, password } = bypass.basic;
  const pair = `${render(username, new Map())}:${render(password, new Map())}`;
  return [...headers, ['authorization', `Basic ${Buffer.from(pair).toString('base64')}`]];
}

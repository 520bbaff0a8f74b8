import type { Config, EnvValue, SecretSources } from '../../../../src/config/config.ts';
import { openGitHubApi } from '../../../../src/github/api/api.ts';
import { openEngine } from '../../../../src/pillars/secrets/engine.ts';
import { parseIgnore } from '../../../../src/pillars/secrets/ignore.ts';
import { scanSources } from '../../../../src/pillars/secrets/sources/scan-sources.ts';
import { clock } from '../../../http/servers.ts';
import { testContext } from '../context.ts';

export const at = { file: 'gate.yml', line: 3, column: 5 };
export const listed = (...paths: string[]) => paths.map((path) => ({ at, path }));
export const envValue = (name: string, value: string): EnvValue => ({ at, kind: 'env', secret: true, name, value });

let engine: ReturnType<typeof openEngine> | undefined;

type Given = Partial<SecretSources> & {
  cwd: string;
  baseUrl?: string;
  ignore?: string;
  env?: Record<string, string>;
  signal?: AbortSignal;
};

/** Searches real places with the real engine; `where` says of each finding which rule, where and with what status. */
export async function scan({ cwd, baseUrl, ignore = '', env = {}, signal, ...places }: Given) {
  const { context, lines, hidden } = testContext(cwd, env);
  const github = openGitHubApi({ env, signal: context.signal, retryAfterBaseValue: 1 });
  const secrets: Config['secrets'] = { paths: [], logs: [], envValues: [], ...places };
  const result = await scanSources(
    { secrets, baseUrl, allowedHosts: [] },
    { ...context, clock, signal: signal ?? context.signal, github },
    await (engine ??= openEngine(context.signal)),
    parseIgnore(ignore),
  );
  const where = result.findings.map(({ rule, where: { file, url, line, column } }) =>
    [rule.replace('secrets/', ''), file ?? url, line, column].filter((part) => part !== undefined).join(' '),
  );
  return { ...result, where, lines, hidden };
}

/** A JSON Web Token as Supabase makes them; signed by nobody. */
export function supabaseToken(role: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const payload = { iss: 'supabase', ref: 'abcdefghijklmnopqrst', role, iat: 1700000000, exp: 2015360000 };
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}.${Buffer.from('signature-of-nobody-at-all-12345').toString('base64url')}`;
}

export const awsKey = ['AKIA', 'QYLPMN5HFIQR7XYA'].join('');
export const stripeSecret = ['sk', 'live', '51HqJ8dKxYzAbCdEfGhIjKlMn'].join('_');

import { resolve } from 'node:path';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import type { Shard } from '../model/results.ts';
import type { Severity } from '../model/severity.ts';
import type { Burst, CheckConfig, Config } from './config.ts';
import { defaultConfig } from './default-config.ts';
import { isSecretName } from './language/expressions.ts';
import { selectChecks } from './only.ts';
import { hideSecretsOf, secretsOf } from './secrets-of.ts';
import { parseOrigin } from './sections/base-url.ts';
import { defaultNotifications, type Notifications } from './sections/notification-defaults.ts';
import { defaultWatch } from './sections/watch-defaults.ts';
import { type Diagnostic, invalidConfig } from './yaml/diagnostics.ts';
import type { Source } from './yaml/source.ts';

export { hideSecretsOf, secretsOf };

/** Where the file is read from: the tree, or a commit. */
type ConfigFiles = {
  commit?: string;
  /** `path` is absolute. Undefined if there is no such file; throws the error of the file system or of git. */
  read(path: string, maxBytes: number): Promise<Buffer | undefined>;
  /** Paths that are reached through a symbolic link. */
  linked: ReadonlySet<string>;
};

export type ConfigRequest = {
  /** Relative to the working directory. */
  file: string;
  /** The user named the file, so it must exist. */
  explicit: boolean;
  /** Only secrets are scanned. Unset variables are then allowed: a pull request from a fork gets no secrets. */
  unsetAllowed?: boolean;
  /** Inputs and options, which override the file. `routes` holds paths, `only` holds tags and names of checks. */
  overrides: {
    baseUrl?: string;
    routes?: string[];
    failOn?: Severity;
    notifications?: Partial<Notifications>;
    history?: string;
    only?: string[];
    /** For how long the release is watched, in milliseconds. */
    watchMs?: number;
    shard?: Shard;
  };
  files: ConfigFiles;
  /** The run asks and alerts as `uptime` and `alerts` say: variables that only these use must be set. */
  needsAlerts?: boolean;
  /** With `needsAlerts`: nobody is told, so what `alerts` uses need not be set. */
  noAlerts?: boolean;
};

/** The redactor learns possible secrets before a mistake is shown: its lines may repeat one in some encoding. */
type LoadContext = Pick<Context, 'cwd' | 'env'> & Partial<Pick<Context, 'redactor'>>;

const maxBytes = 1_000_000;

/**
 * Reads, validates and resolves the configuration; gives the defaults if there is no file. Throws CONFIG_UNREADABLE, or
 * CONFIG_INVALID with every mistake at its place. No message holds a value of the environment.
 */
export async function loadConfig(request: ConfigRequest, context: LoadContext): Promise<Config> {
  return (await load(request, context)).config;
}

/** The file with presets, `vars` and aliases expanded. It must exist and be valid. Throws the errors of loadConfig. */
export async function expandConfig(
  request: ConfigRequest,
  context: Pick<Context, 'cwd' | 'env' | 'redactor'>,
): Promise<string> {
  const { config, source } = await load({ ...request, explicit: true }, context);
  hideSecretsOf(config, context.redactor);
  const { expandSource } = await import('./expand.ts');
  return source ? expandSource(source, context.redactor.redact) : '';
}

async function load(
  { file, explicit, unsetAllowed, needsAlerts, noAlerts, overrides, files }: ConfigRequest,
  context: LoadContext,
): Promise<{ config: Config; source?: Source }> {
  const path = resolve(context.cwd, file);
  const text = await readText(path, file, explicit, files);
  const diagnostics: Diagnostic[] = [];
  const baseUrl = overrideBaseUrl(overrides.baseUrl, diagnostics);
  // Loading the readers (YAML, schemas, selectors) takes a while, so it is done only when there is a file.
  const interpreter = text === undefined ? undefined : await import('./interpret.ts');
  // A model is asked for nothing that a verdict needs: without its key it is not asked.
  const idle = ['ai', ...(needsAlerts ? [] : ['uptime']), ...(needsAlerts && !noAlerts ? [] : ['alerts'])];
  const read = interpreter?.interpret(file, text ?? '', context.env, diagnostics, baseUrl, idle);
  const fromFile = read?.config;
  const config = fromFile ?? { ...defaultConfig, baseUrl };
  const names = new Set(config.checks.map((check) => check.name));
  const hasBaseUrl = config.baseUrl !== undefined || diagnostics.length > 0;
  const given = overrides.routes ? await readRoutes(overrides.routes, hasBaseUrl, diagnostics) : [];
  const routes = given.filter((check) => !names.has(check.name));
  const counted = diagnostics.filter(({ unset }) => !(unset && unsetAllowed));
  if (counted.length > 0) {
    // The lines of a file behind a link are not shown: it may be a file of the job, such as .env.
    const told = files.linked.has(path) ? counted.map(({ span, ...mistake }) => mistake) : counted;
    const secrets = secretsIn(context.env);
    for (const [name, value] of secrets) context.redactor?.add(value, `env.${name}`);
    const isShell = !context.env['CI'] && !context.env['GITHUB_ACTIONS'];
    throw invalidConfig(told, withoutSecrets(read?.source.lines ?? [], secrets), isShell);
  }
  const checks = [...config.checks, ...routes];
  const selected = overrides.only ? selectChecks(checks, overrides.only) : checks;
  const loaded = {
    ...config,
    file: fromFile && file,
    failOn: overrides.failOn ?? config.failOn,
    shard: overrides.shard ?? config.shard,
    latency: { ...config.latency, history: overrides.history ?? config.latency.history },
    notifications: { ...(config.notifications ?? defaultNotifications), ...overrides.notifications },
    watch:
      overrides.watchMs === undefined ? config.watch : { ...defaultWatch, ...config.watch, forMs: overrides.watchMs },
    checks: selected,
    burst: burstOf(config, selected),
  };
  return { config: loaded, source: read?.source };
}

/** The burst with those of its checks that the run has; none without any. */
function burstOf({ burst }: Config, selected: readonly CheckConfig[]): Burst | undefined {
  const checks = burst?.checks.filter((check) => selected.includes(check)) ?? [];
  return burst && checks.length > 0 ? { ...burst, checks } : undefined;
}

async function readRoutes(...args: Parameters<typeof import('./sections/routes.ts').routeChecks>) {
  const { routeChecks } = await import('./sections/routes.ts');
  return routeChecks(...args);
}

/** Variables whose name says that they are secret, whether the file uses them or not. */
function secretsIn(env: Context['env']): [name: string, value: string][] {
  return Object.entries(env).flatMap(([name, value = '']) =>
    isSecretName(name) && value.length >= 6 ? [[name, value]] : [],
  );
}

/** The lines for a code frame: a file that an earlier step wrote may hold secrets of the environment. */
function withoutSecrets(lines: readonly string[], secrets: [name: string, value: string][]): string[] {
  return lines.map((line) =>
    secrets.reduce((text, [, secret]) => text.replaceAll(secret, '*'.repeat(Array.from(secret).length)), line),
  );
}

function overrideBaseUrl(text: string | undefined, diagnostics: Diagnostic[]): string | undefined {
  if (!text?.trim()) return undefined;
  const parsed = parseOrigin(text);
  if ('origin' in parsed) return parsed.origin;
  diagnostics.push({
    at: { file: '--base-url (the input "base-url")', line: 1, column: 1 },
    message: `the base URL ${parsed.problem}`,
  });
  return undefined;
}

async function readText(
  path: string,
  file: string,
  explicit: boolean,
  files: ConfigFiles,
): Promise<string | undefined> {
  try {
    const bytes = await files.read(path, maxBytes);
    if (!bytes && explicit) throw new Error(`it does not exist${files.commit ? ' in the base commit' : ''}`);
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof GateError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const problem = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : (code ?? message);
    throw new GateError('CONFIG_UNREADABLE', { file, problem }, { cause: error });
  }
}

import { resolve } from 'node:path';
import type { Context } from '../context.ts';
import { GateError } from '../errors.ts';
import type { Severity } from '../finding.ts';
import { type GateFiles, treeFiles } from '../git/gate-files.ts';
import { parseOrigin } from './base-url.ts';
import { checkExpressions, envNamesIn } from './check-expressions.ts';
import type { Config } from './config.ts';
import { expandSource } from './expand.ts';
import { invalidConfig, type Mistake } from './mistakes.ts';
import { selectChecks } from './only.ts';
import { expandPresets } from './presets/expand-presets.ts';
import { defaultConfig, readConfig } from './read-config.ts';
import type { Reading } from './reading.ts';
import { routeChecks } from './routes.ts';
import { secretsOf } from './secrets-of.ts';
import { captureNames } from './session.ts';
import { parseSource, type Source } from './source.ts';
import { defaultTelling, type Telling } from './telling.ts';
import { validate } from './validate.ts';

export { secretsOf };

export type ConfigRequest = {
  /** Relative to the working directory. */
  file: string;
  /** The user named the file: then it has to exist. */
  explicit: boolean;
  /** Only commits are scanned: nothing that a variable fills is used, and a pull request from a fork has no secrets. */
  unsetAllowed?: boolean;
  /** Inputs and options; they win over the file. `routes` are paths, `only` tags and names of checks. */
  overrides: {
    baseUrl?: string;
    routes?: string[];
    failOn?: Severity;
    telling?: Partial<Telling>;
    history?: string;
    only?: string[];
  };
  /** Where the file is read from; default: the tree. */
  files?: GateFiles;
};

const maxBytes = 1_000_000;

/**
 * Reads, validates and resolves the configuration; defaults where there is no file.
 * Throws CONFIG_UNREADABLE, or CONFIG_INVALID with every mistake at its place. No message holds a value of the environment.
 */
export async function loadConfig(request: ConfigRequest, context: Pick<Context, 'cwd' | 'env'>): Promise<Config> {
  return (await load(request, context)).config;
}

/** The file, which must exist and be valid, with what stands for something else written out. Throws what loadConfig throws. */
export async function expandConfig(
  request: ConfigRequest,
  context: Pick<Context, 'cwd' | 'env' | 'redactor'>,
): Promise<string> {
  const { config, source } = await load({ ...request, explicit: true }, context);
  for (const { value, label } of secretsOf(config)) context.redactor.add(value, label);
  return source ? expandSource(source, context.redactor.redact) : '';
}

async function load(
  { file, explicit, unsetAllowed, overrides, files = treeFiles() }: ConfigRequest,
  context: Pick<Context, 'cwd' | 'env'>,
): Promise<{ config: Config; source?: Source }> {
  const text = await readText(resolve(context.cwd, file), file, explicit, files);
  const mistakes: Mistake[] = [];
  const baseUrl = overrideBaseUrl(overrides.baseUrl, mistakes);
  const source = text === undefined ? undefined : parseSource(file, text);
  const fromFile = source && interpret(file, source, context.env, mistakes, baseUrl);
  const config = fromFile ?? { ...defaultConfig, baseUrl };
  const names = new Set(config.checks.map((check) => check.name));
  const hasBaseUrl = config.baseUrl !== undefined || mistakes.length > 0;
  const routes = routeChecks(overrides.routes ?? [], hasBaseUrl, mistakes).filter((check) => !names.has(check.name));
  const counted = mistakes.filter(({ unset }) => !(unset && unsetAllowed));
  if (counted.length > 0) throw invalidConfig(counted, source?.lines ?? []);
  const checks = [...config.checks, ...routes];
  const loaded = {
    ...config,
    file: fromFile && file,
    failOn: overrides.failOn ?? config.failOn,
    latency: { ...config.latency, history: overrides.history ?? config.latency.history },
    telling: { ...(config.telling ?? defaultTelling), ...overrides.telling },
    checks: overrides.only ? selectChecks(checks, overrides.only) : checks,
  };
  return { config: loaded, source };
}

/** Undefined when the file says nothing, or cannot be understood at all. */
function interpret(
  file: string,
  source: Source,
  env: Context['env'],
  mistakes: Mistake[],
  baseUrl: string | undefined,
): Config | undefined {
  mistakes.push(...source.mistakes);
  const root = source.value;
  if (root === undefined) return undefined;
  if (typeof root !== 'object' || root === null || Array.isArray(root)) {
    mistakes.push({
      at: { file, line: 1, column: 1 },
      message: 'a configuration is a mapping of keys such as "checks:"',
      span: 1,
    });
    return undefined;
  }
  expandPresets(root, source, (spot, message) => {
    const { span, ...at } = source.keyAt(spot);
    mistakes.push({ at, message, span });
  });
  const { sessions, vars, 'protection-bypass': bypass } = root as Record<string, unknown>;
  const reading: Reading = {
    source,
    mistakes,
    env,
    sessionEnv: envNamesIn([sessions, bypass], vars),
    sessionCaptures: new Set(),
    reduced: new WeakSet(),
    vars: new Map(),
    hasBaseUrl: baseUrl !== undefined || 'base-url' in root,
  };
  const sessionNames = typeof sessions === 'object' && sessions !== null ? Object.keys(sessions) : [];
  // Before anything is taken out: an unset variable is told wherever it stands.
  checkExpressions(reading, root, baseUrl === undefined ? undefined : 'base-url');
  const { raw, reduced } = validate(reading, root);
  return readConfig({ ...reading, reduced, sessionCaptures: captureNames(raw.sessions) }, raw, sessionNames, baseUrl);
}

function overrideBaseUrl(text: string | undefined, mistakes: Mistake[]): string | undefined {
  if (!text?.trim()) return undefined;
  const parsed = parseOrigin(text);
  if ('origin' in parsed) return parsed.origin;
  mistakes.push({
    at: { file: 'action input "base-url"', line: 1, column: 1 },
    message: `the base URL ${parsed.problem}`,
  });
  return undefined;
}

async function readText(path: string, file: string, explicit: boolean, files: GateFiles): Promise<string | undefined> {
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

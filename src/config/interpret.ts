import type { Context } from '../model/context.ts';
import type { Config } from './config.ts';
import { checkExpressions, envNamesIn } from './language/check-expressions.ts';
import { expandPresets } from './presets/expand-presets.ts';
import { readConfig } from './read-config.ts';
import type { Reading } from './reading.ts';
import { captureNames } from './sections/sessions.ts';
import { validate } from './validate.ts';
import type { Diagnostic } from './yaml/diagnostics.ts';
import { parseSource, type Source } from './yaml/source.ts';

/**
 * Parses and reads the text of a configuration. `config` is undefined if the text is empty or cannot be parsed. In the
 * `idle` sections, which this run does not use, variables need not be set.
 */
export function interpret(
  file: string,
  text: string,
  env: Context['env'],
  diagnostics: Diagnostic[],
  baseUrl: string | undefined,
  idle: readonly string[],
): { source: Source; config?: Config } {
  const source = parseSource(file, text);
  return { source, config: interpretSource(file, source, env, diagnostics, baseUrl, idle) };
}

function interpretSource(
  file: string,
  source: Source,
  env: Context['env'],
  diagnostics: Diagnostic[],
  baseUrl: string | undefined,
  idle: readonly string[],
): Config | undefined {
  diagnostics.push(...source.diagnostics);
  const root = source.value;
  if (root === undefined) return undefined;
  if (typeof root !== 'object' || root === null || Array.isArray(root)) {
    diagnostics.push({
      at: { file, line: 1, column: 1 },
      message: 'a configuration is a mapping of keys such as "checks:"',
      span: 1,
    });
    return undefined;
  }
  expandPresets(root, source, (node, message) => {
    const { span, ...at } = source.keyAt(node);
    diagnostics.push({ at, message, span });
  });
  const { sessions, vars, uptime, alerts, ai, 'protection-bypass': bypass } = root as Record<string, unknown>;
  const reading: Reading = {
    source,
    diagnostics,
    env,
    sessionEnv: envNamesIn([sessions, bypass, uptime, alerts, [(ai as { key?: unknown } | undefined)?.key]], vars),
    sessionCaptures: new Set(),
    reduced: new WeakSet(),
    vars: new Map(),
    hasBaseUrl: baseUrl !== undefined || 'base-url' in root,
  };
  const sessionNames = typeof sessions === 'object' && sessions !== null ? Object.keys(sessions) : [];
  // This comes before `validate` removes anything, so that every unset variable is reported.
  checkExpressions(reading, root, baseUrl === undefined ? idle : ['base-url', ...idle]);
  const { raw, reduced } = validate(reading, root);
  return readConfig({ ...reading, reduced, sessionCaptures: captureNames(raw.sessions) }, raw, sessionNames, baseUrl);
}

import type { NodeReference } from '../yaml/source.ts';
import type { SessionPreset } from './preset.ts';
import { sessionPresetKeys, sessionPresets } from './presets.ts';
import { expandInjection } from './prompt-injection.ts';
import type { Mapping, Report, Sheet } from './sheet.ts';
import { expandWebhook } from './webhook.ts';

/**
 * Replaces each preset by its steps, in every session and check of `root`, the plain value of a file. A preset that
 * cannot be expanded stays as it is, and the schema refuses it. `report` gets the mistakes that only a preset can know.
 */
export function expandPresets(root: object, sheet: Sheet, report: Report): void {
  const { sessions, checks } = root as Mapping;
  if (isMapping(sessions)) {
    for (const session of Object.values(sessions)) if (isMapping(session)) expandSession(session, sheet, report);
  }
  if (Array.isArray(checks)) {
    for (const check of checks) if (isMapping(check)) expandInjection(check, sheet, report);
    for (const check of checks.filter(isMapping)) {
      const several = expandWebhook(check, report);
      if (several) sheet.spread([checks, checks.indexOf(check)], several, [check['webhook'] as Mapping, 'scheme']);
    }
  }
}

/** The login of the preset, then the session's own `steps`; its own `headers` win over those of the preset. */
function expandSession(session: Mapping, sheet: Sheet, report: Report): void {
  const { preset: name, steps = [], headers = {} } = session;
  if (name !== undefined && !isPresetName(name)) return;
  const preset: SessionPreset | undefined = name && sessionPresets[name];
  for (const key of sessionPresetKeys) {
    if (!Object.hasOwn(session, key) || (preset && Object.hasOwn(preset.keys, key))) continue;
    const owners = Object.entries(sessionPresets).filter(([, { keys }]) => Object.hasOwn(keys, key));
    report([session, key], `"${key}" goes with "preset: ${owners.map(([owner]) => owner).join(' | ')}"`);
    delete session[key];
  }
  if (!preset || !Array.isArray(steps) || !isMapping(headers)) return;
  const keys = Object.keys(preset.keys);
  if (keys.some((key) => typeof session[key] === 'object')) return;
  const given = keys.filter((key) => Object.hasOwn(session, key));
  const texts = given.map((key) => [key, textOf(session, key, sheet)] as const);
  const login = preset.login({ ...preset.keys, ...Object.fromEntries(texts) });
  const at: NodeReference = [session, 'preset'];
  sheet.put([session, 'steps'], [...login.steps, ...steps], at);
  if (session['headers'] === undefined && login.headers) sheet.put([session, 'headers'], {}, at);
  const all = session['headers'] as Mapping;
  for (const [name, value] of Object.entries(login.headers ?? {}))
    if (!Object.hasOwn(all, name)) sheet.put([all, name], value, at);
  for (const key of ['preset', ...given]) delete session[key];
}

/** A scalar as it was written: a password may look like a number. */
function textOf(holder: Mapping, key: string, { written }: Sheet): string {
  const value = holder[key];
  return typeof value === 'string' ? value : written([holder, key]);
}

function isPresetName(name: unknown): name is keyof typeof sessionPresets {
  return typeof name === 'string' && Object.hasOwn(sessionPresets, name);
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

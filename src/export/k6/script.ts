import type { Config } from '../../config/config.ts';
import { aboutCode, type ExportedCheck, unsetOrigin, type Written } from './checks.ts';
import { comment, indent, listCode, quote } from './code.ts';
import { helpersFor } from './helpers.ts';
import { optionsCode, sampledLogins, splitChecks } from './options.ts';
import type { Profile } from './profile.ts';
import { pairsCode, partsIn, textCode } from './values.ts';

/** What the script holds besides its checks: `ready` is the code of the step that is waited for. */
export type Extras = { ready?: string; missing: readonly string[]; machines?: number };

/** The text of the whole script. */
export function scriptText(written: Written, profile: Profile, config: Config, extras: Extras): string {
  const variables = variablesOf(written, config, extras);
  const parts = [
    optionsCode(written, profile, config, extras.machines),
    settingsCode(written, config, variables),
    setupCode(extras.ready),
    ...written.checks.map(functionCode),
    entriesCode(written, profile),
    teardownCode(written.checks),
  ].filter((part) => part !== '');
  const code = parts.join('\n\n');
  return `${headOf(extras.missing, variables)}\n\n${helpersFor(code)}\n\n${code}\n`;
}

/** The variables that the script reads besides BASE_URL, in the order of the alphabet. */
export function variablesOf(
  { checks, sessions }: Written,
  { ready, protectionBypass }: Config,
  extras: Extras,
): string[] {
  const used = [checks, sessions, extras.ready === undefined ? undefined : ready, protectionBypass];
  const names = partsIn(used).flatMap((part) => (part.kind === 'env' ? [part.name] : []));
  return [...new Set(names)].toSorted();
}

function headOf(missing: readonly string[], variables: readonly string[]): string {
  const lines = [
    'Checks for k6 (https://k6.io), written by "launch-gate export k6" from the configuration of Launch Gate.',
    'Change the configuration and export again. docs/export-k6.md says how to run this.',
    `It reads BASE_URL, which wins over the address below${variables.length > 0 ? `, and ${variables.join(', ')}` : ''}.`,
    'Not in this script:',
    ...missing.map((sentence) => `- ${sentence}`),
  ];
  return lines.map(comment).join('\n');
}

function settingsCode({ sessions }: Written, config: Config, variables: readonly string[]): string {
  const { baseUrl, hosts = new Map(), allowedHosts, protectionBypass } = config;
  const base =
    baseUrl === undefined
      ? "__ENV.BASE_URL ? originOf(__ENV.BASE_URL) : ''"
      : `originOf(__ENV.BASE_URL || ${quote(baseUrl)})`;
  const origins = [...hosts]
    .filter(([, origin]) => origin !== unsetOrigin)
    .map(([name, origin]) => `${quote(name)}: ${quote(origin)}`);
  const logins = sessions.map(({ config: { name }, code }) => `${quote(name)}: ${code}`);
  const basic = protectionBypass?.basic;
  const bypass = [
    ...(protectionBypass?.headers.length ? [`...${pairsCode(protectionBypass.headers)}`] : []),
    ...(basic ? [`["authorization", basicHeader([${textCode(basic.username)}, ${textCode(basic.password)}])]`] : []),
  ];
  return [
    `const baseUrl = ${base};`,
    `const hosts = {${origins.length > 0 ? ` ${origins.join(', ')} ` : ''}};`,
    `const allowedHosts = [${allowedHosts.map(quote).join(', ')}];`,
    `const variables = [${variables.map(quote).join(', ')}];`,
    `const bypassHeaders = () => [${bypass.join(', ')}];`,
    `const sessions = ${logins.length > 0 ? `{\n${indent(logins.join(',\n'), 2)},\n}` : '{}'};`,
  ].join('\n');
}

function setupCode(ready: string | undefined): string {
  const wait = ready === undefined ? '' : `\n  waitFor(${indent(ready, 2).trimStart()});`;
  return `export function setup() {\n  assertVariables();${wait}\n}`;
}

function functionCode(check: ExportedCheck, index: number): string {
  const lists = [check.steps, ...(check.cleanup === undefined ? [] : [check.cleanup])].join(', ');
  return `${comment(check.config.name)}\nfunction check${index + 1}() {\n  runCheck(${aboutCode(check)}, ${indent(lists, 2).trimStart()});\n}`;
}

/** What the scenarios of the options call. */
function entriesCode(written: Written, profile: Profile): string {
  const { once, repeated } = splitChecks(written.checks, profile);
  const functions = (checks: readonly ExportedCheck[]) =>
    checks.map((check) => `check${written.checks.indexOf(check) + 1}`);
  const onceCode = `export function once() {\n  measure(false);\n  for (const take of [${functions(once).join(', ')}]) take();\n}`;
  const logins = sampledLogins(written).map(({ config: { name } }) => `() => measureLogin(${quote(name)})`);
  const routes = [...functions(repeated), ...(profile.kind === 'rate' ? logins : [])];
  const sampledCode = [
    '// One route after the other, so that all routes together have the rate of the scenario.',
    `const routes = ${listCode(routes)};`,
    '',
    'export function sampled() {',
    '  measure(true);',
    '  routes[exec.scenario.iterationInTest % routes.length]();',
    '}',
  ].join('\n');
  const userCode = `export function user() {\n  measure(true);\n  for (const take of [${routes.join(', ')}]) take();\n  sleep(1); // what a person needs to read\n}`;
  const repeatedCode = profile.kind === 'rate' ? sampledCode : userCode;
  return [...(once.length > 0 ? [onceCode] : []), ...(routes.length > 0 ? [repeatedCode] : [])].join('\n\n');
}

/** Cleanup that needs nothing of one run of its check: it runs at the end, when no user can miss what it removes. */
function teardownCode(checks: readonly ExportedCheck[]): string {
  const calls = checks.flatMap((check) =>
    check.teardown === undefined
      ? []
      : [`  cleanUpAfter(${aboutCode(check)}, ${indent(check.teardown, 2).trimStart()});`],
  );
  return calls.length === 0 ? '' : `export function teardown() {\n${calls.join('\n')}\n}`;
}

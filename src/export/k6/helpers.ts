import { readAsset } from '../../report/html/assets.ts';

/** The functions that every script has at its top, in the order in which they are read best. */
const always = [
  new URL('./helpers/k6-steps.js', import.meta.url),
  new URL('./helpers/k6-setup.js', import.meta.url),
  new URL('./helpers/k6-sessions.js', import.meta.url),
  new URL('./helpers/k6-request.js', import.meta.url),
  new URL('./helpers/k6-cookies.js', import.meta.url),
  new URL('./helpers/k6-addresses.js', import.meta.url),
  new URL('./helpers/k6-bodies.js', import.meta.url),
  new URL('./helpers/k6-random.js', import.meta.url),
  new URL('./helpers/k6-answers.js', import.meta.url),
  new URL('./helpers/k6-predicates.js', import.meta.url),
  new URL('./helpers/k6-captures.js', import.meta.url),
];

/** Those that only some scripts need, each with the call by which that is told. */
const sometimes: [call: RegExp, file: URL][] = [
  [/jsonPath(All)?\(/, new URL('./helpers/k6-json-path.js', import.meta.url)],
  [/css\(/, new URL('./helpers/k6-html.js', import.meta.url)],
  [/isGenuine\(/, new URL('./helpers/k6-impostors.js', import.meta.url)],
  [/sign: \{/, new URL('./helpers/k6-sign.js', import.meta.url)],
];

/** The helpers that the rest of the script, `code`, calls; their imports stand first. */
export function helpersFor(code: string): string {
  const files = [...always, ...sometimes.flatMap(([call, file]) => (call.test(code) ? [file] : []))];
  const texts = files.map(readAsset);
  const imports = [
    ...(code.includes('exec.') ? ["import exec from 'k6/execution';"] : []),
    ...texts.flatMap((text) => text.match(/^import .*;$/gm) ?? []),
  ];
  const bodies = texts.map((text) => text.replace(/^import .*;\n+/gm, ''));
  return [imports.toSorted().join('\n'), ...bodies].join('\n\n');
}

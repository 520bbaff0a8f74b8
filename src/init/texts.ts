import { neutraliseLog, oneLine } from '../text/neutralise.ts';
import { plural } from '../text/plural.ts';
import type { NewFile } from './new-files.ts';
import type { RepositoryFacts } from './repository.ts';
import type { SiteFacts } from './site.ts';

/** What was found, in two lines or three. Foreign text is harmless in a terminal. */
export function foundText({ stack, branch, isRepository }: RepositoryFacts, site: SiteFacts | undefined): string {
  const where = isRepository ? `, branch ${branch ?? 'unknown'}` : ', no git repository';
  const lines = [`repository  ${stack?.name ?? 'no framework that is known'}${where}`];
  if (site) {
    const { login, authjs, openApi, privatePages, privateApi, publicApi, health } = site;
    const kind = authjs ? 'Auth.js' : openApi?.tokenPath ? 'OAuth2 password flow' : '';
    lines.push(
      `site        ${[site.origin, site.answers && `answered by ${site.answers}`, plural(site.requests, 'request')].filter(Boolean).join(' · ')}`,
      `found       ${[
        login ? `login ${login.path}${'why' in login ? ' (how it is sent is not clear)' : ''}` : 'no login form',
        kind,
        list('private', privatePages),
        list('API', [...privateApi, ...publicApi.map((path) => ({ path }))]),
        health ? `health ${health.path}` : '',
      ]
        .filter(Boolean)
        .join(' · ')}`,
    );
    if (site.home.status >= 500)
      lines.push(
        `but         the start page answers ${site.home.status}, so there was little to find. Run init when the site is well, for more checks.`,
      );
  }
  return neutraliseLog(lines.map(oneLine).join('\n'));
}

/** The files as a diff that only adds. `gate` is a workflow that runs the gate already. */
export function planText(files: readonly NewFile[], gate: string | undefined): string {
  const shown = files.flatMap(({ path, text }) => [
    '',
    `new file: ${path}`,
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `+ ${line}`),
  ]);
  const kept = gate === undefined ? [] : ['', `${gate} is there already and stays as it is.`];
  return `${neutraliseLog([...shown, ...kept].join('\n'))}\n\n`;
}

/** What to do next, after the files were written. `handed`: the variables that the new workflow hands over. */
export function nextText(files: readonly NewFile[], variables: readonly string[], handed: readonly string[]): string {
  const questions = files.flatMap(({ path, text }) => {
    const count = text.match(/# +TODO:/g)?.length ?? 0;
    return count > 0 ? [`${plural(count, 'question')} in ${path}`] : [];
  });
  const lines = [
    `Written: ${files.map(({ path }) => path).join(', ')}. To undo it, remove ${files.length === 1 ? 'it' : 'them'}.`,
    ...(questions.length > 0 ? [`Marked TODO: ${questions.join(', ')}.`] : []),
    ...(variables.length > 0
      ? [
          'The checks read these variables. To try them in this shell:',
          `  export ${variables.map((name) => `${name}=…`).join(' ')}`,
        ]
      : []),
    ...(handed.length > 0
      ? [
          'The workflow takes them from secrets of the repository (Settings, Secrets and variables, Actions):',
          ...handed.map((name) => `  gh secret set ${name}`),
        ]
      : []),
  ];
  return `${lines.join('\n')}\n\n`;
}

function list(word: string, pages: readonly { path: string }[]): string {
  const shown = pages.slice(0, 3).map(({ path }) => path);
  return shown.length === 0 ? '' : `${word} ${shown.join(', ')}${pages.length > 3 ? ', …' : ''}`;
}

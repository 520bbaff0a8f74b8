/**
 * Environment variables of git: they send git to a scratch folder beside the clone (`scratch.ts`), or to another index.
 */
export type GitVariables = Readonly<Record<string, string>>;

export type Setting = [key: string, value: string];

/** Fixed values, as options of git, for settings that could change what is read or start other programs. */
export const fixedSettings = [
  'core.quotePath=false',
  'core.warnAmbiguousRefs=true',
  'core.fsmonitor=false',
  'core.bigFileThreshold=512m',
  'core.hooksPath=/dev/null',
  // No attributes of the user or of a tree that a setting names. A variable switches off those of the system.
  'core.attributesFile=/dev/null',
  'attr.tree=',
  // The patterns of attributes match as they do on a runner, whatever the file system is.
  'core.ignoreCase=false',
  // git believes the commit graph even if it names other parents than the commits themselves.
  'core.commitGraph=false',
  'init.defaultRefFormat=files',
  'log.showRoot=true',
  'log.showSignature=false',
  'diff.noprefix=false',
  'diff.mnemonicPrefix=false',
  'diff.suppressBlankEmpty=false',
  'diff.orderFile=/dev/null',
  'gc.auto=0',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

/** The same variables with more settings. */
export function withSettings(variables: GitVariables, settings: readonly Setting[]): GitVariables {
  const count = Number(variables.GIT_CONFIG_COUNT ?? 0);
  const added = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${count + index}`, key],
    [`GIT_CONFIG_VALUE_${count + index}`, value],
  ]);
  return { ...variables, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(count + settings.length) };
}

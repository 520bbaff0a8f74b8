import type { RunHistory } from '../../../history/run-summary.ts';
import { plural } from '../../../text/plural.ts';
import type { Facts } from '../facts.ts';
import { type Block, type Line, partOf, type Section } from '../model.ts';
import { answersIn, type OwnerTexts } from '../owner-text.ts';
import { setWords } from './environment.ts';

const mostSecrets = 500;
const mostKnown = 50;

/** Where each secret lives, and when one was last found in the repository, or rotated. */
export function secretsSection(facts: Facts, owner: OwnerTexts): Section {
  const { variables, knownSecrets, history, workflows } = facts;
  const all = variables.filter(({ isSecret, isOfPlatform }) => isSecret && !isOfPlatform);
  const secrets = all.slice(0, mostSecrets);
  const answers = answersIn(owner.get('secrets')?.text ?? '');
  const rows = secrets.map((each) => [{ code: each.name }, setWords(each), answers.get(each.name.toLowerCase()) ?? '']);
  const found = history ? foundSecrets(history) : [];
  const known = knownSecrets
    .slice(0, mostKnown)
    .map(({ rule, place, by }): Line[] => [rule, { code: place }, { code: by }]);
  const unlisted = knownSecrets.length - known.length;
  const notes: Line[] = [
    ...(all.length > secrets.length
      ? [`${plural(all.length - secrets.length, 'more secret')} that this page has no room for`]
      : []),
    ...(unlisted > 0 ? [`${plural(unlisted, 'more known finding')} that this page has no room for`] : []),
    ...(history && found.length === 0 ? ['No run that is still in the history has found a secret.'] : []),
  ];
  const blocks: Block[] = [
    ...(rows.length > 0 ? [{ name: 'Secrets', head: ['secret', 'lives in', 'rotated, by hand'], rows }] : []),
    ...(found.length > 0
      ? [{ name: 'Secrets found in the repository', head: ['rule', 'last found'], rows: found }]
      : []),
    ...(known.length > 0
      ? [{ name: 'Known findings, which do not fail a run', head: ['rule', 'place', 'named by'], rows: known }]
      : []),
    ...(notes.length > 0 ? [{ list: notes }] : []),
  ];
  const questions = [
    ...secrets.map(({ name, isSet }) => ({
      field: name,
      ask: `When was it last rotated${isSet ? '' : ', and where does it live'}?`,
    })),
    ...inherited(workflows),
    ...(history
      ? []
      : [
          {
            field: 'Last found',
            ask: 'When was a secret last found in the repository? There is no history of runs to tell.',
          },
        ]),
  ];
  return {
    id: 'secrets',
    title: 'Secrets',
    lead:
      rows.length > 0
        ? 'Where each secret lives and when it was last changed. Write days here, never a value.'
        : 'No secret is named by the configuration, the workflows or the code.',
    blocks,
    parts: [partOf('secrets', questions, owner)],
  };
}

/** Who gets all secrets, so that no file here tells which of them it reads: a question for each. */
function inherited(workflows: Facts['workflows']): { field: string; ask: Line }[] {
  const all = workflows.flatMap(({ inherits }) => inherits);
  const first = new Map(all.toReversed().map((each) => [each.by.split('@', 1)[0] ?? '', each]));
  return [...first].map(([field, { file, line }]) => ({
    field,
    ask: ['Which secrets does it read? It gets all of them at ', { code: `${file}:${line}` }],
  }));
}

/** The rules that found a secret, with the last day. */
function foundSecrets({ days, runs }: RunHistory): Line[][] {
  const last = new Map<string, string>();
  const all = [
    ...days.map(({ day, findings }) => ({ day, findings })),
    ...runs.map(({ at, findings }) => ({ day: at.slice(0, 10), findings })),
  ];
  for (const { day, findings } of all)
    for (const rule of Object.keys(findings))
      if (rule.startsWith('secrets/') && (last.get(rule) ?? '') < day) last.set(rule, day);
  return [...last].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([rule, day]) => [{ code: rule }, day]);
}

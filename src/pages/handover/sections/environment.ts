import { fewer } from '../../../text/cut.ts';
import { plural } from '../../../text/plural.ts';
import type { Facts } from '../facts.ts';
import { type Block, type Line, partOf, type Section, type Text } from '../model.ts';
import { answersIn, type OwnerTexts } from '../owner-text.ts';
import type { Variable } from '../variables.ts';
import type { Place } from '../workflows.ts';

const mostPlaces = 3;
/** More variables than this are counted and not listed. */
const mostVariables = 500;

/** Every name that the code, the configuration and the workflows read: required or not, read where, set where. */
export function environmentSection({ variables, unread, isRepository }: Facts, owner: OwnerTexts): Section {
  const own = variables.filter((each) => !each.isOfPlatform);
  const platform = variables.filter((each) => each.isOfPlatform).map(({ name }) => name);
  const listed = own.slice(0, mostVariables);
  const answers = answersIn(owner.get('environment')?.text ?? '');
  const rows = listed.map((each) => [
    { code: each.name },
    requiredWords(each),
    placesOf(each.reads),
    setWords(each),
    answers.get(each.name.toLowerCase()) ?? '',
  ]);
  const notes: Line[] = [
    ...(platform.length > 0
      ? [['Set by the platform, the system or GitHub: ', { code: fewer(platform, 40).join(', ') }]]
      : []),
    ...(own.length > listed.length
      ? [`${plural(own.length - listed.length, 'more name')} that this page has no room for`]
      : []),
    ...unread.map(({ file, problem }): Line => ['Not read: ', { code: file }, `, ${problem}`]),
  ];
  const blocks: Block[] = [
    ...(rows.length > 0
      ? [{ name: 'Variables', head: ['name', 'required', 'read in', 'set in', 'by hand'], rows }]
      : []),
    ...(notes.length > 0 ? [{ list: notes }] : []),
  ];
  const questions = listed.flatMap((each) => questionOf(each) ?? []);
  const none = {
    field: 'Variables',
    ask: 'Which variables does the product need? This folder is no git repository, so no code was read.',
  };
  return {
    id: 'environment',
    title: 'Environment',
    lead:
      own.length > 0
        ? 'The variables that the product and its workflows need. Names alone: no value is read.'
        : 'No variable was found.',
    blocks,
    parts: [partOf('environment', [...(isRepository ? [] : [none]), ...questions], owner)],
  };
}

function requiredWords({ required, reads, isSet }: Variable): string {
  if (required === undefined && reads.length === 0 && isSet) return 'set where it is used';
  return required === undefined ? 'not known' : required ? 'yes' : 'no';
}

/** The first places, each as file:line. */
function placesOf(places: readonly Place[]): Line {
  if (places.length === 0) return 'not known';
  const texts = [...new Set(places.map(({ file, line }) => `${file}:${line}`))];
  const shown = texts
    .slice(0, mostPlaces)
    .flatMap((code, index): Text[] => (index > 0 ? [', ', { code }] : [{ code }]));
  return texts.length > mostPlaces ? [...shown, `, ${texts.length - mostPlaces} more`] : shown;
}

export function setWords({ sets }: Variable): Line {
  if (sets.length === 0) return 'not known';
  const texts = sets
    .slice(0, mostPlaces)
    .flatMap(({ file, line, how, from }, index): Text[] => [
      ...(index > 0 ? [', '] : []),
      ...(file === undefined ? [how] : [{ code: `${file}:${line}` }, ` ${how}`]),
      ...(from === undefined ? [] : [' ', { code: from }]),
    ]);
  return sets.length > mostPlaces ? [...texts, `, ${sets.length - mostPlaces} more`] : texts;
}

/** What nothing tells of a variable. One that only a workflow sets and reads needs no answer. */
function questionOf({ name, required, isSet, reads }: Variable): { field: string; ask: string } | undefined {
  if (reads.length === 0 && isSet) return undefined;
  if (required === false || (isSet && required !== undefined)) return undefined;
  const where = 'Where is it set';
  const ask = isSet ? 'Is it required?' : required === undefined ? `${where}, and is it required?` : `${where}?`;
  return { field: name, ask };
}

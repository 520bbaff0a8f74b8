import type { FoundPlatform } from '../detect-platforms.ts';
import type { Facts } from '../facts.ts';
import { type Line, type Part, partOf, type Section, type Text } from '../model.ts';
import type { OwnerTexts } from '../owner-text.ts';
import type { Workflow } from '../workflows.ts';

const mostSigns = 3;

/** How a release gets out, and how it is taken back. */
export function deploySection({ platforms, workflows, environment }: Facts, owner: OwnerTexts): Section {
  const columns = platforms.map((found) => columnOf(found, workflows));
  const rows = facts.map((fact, index) => [fact, ...columns.map((column) => column[index + 1] ?? '')]);
  const runsOnServer = platforms.some(({ platform }) => platform.id === 'docker');
  const questions = [
    ...(platforms.length === 0
      ? [
          { field: 'Deploy', ask: 'How is a release deployed? No file and no workflow names a platform.' },
          { field: 'Rollback', ask: 'How is a release taken back?' },
        ]
      : []),
    ...(runsOnServer
      ? [{ field: 'Server', ask: 'On which servers do the containers run, and who can log in there?' }]
      : []),
    {
      field: 'Database',
      ask: 'What is to be done with the database when a release is taken back? No platform undoes a migration.',
    },
  ];
  const parts: Part[] = [
    partOf('deploy', questions, owner),
    ...platforms.map(({ platform }) =>
      partOf(
        `deploy-${platform.id}`,
        platform.id === 'github'
          ? []
          : [{ field: 'Project', ask: `Which project is it at ${platform.name}, and under which account?` }],
        owner,
        { title: platform.name, isFree: true },
      ),
    ),
  ];
  return {
    id: 'deploy',
    title: 'Deploy and roll back',
    lead:
      platforms.length === 0
        ? 'How a release is deployed, and taken back, is not known.'
        : `How a release gets to ${environment}, and how to go back: the commands are those of the documentation.`,
    blocks:
      columns.length > 0
        ? [{ name: 'Platforms', head: ['what', ...platforms.map(({ platform }) => platform.name)], rows }]
        : [],
    parts,
  };
}

/** The platform, then a line for each of `facts`. */
function columnOf({ platform, signs }: FoundPlatform, workflows: readonly Workflow[]): Line[] {
  const { name, deploy, rollback, dashboard, note, docs } = platform;
  const places = [...new Set(signs.map(({ file, line }) => (line === undefined ? `${file}` : `${file}:${line}`)))];
  const files = [...new Set(signs.map(({ file = '' }) => file.split('/').at(-1) ?? ''))];
  const back = rollback.map((each) => (files.length === 1 ? each.replace('WORKFLOW', files[0] ?? '') : each));
  const more = places.length - mostSigns;
  return [
    name,
    back.length > 0 ? commandList(back, ', then ') : 'no command: in the dashboard',
    dashboard,
    note ?? '',
    platform.id === 'github' ? byWorkflow(signs, workflows) : commandList(deploy, ', then '),
    { address: docs },
    [...commandList(places.slice(0, mostSigns)), ...(more > 0 ? [`, ${more} more`] : [])],
  ];
}

const facts = ['roll back', 'in the dashboard', 'to know', 'deploy', 'read on', 'known by'];

function commandList(commands: readonly string[], between = ', '): Text[] {
  return commands.flatMap((code, index): Text[] => (index > 0 ? [between, { code }] : [{ code }]));
}

/** What starts the workflows that deploy. */
function byWorkflow(signs: FoundPlatform['signs'], workflows: readonly Workflow[]): Line {
  const files = new Set(signs.map(({ file }) => file));
  const texts = workflows
    .filter(({ file }) => files.has(file))
    .flatMap(({ file, branches, isManual }): Text[] => [
      ...(branches ? [`a push${branches.length > 0 ? ` to ${branches.join(', ')}` : ''}; `] : []),
      ...(isManual ? [{ code: `gh workflow run ${file.split('/').at(-1)}` }, '; '] : []),
      ...(branches || isManual ? [] : ['the events of ', { code: file }, '; ']),
    ]);
  const last = texts.at(-1);
  return typeof last === 'string' ? [...texts.slice(0, -1), last.replace(/; $/, '')] : texts;
}

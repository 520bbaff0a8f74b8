import type { Person } from '../../git/map-people.ts';

export type Contributor = { name: string; commits: number };

/** Programs that commit, by their names at GitHub and GitLab. */
const botName =
  /\[bot\]$|^(?:dependabot|renovate(?:[ -]bot)?|greenkeeper|snyk-bot|github-actions|semantic-release-bot|project_\d+_bot\w*)$/i;
const botEmail = /\[bot\]@users\.noreply\.github\.com$|^(?:bot@renovateapp\.com|noreply@github\.com)$/i;

/** Counts commits by name, as `git shortlog` does; most first. `commits` holds the people of each. */
export function countPeople(commits: Iterable<readonly Person[]>): { people: Contributor[]; bots: Contributor[] } {
  const found = new Map<string, Contributor & { isBot: boolean }>();
  for (const persons of commits) {
    const names = new Map(persons.map((person) => [person.name.toLowerCase(), person]));
    for (const [key, { name, email }] of names) {
      const known = found.get(key) ?? { name, commits: 0, isBot: botName.test(name) || botEmail.test(email) };
      found.set(key, { ...known, commits: known.commits + 1 });
    }
  }
  const all = [...found.values()].toSorted((a, b) => b.commits - a.commits || (a.name < b.name ? -1 : 1));
  const pick = (isBot: boolean) =>
    all.filter((each) => each.isBot === isBot).map(({ name, commits }) => ({ name, commits }));
  return { people: pick(false), bots: pick(true) };
}

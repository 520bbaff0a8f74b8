import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

export type Person = { name: string; email: string };

const contact = /^([^<>\n]*)<([^<>\s]+)>$/;

/** `Ada <ada@example.com>`; undefined for anything else. */
export function parsePerson(text: string): Person | undefined {
  const [, name, email] = contact.exec(text.trim()) ?? [];
  return name?.trim() && email ? { name: name.trim(), email } : undefined;
}

/** The people as the mailmap of the repository names them, in the same order; as they are if git cannot tell. */
export async function mapPeople(repository: Repository, people: readonly Person[]): Promise<Person[]> {
  if (people.length === 0) return [];
  const input = people.map(({ name, email }) => `${name} <${email}>\n`).join('');
  const { exitCode, stdout } = await runGit(repository, ['check-mailmap', '--stdin'], { input });
  const mapped = stdout.split('\n').map(parsePerson);
  return exitCode === 0 ? people.map((person, index) => mapped[index] ?? person) : [...people];
}

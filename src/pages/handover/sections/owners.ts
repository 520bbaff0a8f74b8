import { partOf, type Section } from '../model.ts';
import type { OwnerTexts } from '../owner-text.ts';
import type { PartName } from '../parts.ts';

const owned: readonly [name: PartName, title: string, what: string][] = [
  ['registrar', 'Registrar', 'the registration of the domains'],
  ['dns', 'DNS', 'the DNS zones'],
  ['hosting', 'Hosting', 'the hosting'],
  ['mail', 'Mail', 'the mail, that which is sent and that which is received'],
  ['backups', 'Backups', 'the backups, and the way back from one'],
  ['monitoring', 'Monitoring', 'the monitoring'],
];

/** Who has what: by hand, as no file tells. */
export function ownersSection(owner: OwnerTexts): Section {
  return {
    id: 'owners',
    title: 'Who has what',
    lead: 'The owner, the account and the place where the access is kept. Never a password.',
    blocks: [],
    parts: owned.map(([name, title, what]) =>
      partOf(
        name,
        [
          { field: 'Owner', ask: `Who owns ${what}?` },
          { field: 'Account', ask: 'Under which account is it?' },
          { field: 'Access', ask: 'Where is the access kept, and who else has it?' },
        ],
        owner,
        { title, isFree: true },
      ),
    ),
  };
}

import { expect, test } from '@jest/globals';
import { migrationTool } from '../../../src/pages/notes/migrations.ts';

test.each(['V1__first.sql', 'db/V1_1__more.sql', 'db/V2024.01.02__a__b.sql', 'db/U2__undo.kt', 'db/R__views.java'])(
  '%s is a migration of Flyway',
  (path) => expect(migrationTool(path)).toBe('Flyway'),
);

test.each(['V__first.sql', 'db/V1_first.sql', `db/V${'_'.repeat(200_000)}`, `db/V${'1_'.repeat(100_000)}`])(
  '%.20s is none',
  (path) => expect(migrationTool(path)).toBeUndefined(),
);

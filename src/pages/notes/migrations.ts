/** Where tools keep their migrations, by their documentation; the first that fits counts. */
const tools: [tool: string, path: RegExp][] = [
  ['Rails', /(?:^|\/)db\/(?:\w+_)?migrate\/\d+_\w+\.rb$/],
  ['Supabase', /(?:^|\/)supabase\/migrations\/[^/]+\.sql$/],
  ['Prisma', /(?:^|\/)migrations\/[^/]+\/migration\.sql$/],
  ['Drizzle', /(?:^|\/)drizzle\/(?:migrations\/)?\d{4,}_[^/]+\.sql$/],
  ['Laravel', /(?:^|\/)database\/migrations\/\d{4}_\d\d_\d\d_\d{6}_\w+\.php$/],
  ['Alembic', /(?:^|\/)(?:alembic|migrations)\/versions\/[^/]+\.py$/],
  ['Django', /(?:^|\/)migrations\/\d{4}_\w+\.py$/],
  ['Flyway', /(?:^|\/)(?:[VU][\d.]+(?:_[\d.]+)*|R)__[^/]+\.(?:sql|java|kt)$/],
  ['Ecto', /(?:^|\/)priv\/\w+\/migrations\/\d{14}_\w+\.exs$/],
  ['Knex', /(?:^|\/)migrations\/\d{14}_[^/]+\.[cm]?[jt]s$/],
  ['Sequelize', /(?:^|\/)migrations\/\d{14}-[^/]+\.[cm]?[jt]s$/],
  ['TypeORM', /(?:^|\/)migrations?\/\d{13}-[^/]+\.[cm]?[jt]s$/],
  // These name their files alike, as does golang-migrate.
  ['SQL: goose, sqlx', /(?:^|\/)migrations\/\d+_[^/]+\.sql$/],
  ['goose', /(?:^|\/)migrations\/\d+_[^/]+\.go$/],
];

/** The tool whose migration a file of this path is; undefined for any other file. */
export function migrationTool(path: string): string | undefined {
  return tools.find(([, pattern]) => pattern.test(path))?.[0];
}

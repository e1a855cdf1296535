/**
 * Derives the PostgreSQL schema from the one source of the models: only generator and datasource differ.
 *
 * @param {string} source the text of prisma/schema.prisma
 * @returns {string}
 */
export function derivePostgresSchema(source) {
  return source
    .replace(
      /^\/\/.*\n\/\/.*\n/,
      '// Derived from prisma/schema.prisma by `npm run generate`. Do not edit.\n',
    )
    .replace('"./generated/sqlite"', '"../generated/postgres"')
    .replace('provider = "sqlite"', 'provider = "postgresql"')
}

import { isLangbord, type Figures, type Scene } from './scene'
import type { Stage } from './stage'
import { ownPostgres } from './postgres'

async function appends(stage: Stage): Promise<Figures> {
  const milliseconds = stage.quick ? 500 : 5_000
  const sqlite = await (await stage.start()).appends(milliseconds)
  const databaseUrl = await ownPostgres(stage)
  const postgres = databaseUrl && (await (await stage.start({ databaseUrl })).appends(milliseconds))
  return {
    sqliteSingle: sqlite.single,
    sqliteSingleP95: sqlite.singleP95,
    sqliteBatched: sqlite.batched,
    sqliteBatchedP95: sqlite.batchedP95,
    postgresSingle: postgres ? postgres.single : null,
    postgresSingleP95: postgres ? postgres.singleP95 : null,
    postgresBatched: postgres ? postgres.batched : null,
    postgresBatchedP95: postgres ? postgres.batchedP95 : null,
  }
}

export const appendScene: Scene = {
  name: 'appends',
  title: "The log's commits, each on the disk before the next begins: rows a second",
  columns: [
    { key: 'sqliteSingle', title: 'SQLite, one row' },
    { key: 'sqliteSingleP95', title: 'p95 ms', digits: 2 },
    { key: 'sqliteBatched', title: 'SQLite, 100 rows' },
    { key: 'sqliteBatchedP95', title: 'p95 ms', digits: 2 },
    { key: 'postgresSingle', title: 'PostgreSQL, one row' },
    { key: 'postgresSingleP95', title: 'p95 ms', digits: 2 },
    { key: 'postgresBatched', title: 'PostgreSQL, 100 rows' },
    { key: 'postgresBatchedP95', title: 'p95 ms', digits: 2 },
  ],
  fits: isLangbord,
  measure: appends,
}

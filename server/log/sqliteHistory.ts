import type Sqlite from 'better-sqlite3'

/** The file's own history: entry n brings a file of version n to n + 1. */
const history = [
  `CREATE TABLE text_update (
     id INTEGER PRIMARY KEY,
     section_id TEXT NOT NULL,
     person_id TEXT,
     at INTEGER NOT NULL,
     bytes BLOB NOT NULL
   );
   CREATE INDEX text_update_section ON text_update (section_id);
   CREATE TABLE text_checkpoint (
     section_id TEXT PRIMARY KEY,
     version INTEGER NOT NULL,
     at INTEGER NOT NULL,
     state BLOB NOT NULL,
     state_vector BLOB NOT NULL
   ) WITHOUT ROWID;
   CREATE TABLE text_author (
     section_id TEXT NOT NULL,
     client_id INTEGER NOT NULL,
     person_id TEXT,
     at INTEGER NOT NULL,
     PRIMARY KEY (section_id, client_id)
   ) WITHOUT ROWID;`,
  // The highest row id that a fold removed: SQLite itself would give it again.
  `ALTER TABLE text_checkpoint ADD COLUMN deletions BLOB;
   CREATE TABLE text_revision (
     id INTEGER PRIMARY KEY,
     section_id TEXT NOT NULL,
     block_id TEXT NOT NULL,
     authors TEXT NOT NULL,
     began INTEGER NOT NULL,
     ended INTEGER NOT NULL,
     before TEXT,
     after TEXT
   );
   CREATE INDEX text_revision_section ON text_revision (section_id);
   CREATE TABLE text_removed (highest_id INTEGER NOT NULL);
   INSERT INTO text_removed VALUES (0);`,
]

/** @throws when the file was written by a newer version of Langbord */
export function bringUpToDate(db: Sqlite.Database): void {
  db.transaction(() => {
    const version = db.pragma('user_version', { simple: true }) as number
    if (version > history.length) throw new Error(`${db.name} was written by a newer version of Langbord`)
    for (const step of history.slice(version)) db.exec(step)
    db.pragma(`user_version = ${history.length}`)
  }).immediate()
}

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '~server/config'
import { assertGuards, MissingGuards } from '~server/db/guards'
import { openDatabase } from '~server/db/open'
import { explainStart } from '~server/explainStart'
import { deleteSnapshot } from '~server/snapshots/deleteSnapshot'
import { readSnapshot, snapshotRow } from '~server/snapshots/readSnapshot'
import { providers } from '~tests/setup/databases'
import { layTable, verdictOf, type Table } from '../plans/table'
import { adoptedRows, type AdoptedRows } from './builder'

const readAdopted = async ({ deps: { db } }: Table, { snapshotId }: AdoptedRows) =>
  readSnapshot(db, await snapshotRow(db, snapshotId))

describe.each(providers)('the rows of what was adopted, on %s', (provider) => {
  let table: Table
  let rows: AdoptedRows
  beforeAll(async () => {
    table = await layTable(provider)
    rows = await adoptedRows(table)
  })
  afterAll(() => table.close())

  const attempts = [
    `UPDATE "Snapshot" SET "name" = 'x' WHERE "kind" = 'adopted'`,
    `UPDATE "Snapshot" SET "kind" = 'visit'`,
    `DELETE FROM "Snapshot" WHERE "kind" = 'adopted'`,
    `UPDATE "SnapshotContent" SET "json" = '{}'`,
    `DELETE FROM "SnapshotContent"`,
    `UPDATE "Resolution" SET "points" = '[]'`,
    `UPDATE "Resolution" SET "name" = 'annet'`,
    `DELETE FROM "Resolution"`,
    ...(provider === 'postgres'
      ? ['Snapshot', 'SnapshotContent', 'Resolution', 'Plan'].map((name) => `TRUNCATE "${name}" CASCADE`)
      : [
          `INSERT OR REPLACE INTO "SnapshotContent" SELECT "snapshotId", '{}' FROM "SnapshotContent"`,
          `INSERT OR REPLACE INTO "Snapshot" SELECT * FROM "Snapshot"`,
          `INSERT OR REPLACE INTO "Resolution" SELECT * FROM "Resolution"`,
        ]),
  ]
  it.each(attempts)('is not changed by %s', async (sql) => {
    const before = await readAdopted(table, rows)
    await expect(table.deps.db.$executeRawUnsafe(sql)).rejects.toThrow(/cannot be|is refused/)
    expect(await readAdopted(table, rows)).toEqual(before)
    expect(await table.deps.db.resolution.count()).toBe(1)
  })
})

describe.each(providers)('what was adopted, on %s', (provider) => {
  let table: Table
  let rows: AdoptedRows
  beforeEach(async () => {
    table = await layTable(provider)
    rows = await adoptedRows(table)
  })
  afterEach(() => table.close())

  const run = (sql: string) => table.deps.db.$executeRawUnsafe(sql)
  const drop = (trigger: string, of: string) =>
    run(provider === 'postgres' ? `DROP TRIGGER "${trigger}" ON "${of}"` : `DROP TRIGGER "${trigger}"`)
  const read = () => readAdopted(table, rows)

  it('is deleted by no sweep', async () => {
    expect(await verdictOf(deleteSnapshot(table.deps.db, rows.snapshotId))).toBe('snapshot.adopted')
  })

  it('may be published, and other snapshots go as before', async () => {
    const { db, now } = table.deps
    await db.resolution.updateMany({ data: { publishedAt: now(), version: { increment: 1 } } })
    const { id } = await db.snapshot.create({
      data: {
        ...{ id: 'other', planId: rows.planId, kind: 'visit', createdAt: now(), sha256: 'x', wordCount: 0 },
        content: { create: { json: '{}' } },
      },
    })
    await db.snapshot.update({ where: { id }, data: { wordCount: 1 } })
    await deleteSnapshot(db, id)
    expect(await db.snapshot.count({ where: { kind: 'visit' } })).toBe(0)
  })

  it('is named when it was changed behind the back of the program', async () => {
    // The page has been shown, and its text is kept ready.
    const page = () => table.services.publicPlan(table.viewers.owner, { name: 'tiltak' })
    await page()
    await drop('adopted_content_update', 'SnapshotContent')
    await run(`UPDATE "SnapshotContent" SET "json" = replace("json", 'Sammen', 'Hver for seg')`)
    expect(await verdictOf(read())).toBe('snapshot.adoptedDamaged')
    expect(await verdictOf(page())).toBe('snapshot.adoptedDamaged')
  })

  it('keeps the program from starting when nothing guards it any more', async () => {
    await assertGuards(table.deps.db, provider)
    await drop('resolution_delete', 'Resolution')
    await drop('adopted_snapshot_update', 'Snapshot')
    const error = await assertGuards(table.deps.db, provider).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(MissingGuards)
    expect(error).toMatchObject({ missing: ['adopted_snapshot_update', 'resolution_delete'] })
    const sentence = explainStart(error, readConfig({}, 'development'))
    expect(sentence).toContain('the triggers adopted_snapshot_update, resolution_delete')
    const { databaseUrl, dataDir } = table.deps.config
    await table.deps.db.$disconnect()
    await expect(openDatabase({ databaseUrl, dataDir })).rejects.toThrow(MissingGuards)
  })
})

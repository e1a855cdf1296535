import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { derivePostgresSchema } from '../../prisma/derive.mjs'
import type { Transaction } from '~server/db/database'
import { openDatabase } from '~server/db/open'
import { openTestDatabase, providers, type TestDatabase } from '~tests/setup/databases'

describe.each(providers)('the database on %s', (provider) => {
  let test: TestDatabase
  beforeAll(async () => {
    test = await openTestDatabase(provider)
  })
  afterAll(() => test.close())

  it('applies nothing to a database that is up to date', async () => {
    const copy = await openTestDatabase(provider)
    await copy.db.$disconnect()
    const again = await openDatabase(copy)
    expect(again.applied).toEqual([])
    await again.close()
    await copy.close()
  })

  it('asks one question at a time in a transaction, however many relations are read', async () => {
    const warnings: string[] = []
    const listen = ({ message }: Error) => void warnings.push(message)
    process.on('warning', listen)
    const read = (tx: Transaction, id: string) =>
      tx.municipality.findMany({
        where: { id },
        include: { plans: true, memberships: true, invitations: true },
      })
    const found = await test.db.$transaction(async (tx) => {
      await tx.municipality.createMany({
        data: ['one', 'other'].map((id) => ({ id, name: id, createdAt: new Date(0) })),
      })
      return Promise.all([read(tx, 'one'), read(tx, 'other'), read(tx, 'none')])
    })
    // Warnings are told in the next turn.
    await new Promise(setImmediate)
    process.off('warning', listen)
    expect(found.flat().map(({ id }) => id)).toEqual(['one', 'other'])
    expect(warnings).toEqual([])
  })

  it('can roll back a transaction in which one of several questions failed', async () => {
    const municipality = { id: 'twice', name: 'Eikedal', createdAt: new Date(0) }
    const attempt = test.db.$transaction((tx) =>
      Promise.all([1, 2].map(() => tx.municipality.create({ data: municipality }))),
    )
    await expect(attempt).rejects.toMatchObject({ code: 'P2002' })
    expect(await test.db.municipality.findUnique({ where: { id: 'twice' } })).toBeNull()
  })

  it('keeps times in UTC and bytes untouched', async () => {
    const createdAt = new Date('2026-11-21T23:30:00.123Z')
    const municipality = await test.db.municipality.create({
      data: { id: 'm', name: 'Eikedal kommune', createdAt },
    })
    const file = await test.db.storedFile.create({
      data: {
        id: 'f',
        municipalityId: municipality.id,
        sha256: 'x',
        mediaType: 'image/png',
        byteLength: 3,
        createdAt,
        content: { create: { bytes: new Uint8Array([0, 255, 10]) } },
      },
      include: { content: true },
    })
    expect((await test.db.municipality.findUniqueOrThrow({ where: { id: 'm' } })).createdAt).toEqual(
      createdAt,
    )
    expect([...(file.content?.bytes ?? [])]).toEqual([0, 255, 10])
  })
})

it('the PostgreSQL schema is derived from the one source of the models', async () => {
  const source = await readFile('prisma/schema.prisma', 'utf8')
  expect(await readFile('prisma/postgres/schema.prisma', 'utf8')).toBe(derivePostgresSchema(source))
})

import { wordsOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import type { ExampleConsultation, ExampleRemark } from '~core/plan/exampleConsultation'
import type { Hunk } from '~core/treatment/changes'
import { statusOf, type Assessment } from '~core/treatment/remark'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { changesSince } from '../treatment/changesSince'
import { asChangeColumn } from '../treatment/jsonColumns'

/** How far the treatment of the demonstration's remarks has come: themes, groups, assessments, linked changes. */
export async function keepDemoTreatment(
  deps: Deps,
  planId: Id,
  example: ExampleConsultation,
  people: ReadonlyMap<string, Id>,
): Promise<void> {
  const consultation = await deps.db.consultation.findFirstOrThrow({ where: { planId } })
  const { hunks } = await changesSince(deps, consultation)
  const rows = await deps.db.remark.findMany({ where: { consultationId: consultation.id } })
  const examples = example.statements.flatMap(({ remarks }) => remarks)
  await deps.db.$transaction(async (tx) => {
    const themes = await saveThemes(deps, tx, consultation.id, examples)
    const groups = await saveGroups(deps, tx, consultation.id, examples, consultation.createdById)
    for (const row of rows) {
      const remark = examples.find(({ text }) => text === row.text)
      if (!remark) continue
      const responsibleId = people.get(remark.responsible ?? '') ?? null
      const treatedById = responsibleId ?? consultation.createdById
      const said = saidOf(remark)
      const isAssessed = remark.assessment !== undefined
      await tx.remark.update({
        where: { id: row.id },
        data: {
          ...said,
          status: statusOf(said, false),
          responsibleId,
          groupId: groups.get(remark.group ?? '') ?? null,
          ...(isAssessed && { assessedById: treatedById, assessedAt: deps.now(), version: { increment: 1 } }),
          themes: { create: (remark.themes ?? []).map((name) => ({ themeId: themes.get(name) ?? '' })) },
        },
      })
      if (isAssessed)
        await tx.assessmentVersion.create({
          data: {
            id: deps.newId(),
            remarkId: row.id,
            version: 2,
            ...said,
            personId: treatedById,
            createdAt: deps.now(),
          },
        })
      const hunk = hunks.find((each) => remark.changed !== undefined && nowSays(each, remark.changed))
      if (hunk) await tx.changeLink.create({ data: linkRow(deps, row.id, hunk, treatedById) })
    }
  })
}

function saidOf({ summary = '', assessment = '', disposition, answer = '' }: ExampleRemark): Assessment {
  return { summary, assessment, disposition: disposition ?? null, answer }
}

function nowSays({ line }: Hunk, words: string): boolean {
  return line.after !== null && wordsOf(line.after.block).startsWith(words)
}

function linkRow(
  deps: Pick<Deps, 'newId' | 'now'>,
  remarkId: Id,
  { sectionId, blockId, heading, line }: Hunk,
  personId: Id,
) {
  const change = asChangeColumn(line)
  return { id: deps.newId(), remarkId, sectionId, blockId, heading, change, personId, createdAt: deps.now() }
}

async function saveThemes(
  deps: Pick<Deps, 'newId'>,
  tx: Transaction,
  consultationId: Id,
  remarks: readonly ExampleRemark[],
): Promise<ReadonlyMap<string, Id>> {
  const names = [...new Set(remarks.flatMap(({ themes = [] }) => themes))].sort()
  const rows = names.map((name) => ({ id: deps.newId(), consultationId, name }))
  await tx.theme.createMany({ data: rows })
  return new Map(rows.map(({ id, name }) => [name, id]))
}

async function saveGroups(
  deps: Pick<Deps, 'newId' | 'now'>,
  tx: Transaction,
  consultationId: Id,
  remarks: readonly ExampleRemark[],
  createdById: Id,
): Promise<ReadonlyMap<string, Id>> {
  const names = [...new Set(remarks.flatMap(({ group }) => group ?? []))].sort()
  const rows = names.map((name) => ({
    id: deps.newId(),
    consultationId,
    name,
    createdById,
    createdAt: deps.now(),
  }))
  await tx.remarkGroup.createMany({ data: rows })
  return new Map(rows.map(({ id, name }) => [name, id]))
}

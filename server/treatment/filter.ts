/** What the table of remarks is filtered by. */
import { z } from 'zod'
import { daysAfter, type Day } from '~core/calendar/day'
import { senderKinds } from '~core/consultation/statement'
import { dispositions } from '~core/treatment/remark'
import type { Id } from '~core/ids'
import type { Prisma } from '~prisma/generated/sqlite/client'
import { id } from '../plans/input'
import { counted } from './counted'

/** About the plan as a whole; without a theme; answered for by nobody. */
export const NONE = 'none'
export const dues = ['overdue', 'week', 'unset'] as const

export const remarkFilter = {
  search: z.string().max(200).default(''),
  sectionId: id.optional(),
  senderKind: z.enum(senderKinds).optional(),
  themeId: id.optional(),
  responsibleId: id.optional(),
  /** `untreated` is whatever is not finished. */
  disposition: z.enum([...dispositions, 'untreated']).optional(),
  due: z.enum(dues).optional(),
  groupId: id.optional(),
  statementId: id.optional(),
}
export type RemarkFilter = z.output<z.ZodObject<typeof remarkFilter>>

/** The remarks that are asked for. */
export interface Asked {
  readonly consultationId: Id
  readonly today: Day
  /** Whether the one who asks may know who sent what; others search only in what everybody reads. */
  readonly knowsSenders: boolean
  /** Whether the database can be told not to mind capitals. */
  readonly foldsCase: boolean
}

export function remarksWhere(filter: RemarkFilter, asked: Asked): Prisma.RemarkWhereInput {
  const { sectionId, senderKind, themeId, responsibleId, disposition, due, groupId, statementId } = filter
  const orNone = (chosen: Id) => (chosen === NONE ? null : chosen)
  const parts: Prisma.RemarkWhereInput[] = []
  if (sectionId !== undefined) parts.push({ sectionId: orNone(sectionId) })
  if (senderKind) parts.push({ statement: { senderKind } })
  if (themeId !== undefined) parts.push({ themes: themeId === NONE ? { none: {} } : { some: { themeId } } })
  if (responsibleId !== undefined) parts.push({ responsibleId: orNone(responsibleId) })
  if (disposition === 'untreated') parts.push({ status: { not: 'finished' } })
  else if (disposition) parts.push({ disposition, status: 'finished' })
  if (due) parts.push(dueWhere(due, asked.today))
  if (groupId !== undefined) parts.push({ groupId })
  if (statementId !== undefined) parts.push({ statementId })
  const search = filter.search.trim()
  if (search !== '') parts.push(searchWhere(search, asked))
  return { ...counted(asked.consultationId), AND: parts }
}

function dueWhere(due: (typeof dues)[number], today: Day): Prisma.RemarkWhereInput {
  if (due === 'unset') return { dueOn: null }
  const open = { status: { not: 'finished' } }
  return due === 'overdue'
    ? { ...open, dueOn: { lt: today } }
    : { ...open, dueOn: { lte: daysAfter(today, 7) } }
}

/**
 * Words in what was sent, in the summary or in the sender's name. Somebody who may not read what was blacked out must
 * not find it by searching either: for them, only the municipality's own words and names that are public.
 */
function searchWhere(
  search: string,
  { knowsSenders, foldsCase }: Pick<Asked, 'knowsSenders' | 'foldsCase'>,
): Prisma.RemarkWhereInput {
  const anywhere = containing(search, foldsCase)
  const summaries = anywhere.flatMap((words) => [{ summary: words }, { assessment: words }])
  if (knowsSenders)
    return {
      OR: [
        ...summaries,
        ...anywhere.flatMap((words) => [
          { text: words },
          { statement: { senderName: words } },
          { statement: { onBehalfOf: words } },
        ]),
      ],
    }
  const named = { publication: 'published', senderKind: { notIn: ['person', 'behalf'] } }
  return { OR: [...summaries, ...anywhere.map((words) => ({ statement: { ...named, senderName: words } }))] }
}

/**
 * Words in a field, whatever their capitals. PostgreSQL can be told so; SQLite does it by itself for a to z, and for other
 * letters each way of writing is asked for.
 */
function containing(search: string, foldsCase: boolean): Prisma.StringFilter[] {
  if (foldsCase) return [{ contains: search, mode: 'insensitive' } as Prisma.StringFilter]
  const lower = search.toLocaleLowerCase('nb')
  const capital = lower.charAt(0).toLocaleUpperCase('nb') + lower.slice(1)
  const spellings = new Set([search, lower, capital, search.toLocaleUpperCase('nb')])
  return [...spellings].map((contains) => ({ contains }))
}

import { z } from 'zod'
import { senderKinds } from '~core/consultation/statement'
import { query } from '../command'
import { id } from '../plans/input'
import { askedTextOf } from '../statements/askedTextOf'
import {
  asEverybodyReads,
  publicParts,
  readByEverybody,
  type ReadStatement,
} from '../statements/asEverybodyReads'
import { consultationName } from '../statements/input'
import { namedConsultation } from '../statements/namedConsultation'
import { publicFrame } from '../statements/publicFrame'

/** Statements on one page. */
const PAGE = 20

/** What was sent in and may be read by everybody, filtered by who sent it, what it is about, and words in it. */
export const publishedStatements = query(
  z.object({
    name: consultationName,
    kind: z.enum(senderKinds).optional(),
    sectionId: id.optional(),
    words: z.string().max(200).optional(),
    page: z.number().int().min(1).default(1),
  }),
  async (deps, viewer, { name, kind, sectionId, words = '', page }) => {
    const named = await namedConsultation(deps, viewer, name)
    const asked = await askedTextOf(deps, named.consultation)
    const rows = await deps.db.statement.findMany({
      where: {
        consultationId: named.consultation.id,
        ...readByEverybody,
        senderKind: kind,
        ...(sectionId !== undefined && { remarks: { some: { sectionId, origin: 'comment' } } }),
      },
      orderBy: { number: 'asc' },
      include: publicParts,
    })
    // Looked for in what can be read, not in what was sent: finding is reading.
    const found = rows.map((row) => asEverybodyReads(row, asked)).filter((read) => says(read, words))
    const pages = Math.max(1, Math.ceil(found.length / PAGE))
    return {
      ...(await publicFrame(deps, named)),
      sections: asked.sections.map(({ id: asking, number, title }) => ({ id: asking, number, title })),
      count: found.length,
      page: Math.min(page, pages),
      pages,
      statements: found.slice((Math.min(page, pages) - 1) * PAGE).slice(0, PAGE),
    }
  },
)

function says({ name, text, comments }: ReadStatement, words: string): boolean {
  const sought = words.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  const said = [name ?? '', text, ...comments.map((comment) => comment.text)]
    .join('\n')
    .toLocaleLowerCase('nb')
  return sought.every((word) => said.includes(word))
}

import { z } from 'zod'
import { defaultMailMode, type MailMode } from '~core/notice/delivery'
import { inReadingOrder, sectionNumbers } from '~core/plan/numbering'
import { signedIn } from '../auth/signedIn'
import { query } from '../command'

/** How the viewer hears of each of their plans, and what they watch. */
export const noticeChoices = query(z.object({}), async (deps, viewer) => {
  const { id: personId, seats } = signedIn(viewer)
  const plans = await deps.db.plan.findMany({
    where: {
      deletedAt: null,
      municipalityId: { in: seats.map(({ municipalityId }) => municipalityId) },
      members: { some: { personId } },
    },
    include: {
      sections: { where: { deletedAt: null } },
      watches: { where: { personId } },
      delivery: { where: { personId } },
    },
  })
  return plans
    .map(({ id, title, sections, watches, delivery }) => {
      const watched = new Set(watches.map(({ sectionId }) => sectionId))
      const numbers = sectionNumbers(sections)
      return {
        id,
        title,
        mail: (delivery[0]?.mail ?? defaultMailMode) as MailMode,
        watched: watched.has(''),
        /** The sections that they watch one by one. */
        sections: inReadingOrder(sections)
          .filter((section) => watched.has(section.id))
          .map((section) => ({
            id: section.id,
            number: numbers.get(section.id) ?? '',
            title: section.title,
          })),
      }
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'nb'))
})

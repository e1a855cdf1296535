import { z } from 'zod'
import type { Role } from '~core/access/roles'
import type { Side } from '~core/access/sides'
import { query } from '../command'
import { demoAddresses } from '../auth/demoAddresses'
import { demoOnly } from '../auth/demoOnly'

/** The cards of the demo's first page: who can be tried, and the plan that each is in the middle of. */
export const demoPeople = query(z.object({}), async (deps) => {
  demoOnly(deps)
  const people = await deps.db.person.findMany({
    where: { email: { in: [...demoAddresses.values()] } },
    include: {
      memberships: { include: { municipality: { select: { name: true } } }, orderBy: { createdAt: 'asc' } },
      planMembers: {
        // What they write in: nobody writes in an adopted plan, and a case paper belongs to its plan.
        where: { plan: { deletedAt: null, phase: { not: 'adopted' }, paper: null } },
        select: { role: true, plan: { select: { id: true, title: true } } },
        orderBy: [{ plan: { createdAt: 'asc' } }, { planId: 'asc' }],
      },
    },
  })
  return [...demoAddresses].flatMap(([slug, email]) => {
    const person = people.find((candidate) => candidate.email === email)
    const seat = person?.memberships[0]
    if (!person || !seat) return []
    const part = person.planMembers[0]
    return {
      id: slug,
      name: person.name,
      municipality: seat.municipality.name,
      side: seat.side as Side,
      organisation: seat.organisation,
      title: seat.title,
      admin: seat.admin,
      role: (part?.role as Role | undefined) ?? null,
      planId: part?.plan.id ?? null,
      planTitle: part?.plan.title ?? null,
    }
  })
})

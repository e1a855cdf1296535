import { roles } from '~core/access/roles'
import { phases } from '~core/phases/phases'
import { sectionStatuses } from '~core/plan/section'
import type { Texts } from './texts'

/** An event as a sentence wants it. */
interface Told {
  readonly kind: keyof Texts['myPlans']['events']
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
}

/** What somebody did, in the reader's language, without their name: «la til «Mål»». */
export function eventLine({ myPlans, common }: Texts, { kind, facts }: Told): string {
  const status = sectionStatuses.find((known) => known === facts.status)
  const phase = phases.find((known) => known === facts.phase)
  const role = roles.find((known) => known === facts.role)
  return myPlans.events[kind]({
    ...facts,
    statusName: status && common.statuses[status],
    phaseName: phase && common.phases[phase],
    roleName: role && common.roles[role],
  })
}

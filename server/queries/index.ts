import { firstRunOpen } from './firstRunOpen'
import { invitation } from './invitation'
import { municipalitySettings } from './municipalitySettings'
import { myPlans } from './myPlans'
import { outbox } from './outbox'
import { outboxMail } from './outboxMail'
import { planDocument } from './planDocument'
import { planPeople } from './planPeople'
import { planWorkspace } from './planWorkspace'
import { sessionsOf } from './sessionsOf'
import { templates } from './templates'

/** The queries, by name. */
export const queries = {
  firstRunOpen,
  invitation,
  municipalitySettings,
  myPlans,
  outbox,
  outboxMail,
  planDocument,
  planPeople,
  planWorkspace,
  sessionsOf,
  templates,
}

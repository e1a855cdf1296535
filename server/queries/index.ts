import { exportFile } from './exportFile'
import { firstRunOpen } from './firstRunOpen'
import { invitation } from './invitation'
import { job } from './job'
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
  exportFile,
  firstRunOpen,
  invitation,
  job,
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

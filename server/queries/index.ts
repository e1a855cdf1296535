import { exportFile } from './exportFile'
import { demoPeople } from './demoPeople'
import { firstRunOpen } from './firstRunOpen'
import { image } from './image'
import { importPreview } from './importPreview'
import { invitation } from './invitation'
import { job } from './job'
import { municipalitySettings } from './municipalitySettings'
import { myMunicipalities } from './myMunicipalities'
import { myPlans } from './myPlans'
import { outbox } from './outbox'
import { outboxMail } from './outboxMail'
import { planDocument } from './planDocument'
import { planPeople } from './planPeople'
import { planWorkspace } from './planWorkspace'
import { sessionsOf } from './sessionsOf'
import { snapshots } from './snapshots'
import { templates } from './templates'

/** The queries, by name. */
export const queries = {
  exportFile,
  demoPeople,
  firstRunOpen,
  image,
  importPreview,
  invitation,
  job,
  municipalitySettings,
  myMunicipalities,
  myPlans,
  outbox,
  outboxMail,
  planDocument,
  planPeople,
  planWorkspace,
  sessionsOf,
  snapshots,
  templates,
}

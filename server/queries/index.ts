import { exportFile } from './exportFile'
import { auditFile } from './auditFile'
import { auditLog } from './auditLog'
import { authorship } from './authorship'
import { comparison } from './comparison'
import { demoPeople } from './demoPeople'
import { firstRunOpen } from './firstRunOpen'
import { image } from './image'
import { importPreview } from './importPreview'
import { inbox } from './inbox'
import { invitation } from './invitation'
import { job } from './job'
import { municipalitySettings } from './municipalitySettings'
import { myMunicipalities } from './myMunicipalities'
import { myPlans } from './myPlans'
import { noticeChoices } from './noticeChoices'
import { outbox } from './outbox'
import { outboxMail } from './outboxMail'
import { paragraphHistory } from './paragraphHistory'
import { planDocument } from './planDocument'
import { planPeople } from './planPeople'
import { planWorkspace } from './planWorkspace'
import { proposalList } from './proposalList'
import { proposalsOf } from './proposalsOf'
import { restoreState } from './restoreState'
import { runningWorkSession } from './runningWorkSession'
import { sessionsOf } from './sessionsOf'
import { snapshots } from './snapshots'
import { templates } from './templates'
import { unreadNotices } from './unreadNotices'
import { unsubscription } from './unsubscription'
import { whatsNew } from './whatsNew'
import { threadsOf } from './threadsOf'
import { workSession } from './workSession'
import { workSessionCall } from './workSessionCall'
import { workSessions } from './workSessions'

/** The queries, by name. */
export const queries = {
  authorship,
  comparison,
  exportFile,
  auditFile,
  auditLog,
  demoPeople,
  firstRunOpen,
  image,
  importPreview,
  inbox,
  invitation,
  job,
  municipalitySettings,
  myMunicipalities,
  myPlans,
  noticeChoices,
  outbox,
  outboxMail,
  paragraphHistory,
  planDocument,
  planPeople,
  planWorkspace,
  proposalList,
  proposalsOf,
  restoreState,
  runningWorkSession,
  sessionsOf,
  snapshots,
  templates,
  unreadNotices,
  unsubscription,
  whatsNew,
  threadsOf,
  workSession,
  workSessionCall,
  workSessions,
}

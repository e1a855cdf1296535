import { committees } from './committees'
import { amendmentForm } from './amendmentForm'
import { council } from './council'
import { meetingRecord } from './meetingRecord'
import { measures } from './measures'
import { resolution } from './resolution'
import { publicPlan } from './publicPlan'
import { publicAddresses } from './publicAddresses'
import { publicPlanComparison } from './publicPlanComparison'
import { publicPlanFile } from './publicPlanFile'
import { publicPlanJson } from './publicPlanJson'
import { publicPlanNews } from './publicPlanNews'
import { publicPlanPicture } from './publicPlanPicture'
import { publicPlans } from './publicPlans'
import { casePaper } from './casePaper'
import { dispatches } from './dispatches'
import { dispatchFile } from './dispatchFile'
import { look } from './look'
import { paperTemplate } from './paperTemplate'
import { commentPlace } from './commentPlace'
import { consultationFile } from './consultationFile'
import { consultationPicture } from './consultationPicture'
import { replies } from './replies'
import { consultationResults } from './consultationResults'
import { statementImport } from './statementImport'
import { treatmentFigures } from './treatmentFigures'
import { exportFile } from './exportFile'
import { askedPdf } from './askedPdf'
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
import { invitedLink } from './invitedLink'
import { invitedParties } from './invitedParties'
import { job } from './job'
import { municipalitySettings } from './municipalitySettings'
import { myMunicipalities } from './myMunicipalities'
import { myPlans } from './myPlans'
import { noticeChoices } from './noticeChoices'
import { openConsultations } from './openConsultations'
import { organisationList } from './organisationList'
import { organisations } from './organisations'
import { outbox } from './outbox'
import { outboxMail } from './outboxMail'
import { ownStatement } from './ownStatement'
import { paragraphHistory } from './paragraphHistory'
import { partyList } from './partyList'
import { planConsultations } from './planConsultations'
import { planDocument } from './planDocument'
import { planPeople } from './planPeople'
import { planWorkspace } from './planWorkspace'
import { proposalList } from './proposalList'
import { proposalsOf } from './proposalsOf'
import { publicConsultation } from './publicConsultation'
import { publishedFile } from './publishedFile'
import { publishedStatements } from './publishedStatements'
import { restoreState } from './restoreState'
import { runningWorkSession } from './runningWorkSession'
import { sessionsOf } from './sessionsOf'
import { snapshots } from './snapshots'
import { statementFile } from './statementFile'
import { statementLink } from './statementLink'
import { statementsToTreat } from './statementsToTreat'
import { templates } from './templates'
import { unreadNotices } from './unreadNotices'
import { unsubscription } from './unsubscription'
import { whatsNew } from './whatsNew'
import { threadsOf } from './threadsOf'
import { workSession } from './workSession'
import { workSessionCall } from './workSessionCall'
import { workSessions } from './workSessions'
import { treatmentTable } from './treatmentTable'
import { remarkToTreat } from './remarkToTreat'
import { statementDivision } from './statementDivision'
import { likeRemarks } from './likeRemarks'
import { treatmentChecks } from './treatmentChecks'
import { treatmentSetup } from './treatmentSetup'

/** The queries, by name. */
export const queries = {
  casePaper,
  measures,
  resolution,
  publicPlan,
  publicAddresses,
  publicPlanComparison,
  publicPlanFile,
  publicPlanJson,
  publicPlanNews,
  publicPlanPicture,
  publicPlans,
  dispatches,
  dispatchFile,
  look,
  paperTemplate,
  authorship,
  commentPlace,
  comparison,
  consultationFile,
  consultationPicture,
  exportFile,
  statementImport,
  treatmentFigures,
  consultationResults,
  replies,
  askedPdf,
  auditFile,
  auditLog,
  demoPeople,
  firstRunOpen,
  image,
  importPreview,
  inbox,
  invitation,
  invitedLink,
  invitedParties,
  job,
  municipalitySettings,
  myMunicipalities,
  myPlans,
  noticeChoices,
  openConsultations,
  organisationList,
  organisations,
  outbox,
  outboxMail,
  ownStatement,
  paragraphHistory,
  partyList,
  planConsultations,
  planDocument,
  planPeople,
  planWorkspace,
  proposalList,
  proposalsOf,
  publicConsultation,
  publishedFile,
  publishedStatements,
  restoreState,
  runningWorkSession,
  sessionsOf,
  snapshots,
  statementFile,
  statementLink,
  statementsToTreat,
  templates,
  unreadNotices,
  unsubscription,
  whatsNew,
  threadsOf,
  workSession,
  workSessionCall,
  workSessions,
  treatmentTable,
  remarkToTreat,
  statementDivision,
  likeRemarks,
  treatmentChecks,
  treatmentSetup,
  committees,
  amendmentForm,
  council,
  meetingRecord,
}

import { acceptProposal } from './acceptProposal'
import { addMember } from './addMember'
import { addOrganisation } from './addOrganisation'
import { addParticipant } from './addParticipant'
import { addParty } from './addParty'
import { addSection } from './addSection'
import { answerInvitation } from './answerInvitation'
import { attachDocument } from './attachDocument'
import { attachFile } from './attachFile'
import { attachThread } from './attachThread'
import { cancelConsultation } from './cancelConsultation'
import { cancelWorkSession } from './cancelWorkSession'
import { changeOrganisation } from './changeOrganisation'
import { changePhase } from './changePhase'
import { changeRole } from './changeRole'
import { changeWorkSession } from './changeWorkSession'
import { correctRecord } from './correctRecord'
import { createApiToken } from './createApiToken'
import { createPlan } from './createPlan'
import { createPlanFromSections } from './createPlanFromSections'
import { decidePublication } from './decidePublication'
import { deletePlan } from './deletePlan'
import { deleteSection } from './deleteSection'
import { deleteTemplate } from './deleteTemplate'
import { demoSignIn } from './demoSignIn'
import { detachDocument } from './detachDocument'
import { detachFile } from './detachFile'
import { editComment } from './editComment'
import { editProposal } from './editProposal'
import { endSession } from './endSession'
import { endWorkSession } from './endWorkSession'
import { exportRecord } from './exportRecord'
import { extendConsultation } from './extendConsultation'
import { holdOpening } from './holdOpening'
import { importOrganisations } from './importOrganisations'
import { importParties } from './importParties'
import { inviteOrganisations } from './inviteOrganisations'
import { openConsultation } from './openConsultation'
import { prepareConsultation } from './prepareConsultation'
import { removeOrganisation } from './removeOrganisation'
import { removeParty } from './removeParty'
import { exportReport } from './exportReport'
import { exportComparison } from './exportComparison'
import { firstRun } from './firstRun'
import { followSignInLink } from './followSignInLink'
import { goToAgendaItem } from './goToAgendaItem'
import { importAsPlan } from './importAsPlan'
import { importIntoSection } from './importIntoSection'
import { importStatements } from './importStatements'
import { invite } from './invite'
import { keepComment } from './keepComment'
import { keepStatement } from './keepStatement'
import { leadWorkSession } from './leadWorkSession'
import { mailRecord } from './mailRecord'
import { makeProposal } from './makeProposal'
import { markAttendance } from './markAttendance'
import { moveSection } from './moveSection'
import { noteAttendance } from './noteAttendance'
import { noteTextSeen } from './noteTextSeen'
import { noteVisit } from './noteVisit'
import { openThread } from './openThread'
import { planWorkSession } from './planWorkSession'
import { previewImport } from './previewImport'
import { previewStatements } from './previewStatements'
import { readNotice } from './readNotice'
import { readNotices } from './readNotices'
import { registerStatement } from './registerStatement'
import { rejectProposal } from './rejectProposal'
import { removeComment } from './removeComment'
import { removeFromPlan } from './removeFromPlan'
import { removeMember } from './removeMember'
import { renameSection } from './renameSection'
import { reopenProposal } from './reopenProposal'
import { reopenThread } from './reopenThread'
import { replyToThread } from './replyToThread'
import { requestSignInLink } from './requestSignInLink'
import { resendInvitation } from './resendInvitation'
import { resolveThread } from './resolveThread'
import { restoreBlock } from './restoreBlock'
import { restorePlan } from './restorePlan'
import { restoreSection } from './restoreSection'
import { revokeApiToken } from './revokeApiToken'
import { saveAsTemplate } from './saveAsTemplate'
import { sendStatement } from './sendStatement'
import { setMailMode } from './setMailMode'
import { setSectionNumbered } from './setSectionNumbered'
import { setSectionResponsible } from './setSectionResponsible'
import { setSectionStatus } from './setSectionStatus'
import { setSessionTimer } from './setSessionTimer'
import { setWatch } from './setWatch'
import { startExport } from './startExport'
import { startRestore } from './startRestore'
import { startWorkSession } from './startWorkSession'
import { supportProposal } from './supportProposal'
import { takeSnapshot } from './takeSnapshot'
import { unsubscribe } from './unsubscribe'
import { updateConsultation } from './updateConsultation'
import { updateMember } from './updateMember'
import { updateMunicipality } from './updateMunicipality'
import { updatePlan } from './updatePlan'
import { updateProfile } from './updateProfile'
import { uploadImage } from './uploadImage'
import { withdrawComment } from './withdrawComment'
import { withdrawInvitation } from './withdrawInvitation'
import { withdrawProposal } from './withdrawProposal'
import { withdrawStatement } from './withdrawStatement'
import { writeAgendaItem } from './writeAgendaItem'

/** The commands, by name. */
export const commands = {
  acceptProposal,
  addMember,
  addOrganisation,
  addParticipant,
  addParty,
  addSection,
  answerInvitation,
  attachDocument,
  attachFile,
  attachThread,
  cancelConsultation,
  cancelWorkSession,
  changeOrganisation,
  changePhase,
  changeRole,
  changeWorkSession,
  correctRecord,
  createApiToken,
  createPlan,
  createPlanFromSections,
  decidePublication,
  deletePlan,
  deleteSection,
  deleteTemplate,
  demoSignIn,
  detachDocument,
  detachFile,
  editComment,
  editProposal,
  endSession,
  endWorkSession,
  exportRecord,
  exportReport,
  extendConsultation,
  holdOpening,
  importOrganisations,
  importParties,
  inviteOrganisations,
  openConsultation,
  prepareConsultation,
  removeOrganisation,
  removeParty,
  exportComparison,
  firstRun,
  followSignInLink,
  goToAgendaItem,
  importAsPlan,
  importIntoSection,
  importStatements,
  invite,
  keepComment,
  keepStatement,
  leadWorkSession,
  mailRecord,
  makeProposal,
  markAttendance,
  moveSection,
  noteAttendance,
  noteTextSeen,
  noteVisit,
  openThread,
  planWorkSession,
  previewImport,
  previewStatements,
  readNotice,
  readNotices,
  registerStatement,
  rejectProposal,
  removeComment,
  removeFromPlan,
  removeMember,
  renameSection,
  reopenProposal,
  reopenThread,
  replyToThread,
  requestSignInLink,
  resendInvitation,
  resolveThread,
  restoreBlock,
  restorePlan,
  restoreSection,
  revokeApiToken,
  saveAsTemplate,
  sendStatement,
  setMailMode,
  setSectionNumbered,
  setSectionResponsible,
  setSectionStatus,
  setSessionTimer,
  setWatch,
  startExport,
  startRestore,
  startWorkSession,
  supportProposal,
  takeSnapshot,
  unsubscribe,
  updateConsultation,
  updateMember,
  updateMunicipality,
  updatePlan,
  updateProfile,
  uploadImage,
  withdrawComment,
  withdrawInvitation,
  withdrawProposal,
  withdrawStatement,
  writeAgendaItem,
}

import { councilCommands } from '../council/commands'
import { finishCasePaper } from './finishCasePaper'
import { handBackPart } from './handBackPart'
import { makeCasePaper } from './makeCasePaper'
import { reopenCasePaper } from './reopenCasePaper'
import { savePaperTemplate } from './savePaperTemplate'
import { updateLook } from './updateLook'
import { takeOverPart } from './takeOverPart'
import { updateCasePaper } from './updateCasePaper'
import { adoptPlan } from './adoptPlan'
import { followMeasure } from './followMeasure'
import { publishPlan } from './publishPlan'
import { makeDispatch } from './makeDispatch'
import { sendDispatch } from './sendDispatch'
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
import { exportReplies } from './exportReplies'
import { extendConsultation } from './extendConsultation'
import { holdOpening } from './holdOpening'
import { importOrganisations } from './importOrganisations'
import { importParties } from './importParties'
import { importStatements } from './importStatements'
import { inviteOrganisations } from './inviteOrganisations'
import { openConsultation } from './openConsultation'
import { prepareConsultation } from './prepareConsultation'
import { previewStatements } from './previewStatements'
import { registerStatement } from './registerStatement'
import { removeOrganisation } from './removeOrganisation'
import { removeParty } from './removeParty'
import { saveReplyLetter } from './saveReplyLetter'
import { sendReplies } from './sendReplies'
import { showResults } from './showResults'
import { exportReport } from './exportReport'
import { exportComparison } from './exportComparison'
import { firstRun } from './firstRun'
import { followSignInLink } from './followSignInLink'
import { goToAgendaItem } from './goToAgendaItem'
import { importAsPlan } from './importAsPlan'
import { importIntoSection } from './importIntoSection'
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
import { readNotice } from './readNotice'
import { readNotices } from './readNotices'
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
import { markPassage } from './markPassage'
import { unmarkPassage } from './unmarkPassage'
import { placeRemark } from './placeRemark'
import { redact } from './redact'
import { unredact } from './unredact'
import { assessRemark } from './assessRemark'
import { assessRemarks } from './assessRemarks'
import { assignRemarks } from './assignRemarks'
import { groupRemarks } from './groupRemarks'
import { ungroupRemarks } from './ungroupRemarks'
import { writeTheme } from './writeTheme'
import { removeTheme } from './removeTheme'
import { linkChange } from './linkChange'
import { unlinkChange } from './unlinkChange'
import { proposeFromRemark } from './proposeFromRemark'
import { saveTreatmentView } from './saveTreatmentView'
import { removeTreatmentView } from './removeTreatmentView'
import { reviewRenewal } from './reviewRenewal'
import { writeStandardAnswer } from './writeStandardAnswer'
import { removeStandardAnswer } from './removeStandardAnswer'

/** The commands, by name. */
export const commands = {
  finishCasePaper,
  handBackPart,
  makeCasePaper,
  reopenCasePaper,
  savePaperTemplate,
  updateLook,
  takeOverPart,
  updateCasePaper,
  acceptProposal,
  adoptPlan,
  followMeasure,
  publishPlan,
  makeDispatch,
  sendDispatch,
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
  importStatements,
  inviteOrganisations,
  openConsultation,
  prepareConsultation,
  previewStatements,
  registerStatement,
  removeOrganisation,
  removeParty,
  showResults,
  sendReplies,
  saveReplyLetter,
  exportReplies,
  exportComparison,
  firstRun,
  followSignInLink,
  goToAgendaItem,
  importAsPlan,
  importIntoSection,
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
  readNotice,
  readNotices,
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
  markPassage,
  unmarkPassage,
  placeRemark,
  redact,
  unredact,
  assessRemark,
  assessRemarks,
  assignRemarks,
  groupRemarks,
  ungroupRemarks,
  writeTheme,
  removeTheme,
  linkChange,
  unlinkChange,
  proposeFromRemark,
  saveTreatmentView,
  removeTreatmentView,
  reviewRenewal,
  writeStandardAnswer,
  removeStandardAnswer,
  ...councilCommands,
}

import { addMember } from './addMember'
import { addParticipant } from './addParticipant'
import { addSection } from './addSection'
import { answerInvitation } from './answerInvitation'
import { attachThread } from './attachThread'
import { cancelWorkSession } from './cancelWorkSession'
import { changeRole } from './changeRole'
import { changeWorkSession } from './changeWorkSession'
import { correctRecord } from './correctRecord'
import { createApiToken } from './createApiToken'
import { createPlan } from './createPlan'
import { createPlanFromSections } from './createPlanFromSections'
import { deletePlan } from './deletePlan'
import { deleteSection } from './deleteSection'
import { deleteTemplate } from './deleteTemplate'
import { demoSignIn } from './demoSignIn'
import { editComment } from './editComment'
import { endSession } from './endSession'
import { endWorkSession } from './endWorkSession'
import { firstRun } from './firstRun'
import { followSignInLink } from './followSignInLink'
import { goToAgendaItem } from './goToAgendaItem'
import { importAsPlan } from './importAsPlan'
import { importIntoSection } from './importIntoSection'
import { invite } from './invite'
import { leadWorkSession } from './leadWorkSession'
import { mailRecord } from './mailRecord'
import { markAttendance } from './markAttendance'
import { moveSection } from './moveSection'
import { noteAttendance } from './noteAttendance'
import { noteVisit } from './noteVisit'
import { openThread } from './openThread'
import { planWorkSession } from './planWorkSession'
import { previewImport } from './previewImport'
import { readNotice } from './readNotice'
import { readNotices } from './readNotices'
import { removeFromPlan } from './removeFromPlan'
import { removeMember } from './removeMember'
import { renameSection } from './renameSection'
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
import { setMailMode } from './setMailMode'
import { setSectionNumbered } from './setSectionNumbered'
import { setSectionResponsible } from './setSectionResponsible'
import { setSectionStatus } from './setSectionStatus'
import { setWatch } from './setWatch'
import { setSessionTimer } from './setSessionTimer'
import { startExport } from './startExport'
import { unsubscribe } from './unsubscribe'
import { startRestore } from './startRestore'
import { startWorkSession } from './startWorkSession'
import { takeSnapshot } from './takeSnapshot'
import { updateMember } from './updateMember'
import { updateMunicipality } from './updateMunicipality'
import { updatePlan } from './updatePlan'
import { updateProfile } from './updateProfile'
import { uploadImage } from './uploadImage'
import { withdrawComment } from './withdrawComment'
import { withdrawInvitation } from './withdrawInvitation'
import { writeAgendaItem } from './writeAgendaItem'

/** The commands, by name. */
export const commands = {
  addMember,
  addParticipant,
  addSection,
  answerInvitation,
  attachThread,
  cancelWorkSession,
  changeRole,
  changeWorkSession,
  correctRecord,
  createApiToken,
  createPlan,
  createPlanFromSections,
  deletePlan,
  deleteSection,
  deleteTemplate,
  demoSignIn,
  editComment,
  endSession,
  endWorkSession,
  firstRun,
  followSignInLink,
  goToAgendaItem,
  importAsPlan,
  importIntoSection,
  invite,
  leadWorkSession,
  mailRecord,
  markAttendance,
  moveSection,
  noteAttendance,
  noteVisit,
  openThread,
  planWorkSession,
  previewImport,
  readNotice,
  readNotices,
  removeFromPlan,
  removeMember,
  renameSection,
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
  setMailMode,
  setSectionNumbered,
  setSectionResponsible,
  setSectionStatus,
  setWatch,
  setSessionTimer,
  startExport,
  unsubscribe,
  startRestore,
  startWorkSession,
  takeSnapshot,
  updateMember,
  updateMunicipality,
  updatePlan,
  updateProfile,
  uploadImage,
  withdrawComment,
  withdrawInvitation,
  writeAgendaItem,
}

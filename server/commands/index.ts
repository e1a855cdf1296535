import { addMember } from './addMember'
import { addSection } from './addSection'
import { answerInvitation } from './answerInvitation'
import { changeRole } from './changeRole'
import { createApiToken } from './createApiToken'
import { createPlan } from './createPlan'
import { createPlanFromSections } from './createPlanFromSections'
import { deletePlan } from './deletePlan'
import { deleteSection } from './deleteSection'
import { deleteTemplate } from './deleteTemplate'
import { demoSignIn } from './demoSignIn'
import { endSession } from './endSession'
import { firstRun } from './firstRun'
import { followSignInLink } from './followSignInLink'
import { importAsPlan } from './importAsPlan'
import { importIntoSection } from './importIntoSection'
import { invite } from './invite'
import { moveSection } from './moveSection'
import { noteVisit } from './noteVisit'
import { previewImport } from './previewImport'
import { removeFromPlan } from './removeFromPlan'
import { removeMember } from './removeMember'
import { renameSection } from './renameSection'
import { requestSignInLink } from './requestSignInLink'
import { resendInvitation } from './resendInvitation'
import { restorePlan } from './restorePlan'
import { restoreSection } from './restoreSection'
import { revokeApiToken } from './revokeApiToken'
import { saveAsTemplate } from './saveAsTemplate'
import { setSectionNumbered } from './setSectionNumbered'
import { setSectionResponsible } from './setSectionResponsible'
import { setSectionStatus } from './setSectionStatus'
import { startExport } from './startExport'
import { takeSnapshot } from './takeSnapshot'
import { updateMember } from './updateMember'
import { updateMunicipality } from './updateMunicipality'
import { updatePlan } from './updatePlan'
import { updateProfile } from './updateProfile'
import { uploadImage } from './uploadImage'
import { withdrawInvitation } from './withdrawInvitation'

/** The commands, by name. */
export const commands = {
  addMember,
  addSection,
  answerInvitation,
  changeRole,
  createApiToken,
  createPlan,
  createPlanFromSections,
  deletePlan,
  deleteSection,
  deleteTemplate,
  demoSignIn,
  endSession,
  firstRun,
  followSignInLink,
  importAsPlan,
  importIntoSection,
  invite,
  moveSection,
  noteVisit,
  previewImport,
  removeFromPlan,
  removeMember,
  renameSection,
  requestSignInLink,
  resendInvitation,
  restorePlan,
  restoreSection,
  revokeApiToken,
  saveAsTemplate,
  setSectionNumbered,
  setSectionResponsible,
  setSectionStatus,
  startExport,
  takeSnapshot,
  updateMember,
  updateMunicipality,
  updatePlan,
  updateProfile,
  uploadImage,
  withdrawInvitation,
}

import { addSection } from './addSection'
import { createPlan } from './createPlan'
import { createPlanFromSections } from './createPlanFromSections'
import { deletePlan } from './deletePlan'
import { deleteSection } from './deleteSection'
import { deleteTemplate } from './deleteTemplate'
import { moveSection } from './moveSection'
import { noteVisit } from './noteVisit'
import { renameSection } from './renameSection'
import { restorePlan } from './restorePlan'
import { restoreSection } from './restoreSection'
import { saveAsTemplate } from './saveAsTemplate'
import { setSectionNumbered } from './setSectionNumbered'
import { setSectionResponsible } from './setSectionResponsible'
import { setSectionStatus } from './setSectionStatus'
import { updatePlan } from './updatePlan'

/** The commands, by name. */
export const commands = {
  addSection,
  createPlan,
  createPlanFromSections,
  deletePlan,
  deleteSection,
  deleteTemplate,
  moveSection,
  noteVisit,
  renameSection,
  restorePlan,
  restoreSection,
  saveAsTemplate,
  setSectionNumbered,
  setSectionResponsible,
  setSectionStatus,
  updatePlan,
}

import { myPlans } from './myPlans'
import { planDocument } from './planDocument'
import { planWorkspace } from './planWorkspace'
import { templates } from './templates'

/** The queries, by name. */
export const queries = {
  myPlans,
  planDocument,
  planWorkspace,
  templates,
}

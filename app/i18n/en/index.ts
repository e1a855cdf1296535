import type { nb } from '../nb'
import type { Words } from '../words'
import { common } from './everywhere'
import { archive } from './archive'
import { casePaper } from './casePaper'
import { look } from './look'
import { committees } from './committees'
import { council } from './council'
import { meetingRecord } from './record'
import { measures } from './measures'
import { resolution } from './resolution'
import { consultation } from './consultation'
import { demo } from './demo'
import { errors } from './errors'
import { exporting } from './exporting'
import { firstRun } from './firstRun'
import { front } from './front'
import { importing } from './importing'
import { invitation } from './invitation'
import { municipality } from './municipality'
import { myPlans } from './myPlans'
import { newPlan } from './newPlan'
import { myView } from './myView'
import { notices } from './notices'
import { auditLog } from './auditLog'
import { planFrame } from './planFrame'
import { planPeople } from './planPeople'
import { planSettings } from './planSettings'
import { profile } from './profile'
import { proposals } from './proposals'
import { publicPages } from './public'
import { publicPlan } from './publicPlan'
import { outcome } from './outcome'
import { refusals } from './refusals'
import { register } from './register'
import { signIn } from './signIn'
import { statements } from './statements'
import { workSessions } from './workSessions'
import { talk } from './talk'
import { treatment } from './treatment'
import { versions } from './versions'
import { workspace } from './workspace'

export const en: Words<typeof nb> = {
  common,
  archive,
  casePaper,
  look,
  committees,
  council,
  meetingRecord,
  measures,
  resolution,
  consultation,
  demo,
  errors,
  exporting,
  firstRun,
  front,
  importing,
  invitation,
  municipality,
  myPlans,
  newPlan,
  myView,
  notices,
  auditLog,
  outcome,
  planFrame,
  planPeople,
  planSettings,
  profile,
  proposals,
  publicPages,
  publicPlan,
  refusals,
  register,
  signIn,
  statements,
  workSessions,
  talk,
  treatment,
  versions,
  workspace,
}

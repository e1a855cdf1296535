import type { ExamplePlan } from '~core/plan/example'
import { appendices, followUp, measures } from './closing'
import { conditions } from './conditions'
import { cooperation } from './cooperation'
import { goals } from './goals'
import { mapping } from './mapping'
import { background, definitions, foreword } from './opening'
import { talk } from './talk'
import { eveningAboutRooms } from './workSession'

/** Eikedal's frivillighetsmelding, in the middle of being written. */
export const frivillighetsmelding: ExamplePlan = {
  title: 'Frivillighetsmelding 2027–2030',
  language: 'nb',
  phase: 'drafting',
  members: [
    { person: 'marte-kvale', role: 'owner' },
    { person: 'jon-arne-rod', role: 'owner' },
    { person: 'silje-bakken', role: 'editor' },
    { person: 'ingrid-solvang', role: 'editor' },
    { person: 'amir-haddad', role: 'editor' },
    { person: 'berit-myhre', role: 'editor' },
    { person: 'hanne-lie', role: 'reader' },
    { person: 'oddny-fjeld', role: 'editor' },
    { person: 'randi-moen', role: 'editor' },
    { person: 'yusuf-ali', role: 'proposer' },
    { person: 'lars-nymoen', role: 'reader' },
    { person: 'inga-maret-vuolab', role: 'editor' },
  ],
  sections: [
    foreword,
    background,
    definitions,
    mapping,
    goals,
    conditions,
    cooperation,
    measures,
    followUp,
    appendices,
  ],
  workSession: eveningAboutRooms,
  talk,
}

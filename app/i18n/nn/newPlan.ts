import type { newPlan as nb } from '../nb/newPlan'
import type { Words } from '../words'

export const newPlan: Words<typeof nb> = {
  title: 'Ny plan',
  lead: 'Vel ein mal å byrje med. Alt kan endrast etterpå.',
  fields: {
    title: { label: 'Tittel', problem: 'Skriv ein tittel på planen.' },
    municipalityId: { label: 'Kommune' },
    template: { label: 'Mal', problem: 'Vel ein mal.' },
  },
  chooseLanguage: 'Målform i planen',
  municipality: 'Kommune',
  suggested: 'Vanlegast',
  own: 'Kommunen sin eigen mal',
  empty: 'Utan mal',
  emptyText: 'Ein tom plan. Du legg til delane sjølv.',
  sections: (count) => `Vis dei ${count} delane`,
  sectionsOf: (name) => `Delane i malen «${name}»`,
  submit: 'Lag planen',
  importTitle: 'Har de byrja i Word?',
  importText:
    'Eit dokument kan bli til ein plan: Overskriftene blir delar, og du ser resultatet før noko blir laga.',
  importLink: 'Importer eit dokument',
  noSeat: 'Du har ikkje plass i nokon kommune',
  noSeatHint:
    'Berre den som har plass i ein kommune, kan lage planar i han. Be administratoren i kommunen om ein plass.',
}

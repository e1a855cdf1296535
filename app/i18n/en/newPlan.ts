import type { newPlan as nb } from '../nb/newPlan'
import type { Words } from '../words'

export const newPlan: Words<typeof nb> = {
  title: 'New plan',
  lead: 'Choose a template to begin with. Everything can be changed afterwards.',
  fields: {
    title: { label: 'Title', problem: 'Enter a title for the plan.' },
    municipalityId: { label: 'Municipality' },
    template: { label: 'Template', problem: 'Choose a template.' },
  },
  chooseLanguage: 'Language of the plan',
  municipality: 'Municipality',
  suggested: 'Most common',
  own: 'The municipality’s own template',
  empty: 'No template',
  emptyText: 'An empty plan. You add the sections yourself.',
  sections: (count) => `Show the ${count} sections`,
  sectionsOf: (name) => `The sections of the template “${name}”`,
  submit: 'Create the plan',
  importTitle: 'Have you started in Word?',
  importText:
    'A document can become a plan: headings become sections, and you see the result before anything is created.',
  importLink: 'Import a document',
  noSeat: 'You have no seat in any municipality',
  noSeatHint:
    'Only someone with a seat in a municipality can create plans in it. Ask its administrator for a seat.',
}

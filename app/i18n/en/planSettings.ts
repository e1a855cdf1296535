import type { planSettings as nb } from '../nb/planSettings'
import type { Words } from '../words'

export const planSettings: Words<typeof nb> = {
  title: 'Settings for the plan',
  about: 'The plan',
  fields: {
    title: { label: 'Title', problem: 'Enter a title for the plan.' },
    language: {
      label: 'Language',
      hint: 'Decides the words around the text in downloaded files, such as “Innhold” and “Tiltak”. The text is not translated.',
    },
  },
  phase: 'Phase',
  phaseNow: (phase) => `The plan is in the phase “${phase}”.`,
  phaseLead:
    'The text is kept as a version first, as it stands now. The other phases begin with what they are about: a consultation that opens, a case that is presented, an adoption.',
  enterPhase: (phase) => `Go on to “${phase}”`,
  toConsultation: 'Prepare or follow the consultation',
  bin: 'Bin',
  binLead: 'Deleted sections stay here until someone brings them back. Their text is safe.',
  binEmpty: 'No sections are deleted.',
  with: (titles) => `together with ${titles}`,
  deletedAt: 'Deleted',
  restoreThis: (title) => `Bring back “${title}”`,
  template: 'Save as a template',
  templateLead:
    'Others in the municipality can begin a new plan with the same sections, advice and headings.',
  templateFields: {
    name: { label: 'Name of the template', problem: 'Give the template a name.' },
    description: { label: 'What the template is good for' },
    withText: {
      label: 'Include the text',
      hint: 'Without this, only headings and empty goals and measures are included.',
    },
  },
  saveTemplate: 'Save template',
  delete: 'Delete the plan',
  deleteLead:
    'The plan goes into the bin on “My plans” and disappears for everyone else. An owner can bring it back.',
  done: {
    phase: 'The plan is in a new phase. The text was kept as a version.',
    saved: 'The plan is saved.',
    restored: 'The section is back.',
    template: 'The template is saved.',
  },
}

import type { look as bokmaal } from '../nb/look'

export const look: typeof bokmaal = {
  title: 'Appearance',
  lead: (name) => `How what ${name} publishes looks: the cover, the headings and the measures of the PDF.`,
  link: 'Appearance',
  linkLead: 'Colour, coat of arms and fonts of plans that are printed or downloaded as PDF.',
  toPage: 'Change the appearance',
  fields: {
    colour: {
      label: 'Colour',
      hint: 'Used on the cover, beside goals and behind the numbers of measures. It must be readable on white.',
      problem: 'Choose a darker colour.',
    },
    fontPair: { label: 'Fonts' },
    arms: {
      label: 'Coat of arms',
      hint: 'PNG or JPEG. Use a picture that is at least 600 pixels high.',
      problem: 'Choose a picture in PNG or JPEG.',
    },
    removeArms: { label: 'Remove the coat of arms' },
  },
  fontPairs: {
    sourceSerif: {
      name: 'Source Serif with Inter',
      text: 'A serif for the text, a sans for tables and labels.',
    },
    inter: { name: 'Inter', text: 'A sans for everything.' },
  },
  contrast: (ratio) => `Its contrast to the paper is ${ratio.toFixed(1)}.`,
  enough: 'That is enough to be read.',
  tooLittle: 'That is too little. It must be at least 4.5.',
  preview: 'Preview',
  previewLead: 'Changes as you choose. Nothing is saved until you press Save.',
  noArms: 'None chosen',
  armsMissing: 'The file with the coat of arms is gone. Upload it again, or remove it.',
  sample: {
    title: 'A group for everyone to belong to',
    status: 'Adopted 11 February 2027',
    goal: 'Goal',
    goalText: 'Everyone in the municipality shall have a group to belong to.',
    number: '5.1',
    measure: 'Schools open in the evening',
    measureText: 'Keyless entry and one booking calendar at every school.',
  },
  save: 'Save',
  done: { saved: 'The appearance is saved.' },
}

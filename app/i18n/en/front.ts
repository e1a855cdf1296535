import type { front as nb } from '../nb/front'
import type { Words } from '../words'

export const front: Words<typeof nb> = {
  title: 'Invite the volunteers to the table',
  lead: 'At Langbord, politicians, administration and volunteers write the municipality’s policy for the voluntary sector together, from the first sentence to the finished document. This is a demonstration: Eikedal and everyone in it are invented.',
  tryTitle: 'Six things to try',
  tries: [
    'Sign in as two people in two browsers, and write in the same section. The words arrive at once.',
    'Turn off the network while you write. The text waits on the device and is merged when the network is back.',
    'As an owner, set a section to “Locked”. From that very moment the others can read but not write.',
    'Create a new plan from a template, or import a Word document: headings become sections, and bullets can become measures.',
    'Invite someone to the plan, and answer the invitation that waits in the outbox.',
    'Download the draft as PDF or Word, with a table of contents, accessible to everyone.',
  ],
  planTitle: 'The plan they are writing',
  planLead: (people) => `${people} people at the table. The plan has text in every section.`,
  openPlanAs: (name) => `Open the plan as ${name}`,
  peopleTitle: 'Who would you like to be?',
  peopleLead: 'One click signs you in. That is possible only here in the demonstration.',
  elsewhere: 'Another municipality in the same installation. Its people see nothing of the plans above.',
  signInAs: (name) => `Sign in as ${name}`,
  admin: 'Administers the municipality',
}

import type { front as nb } from '../nb/front'
import type { Words } from '../words'

export const front: Words<typeof nb> = {
  title: 'Invite the volunteers to the table',
  lead: 'At Langbord, politicians, administration and volunteers write the municipality’s policy for the voluntary sector together, from the first chapter to the finished document. This is a demonstration: Eikedal and everyone in it are invented.',
  tryTitle: 'Six things to try',
  tries: [
    'Sign in as two people in two browsers, and write in the same section. The words arrive at once.',
    'Turn off the network while you write. The text waits on the device and is merged when the network is back.',
    'Set a section to “Locked” as an owner. The others can read but no longer write, from that very moment.',
    'Make a new plan from a template, or import a Word document: chapters become sections, bullets can become measures.',
    'Invite someone to the plan, and answer the invitation that lies in the outbox.',
    'Download the draft as PDF or Word, with a table of contents, accessible to everyone.',
  ],
  planTitle: 'The plan they are writing',
  planLead: (people) => `${people} people at the table. The plan has text in every section.`,
  openPlanAs: (name) => `Open the plan as ${name}`,
  peopleTitle: 'Who would you like to be?',
  peopleLead: 'One click signs you in. That is possible here in the demonstration only.',
  elsewhere: 'Another municipality in the same installation. Its people see nothing of the plans above.',
  signInAs: (name) => `Sign in as ${name}`,
  admin: 'Administers the municipality',
}

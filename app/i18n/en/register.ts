import type { register as nb } from '../nb/register'
import type { Words } from '../words'

export const register: Words<typeof nb> = {
  title: 'Organisations and boards',
  lead: (municipality) =>
    `Associations, advisory boards and others whom ${municipality} asks to answer consultations.`,
  kinds: {
    organisation: 'Association',
    advisoryBoard: 'Advisory board',
    publicBody: 'Public body',
    other: 'Other',
  },
  all: 'All',
  show: 'Show',
  kindCount: (kind, count) => `${kind} (${count})`,
  none: 'The register is empty',
  noneHint: 'Add organisations and boards by hand, or bring them in from a list.',
  noneOfKind: 'There are none of this kind.',
  number: (number) => `Org. no. ${number}`,
  noEmail: 'Has no e-mail address',
  change: 'Change',
  changeThis: (name) => `Change ${name}`,
  remove: 'Take out of the register',
  removeThis: (name) => `Take ${name} out of the register`,
  removeLead: 'Consultations that it is invited to stay as they are.',
  add: 'Add by hand',
  addSubmit: 'Add',
  fields: {
    name: { label: 'Name', problem: 'Write the name, at most 200 characters.' },
    kind: { label: 'Kind' },
    number: {
      label: 'Organisation number',
      problem: 'Check the figure. The number has nine digits, and the last one checks the others.',
    },
    contactName: { label: 'Contact person', problem: 'Write at most 200 characters.' },
    email: {
      label: 'E-mail address',
      problem: 'Write a whole e-mail address, such as post@association.no.',
    },
  },
  list: {
    title: 'Bring in a list',
    lead: 'Use a CSV or Excel file, or paste rows from a spreadsheet. The first row has the headings: Name, Organisation number, Kind, Contact person, E-mail. Only the name must be there, and the order is yours.',
    fields: {
      file: { label: 'File (CSV or XLSX)' },
      text: { label: 'Or paste the rows here', hint: 'The headings first, then a row for each.' },
    },
    read: 'Read the list',
    preview: 'This was read',
    good: (count) =>
      count === 0
        ? 'No rows can be added.'
        : count === 1
          ? 'One row can be added.'
          : `${count} rows can be added.`,
    bad: (count) => (count === 1 ? 'One row will not be added:' : `${count} rows will not be added:`),
    row: 'Row',
    name: 'Name',
    problem: 'What is wrong',
    faults: {
      noName: 'The name is missing.',
      nameWrong: 'The name is too long or has characters that cannot be used.',
      numberWrong: 'The organisation number is wrong. It has nine digits.',
      emailWrong: 'The e-mail address is wrong.',
      contactWrong: 'The contact person’s name is too long or has characters that cannot be used.',
      doubled: 'Stands in a row further up.',
      known: 'Is on the list already.',
    },
    take: (count) => (count === 1 ? 'Add one' : `Add ${count}`),
    nothingTaken: 'Correct the list, and read it again.',
    andMore: (count) => `… and ${count} more`,
  },
  done: {
    added: 'The organisation was added.',
    changed: 'The change was saved.',
    removed: 'The organisation was taken out of the register.',
    imported: 'The rows were added.',
  },
}

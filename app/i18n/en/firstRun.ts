import type { firstRun as nb } from '../nb/firstRun'
import type { Words } from '../words'

export const firstRun: Words<typeof nb> = {
  title: 'Set up Langbord',
  lead: 'This installation is new and empty. Create the first municipality, and make yourself its administrator. The page works only once.',
  fields: {
    code: {
      label: 'One-time code',
      hint: 'It is in the server log, beside “first run”.',
      problem: 'Enter the code from the log.',
    },
    municipalityName: { label: 'Name of the municipality', problem: 'Enter the name of the municipality.' },
    municipalityNumber: {
      label: 'Municipality number',
      problem: 'A municipality number has four digits.',
    },
    language: { label: 'Language of the plans' },
    name: { label: 'Your name', problem: 'Enter your name.' },
    email: {
      label: 'Your e-mail address',
      hint: 'You sign in with it.',
      problem: 'Enter a full e-mail address, such as name@municipality.no.',
    },
  },
  you: 'You',
  municipality: 'The municipality',
  submit: 'Set up',
}

import type { archive as bokmål } from '../nb/archive'

export const archive: typeof bokmål = {
  title: 'Case package',
  lead: 'Everything that goes into the case and archive system, in one file.',
  what: 'The package has the case paper with the report of the remarks, the statements with their attachments, the committees’ finished minutes, and the adopted plan, as far as they exist. Statements are there both in full and as everybody may read them.',
  shielded:
    'The package has information that is exempt from public access. It is for caseworkers and the archive, and must not be sent to others.',
  openRecords:
    'The minutes of these committees are not finished, and will not be in a package that is made now:',
  make: 'Make a new package',
  needsNumber: 'The package needs the number of the case, such as 2026/117.',
  toPaper: 'Write the case number in the case paper',
  packages: 'Packages',
  none: 'No package has been made yet.',
  stages: {
    making: 'Being made',
    made: 'Ready to be sent',
    sending: 'Being sent',
    sent: 'Sent',
    failed: 'Stopped',
  },
  madeAt: (by) => (by ? `Made by ${by}` : 'Made'),
  download: 'Download the package',
  send: 'Send the package',
  sendAgain: 'Send the rest',
  received: (count) =>
    count === 1 ? 'One message has been received' : `${count} messages have been received`,
  receipts: 'Receipts',
  nowhere: 'No place to send packages to has been set up. Download the package and give it to the archive.',
  checksum: 'Checksum (SHA-256)',
  done: {
    made: 'The package is being made. It may take a couple of minutes.',
    sent: 'The package is on its way.',
  },
}

import type { importing as nb } from '../nb/importing'
import type { Words } from '../words'

export const importing: Words<typeof nb> = {
  title: 'Import a document',
  lead: 'We read the document and show what was understood. Nothing is made before you say yes.',
  fields: {
    file: {
      label: 'Document',
      hint: 'Word (.docx), OpenDocument (.odt), HTML, Markdown or plain text, up to 30 MB.',
      problem: 'Choose a file.',
    },
    bulletsAsMeasures: {
      label: 'Turn bullets under “Tiltak” into measures',
      hint: 'Bullets under headings such as “Strategi/tiltak” become measures with someone responsible, a deadline and a status.',
    },
    municipalityId: { label: 'Municipality' },
    title: { label: 'Title of the plan', problem: 'Write a title for the plan.' },
    language: { label: 'Language' },
  },
  read: 'Read the document',
  previewTitle: 'This was understood',
  previewLead: (fileName) => `Read from ${fileName}.`,
  counts: {
    headings: (n) => (n === 1 ? 'heading' : 'headings'),
    paragraphs: (n) => (n === 1 ? 'paragraph' : 'paragraphs'),
    listItems: (n) => (n === 1 ? 'list item' : 'list items'),
    measures: (n) => (n === 1 ? 'measure' : 'measures'),
    tables: (n) => (n === 1 ? 'table' : 'tables'),
    images: (n) => (n === 1 ? 'picture' : 'pictures'),
    links: (n) => (n === 1 ? 'link' : 'links'),
    footnotes: (n) => (n === 1 ? 'footnote' : 'footnotes'),
  },
  remarks: 'Worth a look',
  sections: (count) => (count === 1 ? 'The plan gets 1 section' : `The plan gets ${count} sections`),
  untitled: 'Untitled',
  make: 'Make the plan',
  another: 'Choose another document',
}

import type { importing as nb } from '../nb/importing'
import type { Words } from '../words'

export const importing: Words<typeof nb> = {
  title: 'Import a document',
  lead: 'We read the document and show what was understood. Nothing is created before you say yes.',
  leadSection: 'The text is added after what is already in the section. Nothing is added before you say yes.',
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
    title: { label: 'Title of the plan', problem: 'Enter a title for the plan.' },
    language: { label: 'Language' },
  },
  read: 'Read the document',
  previewTitle: 'This was understood',
  previewLead: (fileName) => `Read from ${fileName}. Nothing has been created yet.`,
  counted: 'In the document',
  counts: {
    headings: (n) => (n === 1 ? 'subheading' : 'subheadings'),
    paragraphs: (n) => (n === 1 ? 'paragraph' : 'paragraphs'),
    listItems: (n) => (n === 1 ? 'list item' : 'list items'),
    measures: (n) => (n === 1 ? 'measure' : 'measures'),
    tables: (n) => (n === 1 ? 'table' : 'tables'),
    images: (n) => (n === 1 ? 'picture' : 'pictures'),
    links: (n) => (n === 1 ? 'link' : 'links'),
    footnotes: (n) => (n === 1 ? 'footnote' : 'footnotes'),
  },
  points: 'Points about measures',
  pointsLead: (n) =>
    n === 1
      ? 'The document has one point that can become a measure.'
      : `The document has ${n} points that can become measures.`,
  asMeasures: 'As measures',
  asList: 'As a list',
  remarks: 'Worth a look',
  quotes: (n) => (n === 1 ? 'Show the place' : `Show the ${n} places`),
  remark: {
    headingsGuessed: (n) =>
      `The document has no real headings. ${n === 1 ? 'One short line was read as a heading' : `${n} short lines were read as headings`}.`,
    measureLists: () => 'Lists of measures were found.',
    contentsLeftOut: () => 'The table of contents is left out. The plan makes its own.',
    titleRepeated: () => 'The title appeared several times and is included once.',
    pageDatesLeftOut: () => 'Dates from a web page (“Publisert …”) are left out.',
    pageFrameLeftOut: () => 'Menus and footers from a web page are left out.',
    pageLinesKept: () =>
      'Some lines only make sense on a web page. They are kept; delete them if they are not needed.',
    numbersTakenAway: () =>
      'The numbers in front of headings are removed. The plan numbers its sections itself.',
    pointsSplit: () => 'Some points look like one sentence cut in two. They are left as they were.',
    linksDropped: () => 'Some links lead nowhere outside the document. Their words are kept.',
    picturesLeftOut: () =>
      'Some pictures could not be included. They must be PNG, JPEG or WebP, and be in the document itself.',
    hiddenTextLeftOut: () => 'Text that is hidden in the document is left out.',
    embeddedLeftOut: () => 'Videos and other embedded content are left out.',
    pageHeadsLeftOut: () => 'Headers and footers are left out.',
    commentsLeftOut: () => 'Comments in the document are left out.',
    deletedTextLeftOut: () => 'Text deleted by a tracked change is left out.',
    notUnderstood: () => 'Some words were not found again in the result. Look for them in the document.',
  },
  sections: (count) =>
    count === 1 ? 'The plan will have 1 section' : `The plan will have ${count} sections`,
  sectionsInSection: 'This will be added',
  words: (n) => (n === 1 ? '1 word' : `${n} words`),
  untitled: 'Untitled',
  make: 'Create the plan',
  put: 'Add to the section',
  another: 'Choose another document',
}

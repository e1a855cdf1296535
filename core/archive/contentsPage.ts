/** `innhold.html`: what is in the package, for people. Names nobody whose name is shielded. */
import { wallTimeOf } from '~core/calendar/osloTime'
import { element, escapeHtml } from '~core/render/element'
import { archiveMessages } from './arkivmelding'
import type { ArchiveDocument, ArchiveEntry, ArchiveFacts, ArchiveFile, ArchiveStep } from './facts'
import { archiveWordsFor, type ArchiveWords } from './words'

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem}' +
  'table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top}' +
  'code{overflow-wrap:anywhere}div{overflow-x:auto}'

export function contentsPage(facts: ArchiveFacts): string {
  const words = archiveWordsFor(facts.language)
  const title = words.contents(facts.plan.title)
  const body = [
    tag('h1', title),
    tag('p', words.packed(wallTimeOf(facts.createdAt).date)),
    head(facts, words),
    tag('h2', words.documents),
    documentTable(facts, words),
    ...(facts.road.length > 0 ? [tag('h2', words.road), roadTable(facts.road, words)] : []),
    ...(facts.resolution
      ? [
          tag('h2', words.resolution),
          list(
            'ol',
            facts.resolution.points.map((point) => escapeHtml(point)),
          ),
        ]
      : []),
    tag('h2', words.messages),
    list(
      'ul',
      archiveMessages(facts).map(({ name }) => link(name)),
    ),
  ]
  return [
    '<!doctype html>',
    `<html lang="${facts.language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style></head>`,
    `<body>\n${body.join('\n')}\n</body>`,
    '</html>\n',
  ].join('\n')
}

const tag = (name: string, text: string) => element(name, {})(escapeHtml(text))
const cell = (inner: string) => element('td', {})(inner)
const link = (name: string) => element('a', { href: name })(escapeHtml(name))
const list = (name: 'ol' | 'ul', items: readonly string[]) =>
  element(name, {})(items.map((item) => element('li', {})(item)).join(''))

function table(columns: readonly string[], rows: readonly string[]): string {
  const heads = columns.map((name) => element('th', { scope: 'col' })(escapeHtml(name))).join('')
  return `<div tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`
}

function head({ municipality, caseNumber, caseworker }: ArchiveFacts, words: ArchiveWords): string {
  const rows = [
    [words.municipality, municipality.name],
    [words.caseNumber, caseNumber],
    [words.caseworker, caseworker ?? ''],
  ] as const
  const known = rows.filter(([, value]) => value !== '')
  return element('dl', {})(known.map(([term, value]) => tag('dt', term) + tag('dd', value)).join(''))
}

function documentTable({ entries }: ArchiveFacts, words: ArchiveWords): string {
  const { date, title, sender, variant, file, bytes, sha256 } = words.columns
  return table(
    [date, title, sender, variant, file, bytes, sha256],
    entries.flatMap((entry) =>
      entry.documents.flatMap((document) =>
        document.files.map((each) => fileRow(entry, document, each, words)),
      ),
    ),
  )
}

function fileRow(entry: ArchiveEntry, document: ArchiveDocument, file: ArchiveFile, words: ArchiveWords) {
  const isFull = document.isShielded && file.variant === 'archive'
  const cells = [
    entry.date,
    escapeHtml(document.title),
    escapeHtml(senderName(entry, words)),
    isFull ? words.unabridged : words.variants[file.variant],
    link(file.name),
    String(file.byteLength),
    element('code', {})(file.sha256),
  ]
  return element('tr', {})(cells.map(cell).join(''))
}

function senderName({ party }: ArchiveEntry, words: ArchiveWords): string {
  if (!party) return ''
  if (!party.isShielded) return party.name
  return party.isPerson ? `${words.privatePerson} (${words.shielded})` : words.shielded
}

function roadTable(road: readonly ArchiveStep[], words: ArchiveWords): string {
  const { date, body, outcome } = words.columns
  return table(
    [date, body, words.caseNumber, outcome],
    road.map((step) => {
      const told = [
        words.states[step.state],
        ...step.votes.map((vote) => voteLine(vote, words)),
        ...(isOver(step) && step.recordKey === null ? [words.recordOpen] : []),
      ]
      const cells = [step.meetingOn ?? '', step.committee.name, step.caseNumber].map(escapeHtml)
      return element('tr', {})([...cells, told.map(escapeHtml).join('<br>')].map(cell).join(''))
    }),
  )
}

const isOver = ({ state }: ArchiveStep) => state === 'treated' || state === 'sentBack'

function voteLine({ amendment, ballots }: ArchiveStep['votes'][number], words: ArchiveWords): string {
  const about = amendment === null ? words.recommendation : words.amendment(amendment)
  const sum = (side: 'for' | 'against') => ballots.reduce((all, ballot) => all + ballot[side], 0)
  return `${about}: ${words.votes(sum('for'), sum('against'))}`
}

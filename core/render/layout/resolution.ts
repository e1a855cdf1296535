/** The page that tells who adopted the plan, when, and how they voted. */
import { doc, h, ol, p, table, td, th, tr } from '~core/document/build'
import type { BlockJson, TableRowJson } from '~core/document/json'
import type { RenderLabels } from '../labels/labels'
import { setText } from './blocks'
import type { Adoption, EditionVote } from './edition'
import { sectionTitle } from './headings'
import type { Piece } from './piece'
import type { Setting, Workshop } from './setting'

export function setResolution(workshop: Workshop, setting: Setting, adoption: Adoption): Piece[] {
  const { labels } = workshop
  const section = { title: labels.resolution, number: '', level: 1, place: 'resolution' } as const
  return [
    ...sectionTitle(workshop, setting, section),
    ...setText(workshop, doc(...resolutionText(adoption, labels)), setting),
  ]
}

function resolutionText(adoption: Adoption, labels: RenderLabels): BlockJson[] {
  const { points, votes, sha256 } = adoption
  return [
    p(adoptedLine(adoption, labels)),
    ...(points.length > 0 ? [ol(...points)] : []),
    ...(votes.length > 0 ? [h(2, labels.voting.title), votesTable(votes, labels)] : []),
    p(labels.checksum(sha256)),
  ]
}

/** "Vedtatt 11. februar 2027 · Kommunestyret · Sak 12/27" */
export function adoptedLine({ committee, caseNumber, resolvedOn }: Adoption, labels: RenderLabels): string {
  const [year = 0, month = 0, day = 0] = resolvedOn.split('-').map(Number)
  const parts = [`${labels.adopted} ${labels.date(day, month, year)}`, committee]
  return [...parts, ...(caseNumber === '' ? [] : [labels.caseNumber(caseNumber)])].join(' · ')
}

function votesTable(votes: readonly EditionVote[], labels: RenderLabels) {
  const { voting } = labels
  const head = tr(th(voting.about), th(voting.for), th(voting.against), th(voting.outcome))
  return table(head, ...votes.map((vote) => voteRow(vote, labels)))
}

function voteRow(vote: EditionVote, { voting }: RenderLabels): TableRowJson {
  const about =
    vote.amendment === null
      ? voting.recommendation
      : voting.amendment(vote.amendment, vote.parties.join(', '))
  return tr(
    td(about),
    td(inFigures(vote.votesFor, vote, 'for')),
    td(inFigures(vote.votesAgainst, vote, 'against')),
    td([voting.outcomes[vote.outcome], ...(vote.unanimous ? [voting.unanimous] : [])].join(', ')),
  )
}

/** "14 (Ap 8, SV 6)" */
function inFigures(sum: number, { ballots }: EditionVote, side: 'for' | 'against'): string {
  const parties = ballots.filter((ballot) => ballot[side] > 0 && ballot.party !== '')
  const named = parties.map((ballot) => `${ballot.party} ${ballot[side]}`).join(', ')
  return named === '' ? String(sum) : `${sum} (${named})`
}

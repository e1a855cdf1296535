/** The parts of a record as they are computed: facts in, plain lines out. */
import type { Day } from '~core/calendar/day'
import { labelsFor } from '~core/render/labels/labels'
import { leaderAmong, type Ballot } from './ballot'
import type { RecordAmendment, RecordFacts, RecordStop, RecordVote } from './recordFacts'
import { heading, numbered, point, quoted, row } from './recordLines'
import type { RecordTexts } from './recordParts'
import { recordWordsFor, type RecordWords } from './recordWords'
import { decides, votes } from './road'

type Lines = readonly string[]

export function computedTexts(facts: RecordFacts): RecordTexts {
  const words = recordWordsFor(facts.language)
  const part = (lines: Lines) => lines.join('\n').trim()
  return {
    place: '',
    time: facts.time,
    meeting: part(meeting(facts, words)),
    road: part(road(facts, words)),
    attendance: part(attendance(facts, words)),
    impartiality: '',
    treatment: part(treatment(facts, words)),
    voting: part(voting(facts, words)),
    resolution: part(resolution(facts, words)),
  }
}

/** "4. mars 2027" */
const writtenDay = (day: Day, { language }: RecordFacts) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return labelsFor(language).date(date, month, year)
}

function meeting(facts: RecordFacts, words: RecordWords): Lines {
  const { committee, meetingOn, caseNumber, members } = facts
  const leader = leaderAmong(members.filter(({ present }) => present))
  const known = [
    [words.committee, committee.name],
    [words.date, meetingOn && writtenDay(meetingOn, facts)],
    [words.caseNumber, caseNumber],
    [words.leader, leader?.name],
  ] as const
  return known.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
}

function road(facts: RecordFacts, words: RecordWords): Lines {
  const { committee, meetingOn, caseNumber, outcome } = words.columns
  return [
    row(committee, meetingOn, caseNumber, outcome),
    ...facts.road.map((stop) =>
      row(
        stop.committee,
        stop.meetingOn ? writtenDay(stop.meetingOn, facts) : words.notSet,
        stop.caseNumber || words.notSet,
        outcomeOf(stop, words),
      ),
    ),
  ]
}

function outcomeOf({ state, result }: RecordStop, words: RecordWords): string {
  if (!result || state !== 'treated') return words.states[state]
  return `${words.outcomes[result.outcome]} (${result.votesFor}–${result.votesAgainst})`
}

function attendance({ members }: RecordFacts, words: RecordWords): Lines {
  if (!members.some(({ present }) => present)) return [words.noAttendance]
  const named = (title: string, some: RecordFacts['members']) =>
    some.length === 0 ? [] : [heading(title), ...some.map((member) => point(nameOf(member, words)))]
  const ordinary = members.filter(({ seat }) => seat !== 'alternate')
  return [
    ...named(
      words.met,
      ordinary.filter(({ present }) => present),
    ),
    ...named(
      words.absent,
      ordinary.filter(({ present }) => !present),
    ),
    ...named(
      words.alternates,
      members.filter(({ seat, present }) => seat === 'alternate' && present),
    ),
  ]
}

/** "Kari Nordmann (Ap), leder" */
function nameOf({ name, party, seat }: RecordFacts['members'][number], words: RecordWords): string {
  const seated = seat === 'leader' || seat === 'deputyLeader' ? `, ${words.seats[seat]}` : ''
  return `${name}${party && ` (${party})`}${seated}`
}

function treatment(facts: RecordFacts, words: RecordWords): Lines {
  const { postponedOn, pointsIn, amendments, committee, state, statement } = facts
  // A treatment that was postponed and taken up again keeps why in the same place.
  const whyPostponed = state !== 'sentBack' && votes(committee.kind) ? statement : ''
  return [
    ...postponedOn.map((day) => words.postponed(writtenDay(day, facts))),
    ...(postponedOn.length > 0 || state === 'postponed' ? reasoned(whyPostponed, words) : []),
    ...(pointsIn.length > 0 ? [heading(words.recommendationIn), ...numbered(pointsIn)] : []),
    ...amendments.flatMap((amendment) => amendmentLines(amendment, words)),
    ...(amendments.length === 0 && votes(committee.kind) ? ['', words.noAmendments] : []),
    ...(state === 'sentBack' ? ['', words.sentBack, ...reasoned(statement, words)] : []),
  ]
}

const reasoned = (reason: string, words: RecordWords): Lines =>
  reason.trim() === '' ? [] : [words.reason, ...quoted(reason)]

function amendmentLines(amendment: RecordAmendment, words: RecordWords): Lines {
  const { number, parties, mover, about, before, after, reason, fate } = amendment
  return [
    heading(words.amendmentBy(number, words.listed(parties), mover)),
    words.about(about),
    ...(before === '' ? [words.added] : [words.before, ...quoted(before)]),
    ...(after === '' ? [words.removed] : [words.after, ...quoted(after)]),
    ...reasoned(reason, words),
    words.fates[fate],
  ]
}

function voting(facts: RecordFacts, words: RecordWords): Lines {
  const changed = facts.amendments.some(({ fate }) => fate === 'adopted')
  return facts.votes.flatMap((vote) => [
    heading(vote.amendment === null ? words.recommendation : words.amendment(vote.amendment)),
    vote.amendment === null ? words.votedOn(changed) : words.setAgainst,
    words.result(vote),
    ...(vote.leaderDecided ? [words.leaderDecided] : []),
    ...(vote.manner === 'unanimous' ? [] : byParty(vote, words)),
  ])
}

/** Which parties voted for what, and who, where one split. */
function byParty({ ballots }: RecordVote, words: RecordWords): Lines {
  const { party, for: votesFor, against } = words.columns
  const name = (ballot: Ballot) => ballot.party || words.noParty
  return [
    row(party, votesFor, against),
    ...ballots.map((ballot) => row(name(ballot), String(ballot.for), String(ballot.against))),
    ...ballots.flatMap((ballot) => {
      const { namesFor = [], namesAgainst = [] } = ballot
      if (namesFor.length + namesAgainst.length === 0) return []
      return [words.split(name(ballot), namesFor.join(', '), namesAgainst.join(', '))]
    }),
  ]
}

function resolution(facts: RecordFacts, words: RecordWords): Lines {
  const { state, committee, pointsOut, statement, votes: taken } = facts
  if (state === 'sentBack') return [words.sentBack]
  if (state !== 'treated') return [words.undecided]
  if (!votes(committee.kind)) return statement.split('\n')
  const outcome = taken.find(({ amendment }) => amendment === null)?.outcome
  if (outcome !== 'adopted') return [decides(committee.kind) ? words.noResolution : words.noRecommendation]
  return pointsOut && pointsOut.length > 0 ? numbered(pointsOut) : [words.noPoints]
}

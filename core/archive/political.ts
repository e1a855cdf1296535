/**
 * The two messages of Fiks Politisk Behandling v1 that a plan has something to say in: the case on its way to the bodies,
 * and what the council resolved.
 *
 * Two things in the schemas are not as they seem. `utvalgssak.send` requires `fagsystemetsReferanse`, which it describes
 * nowhere: it is sent beside `fagsystemetsReferanseEksternNoekkel`, with the same key. And a vote (`stemme`) must have yes, no
 * and blank at once, as objects whose content is not told: each holds how many.
 */
import type { Day } from '~core/calendar/day'
import { instantAt } from '~core/calendar/osloTime'
import { yearOf } from '~core/calendar/day'
import type { Ballot } from '~core/council/ballot'
import { entryKey, folderKey } from './arkivmelding'
import { readCaseNumber, type CaseNumber } from './caseNumber'
import { externalKey } from './codes'
import type { ArchiveFacts, ArchiveStep } from './facts'

const plainText = (words: string) => ({
  tekstInnhold: words,
  tekstFormat: { kodeverdi: 'text/plain', kodebeskrivelse: 'Ren tekst' },
})

/** "1. Planen vedtas." */
const numbered = (points: readonly string[]) =>
  points.map((point, index) => `${index + 1}. ${point}`).join('\n')

const asJson = ({ year, sequence }: CaseNumber) => ({ saksaar: year, sakssekvensnummer: sequence })

/** Midnight in Norway: the hour of a meeting is not known here. */
const dayBegins = (day: Day) => instantAt({ date: day, time: '00:00' })?.toISOString() ?? `${day}T00:00:00Z`

/** What is the same in both messages. */
function caseOf({ plan, caseNumber, createdAt, caseworker, municipality }: ArchiveFacts) {
  const number = readCaseNumber(caseNumber, createdAt.getUTCFullYear())
  if (!number) return null
  return {
    referanseEksternNoekkel: externalKey(folderKey(plan.id)),
    fagsystemetsSaksnummer: asJson(number),
    fagsystemetsReferanseEksternNoekkel: externalKey(folderKey(plan.id)),
    tittel: plan.title,
    saksansvarlig: caseworker ?? municipality.name,
    referanseForelderMappeEksternNoekkel: externalKey(folderKey(plan.id)),
    arkivSaksnummer: asJson(number),
  }
}

/** Names the entry of the journal that a message is about. */
function entryIn({ plan, entries }: ArchiveFacts, ofKind: 'casePaper' | 'record', key?: string | null) {
  const entry = entries.find((one) => one.kind === ofKind && (key === undefined || one.key === key))
  return entry && { referanseRegistreringEksternNoekkel: externalKey(entryKey(plan.id, entry.key)) }
}

export type CommitteeCase = ReturnType<typeof committeeCase>

/** `utvalgssak.send`: the case, and the bodies it is to go through. Null while it has no road or no case number. */
export function committeeCase(facts: ArchiveFacts) {
  const common = caseOf(facts)
  if (!common || facts.road.length === 0) return null
  return {
    sak: {
      ...common,
      ...entryIn(facts, 'casePaper'),
      fagsystemetsReferanse: externalKey(folderKey(facts.plan.id)),
      ...(facts.summary !== '' && { saksbeskrivelse: plainText(facts.summary) }),
      ...(facts.recommendation.length > 0 && { forslagTilVedtak: plainText(numbered(facts.recommendation)) }),
    },
    forslagTilBehandlingsplan: facts.road.map(({ id, committee, meetingOn }, index) => ({
      tilUtvalgId: committee.id,
      tilUtvalgNavn: committee.name,
      ...(meetingOn && { tilMoeteId: id, tilMoetedato: dayBegins(meetingOn) }),
      rekkefoelge: index + 1,
    })),
  }
}

export type CommitteeDecision = ReturnType<typeof committeeDecision>

/** `vedtakfrautvalg.send`: what the council resolved, and how it voted on it. Null while it has not. */
export function committeeDecision(facts: ArchiveFacts) {
  const { resolution } = facts
  const common = caseOf(facts)
  const step = facts.road.find(({ id }) => id === resolution?.stepId)
  if (!common || !resolution || !step) return null
  const { resolvedOn, points } = resolution
  return {
    utvalgId: step.committee.id,
    utvalgNavn: step.committee.name,
    moeteId: step.id,
    moetedato: dayBegins(resolvedOn),
    erEndeligVedtak: step.committee.kind === 'council',
    sak: {
      ...common,
      // The record tells the decision in full; without a finished one there is the case paper.
      ...(entryIn(facts, 'record', step.recordKey) ?? entryIn(facts, 'casePaper')),
      utvalgetsSaksnummer: numberInBody(step, resolvedOn, common.fagsystemetsSaksnummer),
      vedtaksdato: resolvedOn,
      status: { kodeverdi: 'BEHANDLET', kodebeskrivelse: 'Ferdigbehandlet' },
      vedtak: plainText(numbered(points)),
      votering: finalVote(step).flatMap(votesOf),
    },
  }
}

/** The body's own number; where its clerk wrote none that can be read, the case's. */
function numberInBody(step: ArchiveStep, on: Day, number: ReturnType<typeof asJson>) {
  const own = readCaseNumber(step.caseNumber, yearOf(on))
  return own ? asJson(own) : number
}

/** The vote on the recommendation with what was adopted before; amendments are told in the record. */
const finalVote = ({ votes }: ArchiveStep): readonly Ballot[] =>
  votes.find(({ amendment }) => amendment === null)?.ballots ?? []

/** A party's votes: by name where it split, else as one. */
function votesOf({ party, namesFor = [], namesAgainst = [], ...counts }: Ballot) {
  const vote = (who: string, yes: number, no: number) => ({
    moetedeltaker: who,
    representerer: party,
    stemme: { Ja: { antall: yes }, Nei: { antall: no }, Blankt: { antall: 0 } },
  })
  const named = [...namesFor.map((name) => vote(name, 1, 0)), ...namesAgainst.map((name) => vote(name, 0, 1))]
  return named.length > 0 ? named : [vote(party, counts.for, counts.against)]
}

import type { PlanLanguage } from '~core/plan/document'
import type { VoteOutcome } from './ballot'
import type { CommitteeKind } from './committee'
import type { AmendmentFate, RecordVote } from './recordFacts'
import type { RecordPart } from './recordParts'
import type { StepState } from './road'

/** The words that a record adds to people's own, in the plan's language (not the interface's). */
export interface RecordWords {
  readonly title: (committee: string, plan: string) => string
  /** The headings of the parts; the last one's depends on the body. */
  readonly parts: Readonly<Record<Exclude<RecordPart, 'resolution'>, string>>
  readonly resolutions: Readonly<Record<CommitteeKind, string>>
  readonly committee: string
  readonly date: string
  readonly caseNumber: string
  readonly leader: string
  readonly finished: (day: string, by: string) => string
  readonly notSet: string
  readonly columns: Readonly<
    Record<'committee' | 'meetingOn' | 'caseNumber' | 'outcome' | 'party' | 'for' | 'against', string>
  >
  readonly states: Readonly<Record<StepState, string>>
  readonly outcomes: Readonly<Record<VoteOutcome, string>>
  readonly noAttendance: string
  readonly met: string
  readonly absent: string
  readonly alternates: string
  readonly seats: Readonly<Record<'leader' | 'deputyLeader', string>>
  readonly postponed: (day: string) => string
  readonly reason: string
  readonly sentBack: string
  readonly recommendationIn: string
  readonly noAmendments: string
  readonly amendment: (number: number) => string
  readonly amendmentBy: (number: number, parties: string, mover: string) => string
  readonly about: (place: string) => string
  readonly before: string
  readonly after: string
  readonly added: string
  readonly removed: string
  readonly fates: Readonly<Record<AmendmentFate, string>>
  readonly recommendation: string
  readonly setAgainst: string
  readonly votedOn: (changed: boolean) => string
  readonly result: (vote: RecordVote) => string
  readonly leaderDecided: string
  readonly noParty: string
  readonly split: (party: string, votedFor: string, votedAgainst: string) => string
  readonly undecided: string
  readonly noResolution: string
  readonly noRecommendation: string
  readonly noPoints: string
  /** "Ap, Sp og V" */
  readonly listed: (names: readonly string[]) => string
}

const nb: RecordWords = {
  title: (committee, plan) => `Saksutskrift fra ${committee}: ${plan}`,
  parts: {
    place: 'Møtested',
    time: 'Tidspunkt',
    meeting: 'Møtet',
    road: 'Saksgang',
    attendance: 'Oppmøte',
    impartiality: 'Habilitet',
    treatment: 'Behandling',
    voting: 'Votering',
  },
  resolutions: {
    advisoryBoard: 'Uttalelse',
    committee: 'Innstilling',
    executive: 'Innstilling',
    council: 'Vedtak',
  },
  committee: 'Utvalg',
  date: 'Dato',
  caseNumber: 'Saksnummer',
  leader: 'Møteleder',
  finished: (day, by) => `Ferdigstilt: ${day} av ${by}`,
  notSet: 'Ikke fastsatt',
  columns: {
    committee: 'Utvalg',
    meetingOn: 'Møtedato',
    caseNumber: 'Saksnummer',
    outcome: 'Resultat',
    party: 'Parti',
    for: 'For',
    against: 'Mot',
  },
  states: {
    planned: 'Ikke behandlet',
    running: 'Til behandling',
    treated: 'Behandlet',
    sentBack: 'Sendt tilbake',
    postponed: 'Utsatt',
  },
  outcomes: { adopted: 'Vedtatt', rejected: 'Ikke vedtatt' },
  noAttendance: 'Oppmøtet er ikke ført.',
  met: 'Faste medlemmer som møtte',
  absent: 'Faste medlemmer som ikke møtte',
  alternates: 'Varamedlemmer som møtte',
  seats: { leader: 'leder', deputyLeader: 'nestleder' },
  postponed: (day) => `Saken ble utsatt ${day}.`,
  reason: 'Begrunnelse:',
  sentBack: 'Saken ble sendt tilbake.',
  recommendationIn: 'Innstilling til møtet',
  noAmendments: 'Det ble ikke satt fram endringsforslag.',
  amendment: (number) => `Endringsforslag ${number}`,
  amendmentBy: (number, parties, mover) =>
    `Endringsforslag ${number}${parties && ` fra ${parties}`}${mover && `, satt fram av ${mover}`}`,
  about: (place) => `Gjelder: ${place}`,
  before: 'Slik teksten var:',
  after: 'Slik forslaget lyder:',
  added: 'Teksten er ny.',
  removed: 'Forslaget er å ta teksten ut.',
  fates: {
    adopted: 'Forslaget ble vedtatt.',
    rejected: 'Forslaget falt.',
    withdrawn: 'Forslaget ble trukket.',
    pointless: 'Forslaget falt bort fordi et annet forslag ble vedtatt.',
    open: 'Forslaget er ikke votert over.',
    dropped: 'Forslaget ble ikke tatt opp til votering.',
  },
  recommendation: 'Innstillingen',
  setAgainst: 'Forslaget ble satt opp mot innstillingen.',
  votedOn: (changed) =>
    changed
      ? 'Det ble votert over innstillingen med de vedtatte endringene.'
      : 'Det ble votert over innstillingen.',
  result: ({ manner, outcome, votesFor, votesAgainst }) =>
    manner === 'unanimous'
      ? `Enstemmig vedtatt med ${votesFor} stemmer.`
      : outcome === 'adopted'
        ? `Vedtatt med ${votesFor} mot ${votesAgainst} stemmer.`
        : `Falt med ${votesFor} mot ${votesAgainst} stemmer.`,
  leaderDecided: 'Det var stemmelikhet, og møtelederens stemme avgjorde.',
  noParty: 'Uten parti',
  split: (party, votedFor, votedAgainst) => `${party} stemte delt. For: ${votedFor}. Mot: ${votedAgainst}.`,
  undecided: 'Saken er ikke avgjort.',
  noResolution: 'Innstillingen fikk ikke flertall, og det ble ikke gjort vedtak.',
  noRecommendation: 'Innstillingen fikk ikke flertall.',
  noPoints: 'Saken har ingen nummererte punkter.',
  listed: listedWith('og'),
}

const nn: RecordWords = {
  ...nb,
  title: (committee, plan) => `Saksutskrift frå ${committee}: ${plan}`,
  parts: {
    place: 'Møtestad',
    time: 'Tidspunkt',
    meeting: 'Møtet',
    road: 'Saksgang',
    attendance: 'Frammøte',
    impartiality: 'Habilitet',
    treatment: 'Behandling',
    voting: 'Røysting',
  },
  resolutions: { ...nb.resolutions, advisoryBoard: 'Fråsegn' },
  committee: 'Utval',
  leader: 'Møteleiar',
  notSet: 'Ikkje fastsett',
  columns: { ...nb.columns, committee: 'Utval' },
  states: {
    planned: 'Ikkje behandla',
    running: 'Til behandling',
    treated: 'Behandla',
    sentBack: 'Send tilbake',
    postponed: 'Utsett',
  },
  outcomes: { adopted: 'Vedteke', rejected: 'Ikkje vedteke' },
  noAttendance: 'Frammøtet er ikkje ført.',
  absent: 'Faste medlemmer som ikkje møtte',
  seats: { leader: 'leiar', deputyLeader: 'nestleiar' },
  postponed: (day) => `Saka vart utsett ${day}.`,
  reason: 'Grunngiving:',
  sentBack: 'Saka vart send tilbake.',
  recommendationIn: 'Innstilling til møtet',
  noAmendments: 'Det vart ikkje sett fram endringsforslag.',
  amendmentBy: (number, parties, mover) =>
    `Endringsforslag ${number}${parties && ` frå ${parties}`}${mover && `, sett fram av ${mover}`}`,
  about: (place) => `Gjeld: ${place}`,
  removed: 'Forslaget er å ta teksten ut.',
  fates: {
    adopted: 'Forslaget vart vedteke.',
    rejected: 'Forslaget fall.',
    withdrawn: 'Forslaget vart trekt.',
    pointless: 'Forslaget fall bort fordi eit anna forslag vart vedteke.',
    open: 'Forslaget er ikkje røysta over.',
    dropped: 'Forslaget vart ikkje teke opp til røysting.',
  },
  recommendation: 'Innstillinga',
  setAgainst: 'Forslaget vart sett opp mot innstillinga.',
  votedOn: (changed) =>
    changed
      ? 'Det vart røysta over innstillinga med dei vedtekne endringane.'
      : 'Det vart røysta over innstillinga.',
  result: ({ manner, outcome, votesFor, votesAgainst }) =>
    manner === 'unanimous'
      ? `Samrøystes vedteke med ${votesFor} røyster.`
      : outcome === 'adopted'
        ? `Vedteke med ${votesFor} mot ${votesAgainst} røyster.`
        : `Fall med ${votesFor} mot ${votesAgainst} røyster.`,
  leaderDecided: 'Røystene stod likt, og røysta til møteleiaren avgjorde.',
  noParty: 'Utan parti',
  split: (party, votedFor, votedAgainst) => `${party} røysta delt. For: ${votedFor}. Mot: ${votedAgainst}.`,
  undecided: 'Saka er ikkje avgjord.',
  noResolution: 'Innstillinga fekk ikkje fleirtal, og det vart ikkje gjort vedtak.',
  noRecommendation: 'Innstillinga fekk ikkje fleirtal.',
  noPoints: 'Saka har ingen nummererte punkt.',
}

function listedWith(and: string) {
  return (names: readonly string[]) =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`
}

const words: Readonly<Record<PlanLanguage, RecordWords>> = { nb, nn }

export function recordWordsFor(language: PlanLanguage): RecordWords {
  return words[language]
}

import type { SectionStatus } from '~core/plan/section'

const numbers = ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti']

export const myPlans = {
  title: 'Mine planer',
  greetings: {
    night: (name: string) => `God natt, ${name}`,
    morning: (name: string) => `God morgen, ${name}`,
    day: (name: string) => `God dag, ${name}`,
    evening: (name: string) => `God kveld, ${name}`,
  },
  waiting: (count: number) =>
    count === 0
      ? 'ingenting venter på deg'
      : count === 1
        ? 'én ting venter på deg'
        : `${numbers[count] ?? count} ting venter på deg`,
  newPlan: 'Ny plan',
  needs: 'Trenger deg',
  need: {
    invitation: (plan: string) => `Svar på invitasjonen til «${plan}»`,
    invitationHint: (municipality: string, by: string) => `${municipality} · gjelder til ${by}`,
    answer: 'Svar',
    section: (title: string, status: SectionStatus) =>
      status === 'review' ? `Les gjennom «${title}»` : `Skriv «${title}»`,
    sectionHint: (plan: string, number: string) =>
      number ? `${plan} · del ${number}, som du har ansvar for` : `${plan} · du har ansvar for delen`,
    write: 'Skriv',
    read: 'Les',
    unassigned: (count: number) =>
      count === 1 ? 'Finn en ansvarlig for én del' : `Finn ansvarlige for ${numbers[count] ?? count} deler`,
    unassignedHint: (plan: string) => `${plan} · deler som ikke er klare, og som ingen har ansvar for`,
    assign: 'Fordel',
  },
  nothingNeeded: 'Ingenting venter på deg akkurat nå.',
  plans: 'Planene dine',
  show: 'Vis planer',
  active: (count: number) => `Aktive ${count}`,
  adopted: (count: number) => `Vedtatte ${count}`,
  ready: (ready: number, total: number) =>
    total === 0 ? 'Ingen deler ennå' : `${ready} av ${total} deler er klare`,
  yourRole: (role: string) => `Du er ${role.toLowerCase()}`,
  noPlans: 'Du er ikke med i noen plan ennå',
  noPlansHint: 'Lag en ny plan, eller vent på en invitasjon fra noen som skriver på en.',
  noSeatHint: 'Når noen inviterer deg til en plan, får du en lenke på e-post.',
  news: 'Nytt siden sist',
  noNews: 'Ingenting nytt. Her står det andre gjør i planene dine.',
  someone: 'Noen',
  events: {
    'plan.created': () => 'opprettet planen',
    'plan.changed': ({ deleted }: EventFacts) =>
      deleted === true
        ? 'la planen i papirkurven'
        : deleted === false
          ? 'hentet planen tilbake'
          : 'endret planens tittel eller målform',
    'plan.phase': ({ phaseName }: EventFacts) => `tok planen over i «${phaseName}»`,
    'section.added': ({ title }: EventFacts) => `la til «${title}»`,
    'section.renamed': ({ title }: EventFacts) => `ga en del navnet «${title}»`,
    'section.moved': ({ title, numbered }: EventFacts) =>
      numbered === undefined
        ? `flyttet «${title}»`
        : numbered
          ? `ga «${title}» nummer`
          : `tok nummeret bort fra «${title}»`,
    'section.status': ({ title, statusName }: EventFacts) => `satte «${title}» til «${statusName}»`,
    'section.responsible': ({ title, name }: EventFacts) =>
      name ? `ga ${name} ansvar for «${title}»` : `tok bort ansvaret for «${title}»`,
    'section.deleted': ({ title }: EventFacts) => `la «${title}» i papirkurven`,
    'section.restored': ({ title }: EventFacts) => `hentet «${title}» tilbake`,
    'people.changed': ({ name, roleName }: EventFacts) =>
      roleName ? `${name} er nå ${String(roleName).toLowerCase()}` : `${name} er ikke lenger med`,
    'thread.opened': ({ title }: EventFacts) => (title ? `kommenterte «${title}»` : 'kommenterte planen'),
    'thread.replied': ({ title }: EventFacts) =>
      title ? `svarte på en kommentar til «${title}»` : 'svarte på en kommentar til planen',
    'thread.resolved': ({ title }: EventFacts) =>
      title ? `avsluttet en tråd i «${title}»` : 'avsluttet en tråd om planen',
    'thread.reopened': ({ title }: EventFacts) =>
      title ? `gjenåpnet en tråd i «${title}»` : 'gjenåpnet en tråd om planen',
    'thread.attached': ({ title }: EventFacts) => `festet en kommentar på nytt i «${title}»`,
    'comment.edited': () => 'endret en kommentar',
    'comment.withdrawn': () => 'trakk en kommentar',
    'proposal.made': ({ title }: EventFacts) => `foreslo en endring i «${title}»`,
    'proposal.changed': ({ title }: EventFacts) => `endret et forslag i «${title}»`,
    'proposal.supported': ({ title }: EventFacts) => `støttet et forslag i «${title}»`,
    'proposal.accepted': ({ title }: EventFacts) => `godtok et forslag i «${title}»`,
    'proposal.rejected': ({ title }: EventFacts) => `avviste et forslag i «${title}»`,
    'proposal.withdrawn': ({ title }: EventFacts) => `trakk et forslag i «${title}»`,
    'proposal.superseded': ({ title }: EventFacts) => `lukket et forslag i «${title}» som ikke lenger trengs`,
    'proposal.reopened': ({ title }: EventFacts) => `angret avgjørelsen om et forslag i «${title}»`,
    'snapshot.taken': ({ name }: EventFacts) => (name ? `lagret versjonen «${name}»` : 'lagret en versjon'),
    'text.restored': ({ title }: EventFacts) =>
      title ? `hentet tilbake en eldre tekst i «${title}»` : 'hentet tilbake en eldre versjon av planen',
    'session.planned': ({ title }: EventFacts) => `kalte inn til arbeidsmøtet «${title}»`,
    'session.changed': ({ title }: EventFacts) => `endret arbeidsmøtet «${title}»`,
    'session.cancelled': ({ title }: EventFacts) => `avlyste arbeidsmøtet «${title}»`,
    'session.started': ({ title }: EventFacts) => `startet arbeidsmøtet «${title}»`,
    'session.ended': ({ title }: EventFacts) => `avsluttet arbeidsmøtet «${title}»`,
    'session.recorded': ({ title }: EventFacts) => `sendte ut referatet fra «${title}»`,
    'statement.registered': ({ number }: EventFacts) => `registrerte uttalelse ${number}`,
    'statements.imported': ({ count }: EventFacts) => `importerte ${count} uttalelser`,
    'statement.published': ({ number }: EventFacts) => `lot alle lese uttalelse ${number}`,
    'statement.withheld': ({ number }: EventFacts) => `holdt uttalelse ${number} tilbake`,
    'consultation.opened': ({ title }: EventFacts) => `åpnet høringen «${title}»`,
    'consultation.notOpened': ({ title }: EventFacts) => `kunne ikke åpne høringen «${title}» som planlagt`,
    'consultation.extended': ({ title }: EventFacts) => `forlenget fristen i høringen «${title}»`,
    'consultation.closed': ({ title }: EventFacts) => `avsluttet høringen «${title}», for fristen er ute`,
    'consultation.cancelled': ({ title }: EventFacts) => `avlyste høringen «${title}»`,
    'replies.sent': ({ mails, letters }: EventFacts) =>
      `svarte avsenderne: ${Number(mails)} på e-post og ${Number(letters)} i brev`,
    'results.shown': () => 'viste alle hva som skjedde med innspillene',
    'results.hidden': () => 'skjulte hva som skjedde med innspillene',
    'remark.marked': ({ number }: EventFacts) => `merket merknad ${number} i en uttalelse`,
    'remark.unmarked': ({ number }: EventFacts) => `fjernet merket for merknad ${number}`,
    'remark.assessed': ({ number }: EventFacts) => `vurderte merknad ${number}`,
    'remarks.assessed': ({ count }: EventFacts) => `vurderte ${count} merknader samlet`,
    'remarks.assigned': ({ count }: EventFacts) =>
      count === 1 ? 'fordelte én merknad' : `fordelte ${count} merknader`,
    'remarks.grouped': ({ count, name }: EventFacts) => `samlet ${count} merknader i «${name}»`,
    'statement.redacted': ({ number }: EventFacts) => `sladdet uttalelse ${number}`,
    'statement.unredacted': ({ number }: EventFacts) => `tok tilbake sladding i uttalelse ${number}`,
    'change.linked': ({ number, title }: EventFacts) =>
      `koblet merknad ${number} til en endring i «${title}»`,
    'change.unlinked': ({ number, title }: EventFacts) =>
      `fjernet koblingen mellom merknad ${number} og «${title}»`,
    'paper.made': () => 'laget et saksframlegg',
    'paper.changed': () => 'endret hodet i saksframlegget',
    'paper.finished': () => 'ferdigstilte saksframlegget',
    'paper.reopened': () => 'åpnet saksframlegget igjen',
    'paper.takenOver': ({ title }: EventFacts) => `tok over «${title}» i saksframlegget som egen tekst`,
    'paper.handedBack': ({ title }: EventFacts) => `lot «${title}» i saksframlegget bli beregnet igjen`,
    'plan.adopted': () => 'registrerte at kommunestyret har vedtatt planen',
    'plan.published': () => 'offentliggjorde den vedtatte planen',
    'plan.unpublished': () => 'tok den vedtatte planen bort fra nettsidene',
    'measure.followed': () => 'oppdaterte status for et tiltak',
    'council.road': () => 'endret saksgangen',
    'council.changed': () => 'førte oppmøte eller votering',
    'council.begun': ({ title }: EventFacts) => `startet behandlingen i ${title}`,
    'council.ended': ({ title, outcome }: EventFacts) =>
      outcome === 'adopted'
        ? `avsluttet behandlingen i ${title}. Innstillingen ble vedtatt`
        : outcome === 'rejected'
          ? `avsluttet behandlingen i ${title}. Innstillingen falt`
          : `avsluttet behandlingen i ${title}`,
    'council.sentBack': ({ title }: EventFacts) => `førte at saken er sendt tilbake fra ${title}`,
    'council.postponed': ({ title }: EventFacts) => `utsatte behandlingen i ${title}`,
    'amendment.made': ({ title }: EventFacts) => `la fram et endringsforslag i ${title}`,
    'amendment.withdrawn': ({ title }: EventFacts) => `førte et endringsforslag i ${title} som trukket`,
    'record.corrected': ({ title }: EventFacts) => `rettet møteboken fra ${title}`,
    'record.finished': ({ title }: EventFacts) => `ferdigstilte møteboken fra ${title}`,
    'record.reopened': ({ title }: EventFacts) => `åpnet møteboken fra ${title} igjen`,
    'renewal.reviewed': ({ decision }: EventFacts) =>
      decision === 'askAgain'
        ? 'avgjorde at planen skal på høring igjen'
        : 'avgjorde at planen ikke trenger ny høring',
  },
  bin: (count: number) => `Papirkurv (${count})`,
  deletedAt: 'Slettet',
  restore: 'Hent tilbake',
  restoreThis: (title: string) => `Hent tilbake «${title}»`,
  done: {
    left: 'Du er ikke lenger med i planen.',
    restored: 'Planen er hentet tilbake.',
    deleted: 'Planen ligger i papirkurven nederst på siden.',
  },
}

/** What a line about an event may tell; `statusName` and `roleName` are in the reader's language. */
type EventFacts = Readonly<Record<string, string | number | boolean | null | undefined>>

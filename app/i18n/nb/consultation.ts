import type { ConsultationState, Lack } from '~core/consultation/consultation'
import type { HolidaySeason } from '~core/consultation/deadline'
import type { AnswerState, LetterState } from '~core/consultation/party'
import type { RuleProfileKind } from '~core/consultation/ruleProfile'

const states: Record<ConsultationState, string> = {
  prepared: 'Under forberedelse',
  open: 'Åpen',
  closed: 'Avsluttet',
  cancelled: 'Avlyst',
}

const lacks: Record<Lack, string> = {
  title: 'Overskriften på den åpne siden mangler.',
  intro: 'Innledningen på den åpne siden mangler.',
  contact: 'Det står ikke hvem som svarer på spørsmål.',
  text: 'Planen har ingen tekst å spørre om.',
  letter: 'Høringsbrevet er tomt.',
  parties: 'Ingen er invitert.',
}

const profiles: Record<RuleProfileKind, { name: string; text: string }> = {
  planningAct: {
    name: 'Plan etter plan- og bygningsloven',
    text: 'Høringen skal vare i minst seks uker.',
  },
  thematic: { name: 'Temaplan', text: 'Loven setter ingen frist. Seks uker er vanlig.' },
  own: { name: 'Egne regler', text: 'Kommunen velger selv hvor lenge høringen varer.' },
}

const seasons: Record<HolidaySeason['name'], string> = {
  summer: 'sommerferien',
  easter: 'påsken',
  christmas: 'jul og nyttår',
}

const letters: Record<LetterState, string> = {
  noAddress: 'Får ikke e-post',
  unsent: 'Brevet er ikke sendt',
  queued: 'Brevet er på vei',
  sent: 'Brevet er sendt',
  failed: 'Brevet kom ikke fram',
}

const answers: Record<AnswerState, string> = {
  answered: 'Har svart',
  answeredLate: 'Svarte etter fristen',
  waiting: 'Har ikke svart',
  overdue: 'Svarte ikke innen fristen',
}

/** Høring: preparing it, who is invited, and how it goes. */
export const consultation = {
  title: 'Høring',
  states,
  none: 'Planen har ikke vært på høring',
  noneHint: 'Når kommunen spør alle om utkastet, står det her.',
  noneHintRun:
    'Forbered høringen steg for steg. Ingen utenfor ser noe før den åpnes, og siden sier fra om det som mangler.',
  prepare: 'Forbered høringen',
  prepareAnother: 'Forbered en ny høring',
  earlier: 'Tidligere høringer',
  opens: (day: string) => `Åpner ${day}`,
  deadline: 'Frist',
  toPublic: 'Se den åpne siden',
  toParties: 'Se hvem som er invitert',
  toStatements: 'Les uttalelsene',
  toTreatment: 'Gå til merknadsbehandlingen',

  steps: 'Før høringen kan åpnes',
  stepDone: 'Klart',
  stepMissing: 'Mangler',
  lacks,
  step: {
    text: 'Teksten det spørres om',
    rules: 'Regler og frist',
    page: 'Den åpne siden',
    contact: 'Hvem som svarer på spørsmål',
    letter: 'Høringsbrevet',
    documents: 'Vedlegg',
    parties: 'Hvem som inviteres',
    answers: 'Svar og påminnelser',
  },
  lead: {
    text: 'Teksten blir låst når høringen åpnes. Utkastet kan dere arbeide videre med.',
    rules: 'Fristen blir foreslått ut fra reglene. Dere kan velge en annen.',
    page: 'Dette møter alle som åpner høringen. Ingen trenger å logge inn.',
    contact: 'Står på den åpne siden og i brevet.',
    letter:
      'Sendes som e-post til alle som er invitert, hver med sin egen lenke. Ordene i hakeparentes fylles ut.',
    documents: 'PDF, Word (DOCX), ODT og bilder (PNG, JPEG). Høyst 20 MB for hver fil.',
    parties: 'Alle kan svare, men disse blir bedt om det.',
    answers: 'Hva som skjer med svarene mens høringen er åpen.',
  },
  letterFields: (fields: string) => `Felter som fylles ut: ${fields}`,
  unknownFields: (fields: string) =>
    `Disse feltene finnes ikke, og blir stående som de er: ${fields}. Sjekk skrivemåten.`,
  textNow: (words: string) => `Teksten slik den er når høringen åpnes (nå ${words})`,
  textWhenOpened: 'Teksten slik den er når høringen åpnes',
  words: (count: number) => (count === 1 ? 'ett ord' : `${count} ord`),
  version: (name: string, words: string) => `${name} (${words})`,
  fields: {
    snapshotId: { label: 'Tekst' },
    ruleProfile: { label: 'Hva høringen følger' },
    weeks: { label: 'Uker', problem: 'Skriv et helt tall mellom 0 og 52.' },
    addsForHolidays: {
      label: 'Legg til tid for ferier',
      hint: 'Tre uker for sommerferien, én for påsken og én for jul og nyttår.',
    },
    opensOn: { label: 'Åpner', problem: 'Velg en dag.' },
    deadlineOn: { label: 'Siste dag for å svare', problem: 'Velg en dag.' },
    rules: { label: 'Regler og frist', problem: 'Sjekk at ukene er et helt tall og at begge dagene finnes.' },
    title: { label: 'Overskrift', problem: 'Skriv en overskrift, høyst 200 tegn.' },
    intro: { label: 'Innledning', problem: 'Skriv høyst 2000 tegn.' },
    name: {
      label: 'Navn i adressen',
      hint: 'Små bokstaver, tall og bindestrek.',
      problem: 'Skriv minst tre bokstaver eller tall.',
    },
    contactName: { label: 'Navn', problem: 'Skriv hvem som svarer på spørsmål.' },
    contactEmail: { label: 'E-postadresse', problem: 'Skriv en hel e-postadresse.' },
    contactPhone: { label: 'Telefon', problem: 'Skriv høyst 200 tegn.' },
    letter: { label: 'Brevet', problem: 'Brevet er for langt. Skriv høyst 20 000 tegn.' },
    file: { label: 'Fil' },
    moderated: {
      label: 'Se over hver uttalelse før den vises',
      hint: 'Uten dette vises uttalelsene med en gang. Fødselsnummer stanser dem uansett.',
    },
    remindDays: {
      label: 'Påminnelse til dem som ikke har svart',
      hint: 'Antall dager før fristen. La feltet stå tomt for ingen påminnelse.',
      problem: 'Skriv et helt tall mellom 1 og 60, eller la feltet stå tomt.',
    },
    reason: { label: 'Begrunnelse', problem: 'Skriv en begrunnelse, høyst 1000 tegn.' },
    extendTo: { label: 'Ny siste dag for å svare', problem: 'Velg en dag etter fristen som gjelder nå.' },
  },
  profiles,
  seasons,
  proposed: (day: string) => `Foreslått frist: ${day}.`,
  proposedWhy: (weeks: number, added: string, moved: boolean) =>
    [
      weeks === 1 ? 'Det er én uke' : `Det er ${weeks} uker`,
      added === '' ? '' : `, med tid lagt til for ${added}`,
      '.',
      moved ? ' Den siste dagen er flyttet til en arbeidsdag.' : '',
    ].join(''),
  useProposed: 'Bruk den foreslåtte fristen',
  attach: 'Legg ved',
  detach: 'Fjern',
  detachThis: (name: string) => `Fjern ${name}`,
  noDocuments: 'Ingen vedlegg.',
  size: (kilobytes: number) =>
    kilobytes < 1000 ? `${kilobytes} kB` : `${(kilobytes / 1000).toFixed(1).replace('.', ',')} MB`,
  invited: (count: number) =>
    count === 0 ? 'Ingen er invitert ennå.' : count === 1 ? 'Én er invitert.' : `${count} er invitert.`,
  withoutAddress: (count: number) =>
    count === 1
      ? 'Én mangler e-postadresse og må få brevet på annen måte.'
      : `${count} mangler e-postadresse og må få brevet på annen måte.`,
  chooseParties: 'Velg hvem som inviteres',

  open: {
    title: 'Åpne høringen',
    ready: 'Alt er klart.',
    today: (count: number) =>
      count === 1
        ? 'Når du åpner, blir teksten låst, siden blir åpen for alle, og den som er invitert, får brevet.'
        : `Når du åpner, blir teksten låst, siden blir åpen for alle, og de ${count} som er invitert, får brevet.`,
    later: (day: string) => `Høringen åpner av seg selv ${day}. Da sendes brevene.`,
    now: 'Åpne høringen nå',
    plan: (day: string) => `Planlegg åpning ${day}`,
    planned: (day: string) => `Åpningen er planlagt til ${day}.`,
    hold: 'Ta tilbake planen om å åpne',
    cannot: 'Høringen kan ikke åpnes ennå.',
  },
  running: {
    title: 'Slik står det til',
    left: (days: number) =>
      days < 0
        ? 'Fristen er ute.'
        : days === 0
          ? 'Fristen er i dag.'
          : days === 1
            ? 'Én dag igjen.'
            : `${days} dager igjen.`,
    statements: 'Uttalelser',
    answered: 'Av de inviterte har svart',
    answeredOf: (answered: number, invited: number) => `${answered} av ${invited}`,
    late: (count: number) => `${count} etter fristen`,
    failed: (count: number) => (count === 1 ? 'Ett brev kom ikke fram.' : `${count} brev kom ikke fram.`),
    openedAt: 'Åpnet',
    closedAt: 'Avsluttet',
  },
  changes: 'Fristen er endret',
  changed: (from: string, to: string) => `Fra ${from} til ${to}`,
  extend: {
    title: 'Forleng fristen',
    lead: 'Begrunnelsen vises på den åpne siden og sendes til inviterte som ikke har svart.',
    submit: 'Forleng fristen',
  },
  cancel: {
    title: 'Avlys høringen',
    lead: 'De som er invitert, får beskjed. Begrunnelsen står også på den åpne siden. Uttalelser som har kommet, blir tatt vare på.',
    submit: 'Avlys høringen',
  },
  adjust: 'Rett det som står rundt teksten',

  parties: {
    title: 'Hvem som er invitert',
    lead: 'Alle kan svare på høringen. De som står her, blir bedt om det og får hver sin lenke.',
    leadOpen: 'Høringen er åpen. Den som legges til nå, får brevet med en gang.',
    back: 'Tilbake til høringen',
    none: 'Ingen er invitert ennå',
    count: (count: number) => (count === 1 ? 'Én invitert' : `${count} inviterte`),
    who: 'Hvem',
    letter: 'Brev',
    answer: 'Svar',
    remindedAt: 'påminnet',
    letters,
    answers,
    remove: 'Fjern',
    removeThis: (name: string) => `Fjern ${name} fra listen`,
    fromRegister: 'Fra registeret',
    fromRegisterLead: 'Velg blant organisasjonene og rådene i kommunens register.',
    nobodyLeft: 'Alle i registeret er invitert.',
    toRegister: 'Gå til registeret',
    invite: 'Inviter de valgte',
    byHand: 'Noen som ikke står i registeret',
    byHandSubmit: 'Inviter',
    done: {
      invited: 'De valgte er invitert.',
      added: 'Listen har fått en til.',
      removed: 'Høringsinstansen er tatt av listen.',
      imported: 'Radene er lagt inn.',
    },
  },

  done: {
    prepared: 'Høringen er under forberedelse. Gå gjennom stegene.',
    saved: 'Lagret.',
    attached: 'Vedlegget er lagt til.',
    detached: 'Vedlegget er fjernet.',
    opened: 'Høringen er åpen, og brevene er på vei.',
    planned: 'Åpningen er planlagt.',
    held: 'Åpningen er ikke lenger planlagt.',
    extended: 'Fristen er forlenget, og de inviterte får beskjed.',
    cancelled: 'Høringen er avlyst, og de inviterte får beskjed.',
  },
}

import type { consultation as nb } from '../nb/consultation'
import type { Words } from '../words'

export const consultation: Words<typeof nb> = {
  title: 'Høyring',
  states: { prepared: 'Under førebuing', open: 'Open', closed: 'Avslutta', cancelled: 'Avlyst' },
  none: 'Planen har ikkje vore på høyring',
  noneHint: 'Når kommunen spør alle om utkastet, står det her.',
  noneHintRun:
    'Førebu høyringa steg for steg. Ingen utanfor ser noko før ho blir opna, og sida seier frå om det som manglar.',
  prepare: 'Førebu høyringa',
  prepareAnother: 'Førebu ei ny høyring',
  earlier: 'Tidlegare høyringar',
  opens: (day) => `Opnar ${day}`,
  deadline: 'Frist',
  toPublic: 'Sjå den opne sida',
  toParties: 'Sjå kven som er inviterte',
  toStatements: 'Les fråsegnene',
  toTreatment: 'Gå til merknadsbehandlinga',

  steps: 'Før høyringa kan opnast',
  stepDone: 'Klart',
  stepMissing: 'Manglar',
  lacks: {
    title: 'Overskrifta på den opne sida manglar.',
    intro: 'Innleiinga på den opne sida manglar.',
    contact: 'Det står ikkje kven som svarer på spørsmål.',
    text: 'Planen har ingen tekst å spørje om.',
    letter: 'Høyringsbrevet er tomt.',
    parties: 'Ingen er inviterte.',
  },
  step: {
    text: 'Teksten det blir spurt om',
    rules: 'Reglar og frist',
    page: 'Den opne sida',
    contact: 'Kven som svarer på spørsmål',
    letter: 'Høyringsbrevet',
    documents: 'Vedlegg',
    parties: 'Kven som blir inviterte',
    answers: 'Svar og påminningar',
  },
  lead: {
    text: 'Teksten blir låst når høyringa blir opna. Utkastet kan de arbeide vidare med.',
    rules: 'Fristen blir foreslått ut frå reglane. De kan velje ein annan.',
    page: 'Dette møter alle som opnar høyringa. Ingen treng å logge inn.',
    contact: 'Står på den opne sida og i brevet.',
    letter:
      'Blir sendt som e-post til alle som er inviterte, kvar med si eiga lenkje. Orda i hakeparentes blir fylte ut.',
    documents: 'PDF, Word (DOCX), ODT og bilete (PNG, JPEG). Høgst 20 MB for kvar fil.',
    parties: 'Alle kan svare, men desse blir bedne om det.',
    answers: 'Kva som skjer med svara medan høyringa er open.',
  },
  letterFields: (fields) => `Felt som blir fylte ut: ${fields}`,
  unknownFields: (fields) =>
    `Desse felta finst ikkje, og blir ståande som dei er: ${fields}. Sjekk skrivemåten.`,
  textNow: (words) => `Teksten slik han er når høyringa blir opna (no ${words})`,
  textWhenOpened: 'Teksten slik han er når høyringa blir opna',
  words: (count) => (count === 1 ? 'eitt ord' : `${count} ord`),
  version: (name, words) => `${name} (${words})`,
  fields: {
    snapshotId: { label: 'Tekst' },
    ruleProfile: { label: 'Kva høyringa følgjer' },
    weeks: { label: 'Veker', problem: 'Skriv eit heilt tal mellom 0 og 52.' },
    addsForHolidays: {
      label: 'Legg til tid for feriar',
      hint: 'Tre veker for sommarferien, éi for påska og éi for jul og nyttår.',
    },
    opensOn: { label: 'Opnar', problem: 'Vel ein dag.' },
    deadlineOn: { label: 'Siste dag for å svare', problem: 'Vel ein dag.' },
    rules: {
      label: 'Reglar og frist',
      problem: 'Sjekk at vekene er eit heilt tal og at begge dagane finst.',
    },
    title: { label: 'Overskrift', problem: 'Skriv ei overskrift, høgst 200 teikn.' },
    intro: { label: 'Innleiing', problem: 'Skriv høgst 2000 teikn.' },
    name: {
      label: 'Namn i adressa',
      hint: 'Små bokstavar, tal og bindestrek.',
      problem: 'Skriv minst tre bokstavar eller tal.',
    },
    contactName: { label: 'Namn', problem: 'Skriv kven som svarer på spørsmål.' },
    contactEmail: { label: 'E-postadresse', problem: 'Skriv ei heil e-postadresse.' },
    contactPhone: { label: 'Telefon', problem: 'Skriv høgst 200 teikn.' },
    letter: { label: 'Brevet', problem: 'Brevet er for langt. Skriv høgst 20 000 teikn.' },
    file: { label: 'Fil' },
    moderated: {
      label: 'Sjå over kvar fråsegn før ho blir vist',
      hint: 'Utan dette blir fråsegnene viste med ein gong. Fødselsnummer stansar dei uansett.',
    },
    remindDays: {
      label: 'Påminning til dei som ikkje har svart',
      hint: 'Talet på dagar før fristen. La feltet stå tomt for inga påminning.',
      problem: 'Skriv eit heilt tal mellom 1 og 60, eller la feltet stå tomt.',
    },
    reason: { label: 'Grunngiving', problem: 'Skriv ei grunngiving, høgst 1000 teikn.' },
    extendTo: { label: 'Ny siste dag for å svare', problem: 'Vel ein dag etter fristen som gjeld no.' },
  },
  profiles: {
    planningAct: {
      name: 'Plan etter plan- og bygningslova',
      text: 'Høyringa skal vare i minst seks veker.',
    },
    thematic: { name: 'Temaplan', text: 'Lova set ingen frist. Seks veker er vanleg.' },
    own: { name: 'Eigne reglar', text: 'Kommunen vel sjølv kor lenge høyringa varer.' },
  },
  seasons: { summer: 'sommarferien', easter: 'påska', christmas: 'jul og nyttår' },
  proposed: (day) => `Foreslått frist: ${day}.`,
  proposedWhy: (weeks, added, moved) =>
    [
      weeks === 1 ? 'Det er éi veke' : `Det er ${weeks} veker`,
      added === '' ? '' : `, med tid lagd til for ${added}`,
      '.',
      moved ? ' Den siste dagen er flytta til ein arbeidsdag.' : '',
    ].join(''),
  useProposed: 'Bruk den foreslåtte fristen',
  attach: 'Legg ved',
  detach: 'Fjern',
  detachThis: (name) => `Fjern ${name}`,
  noDocuments: 'Ingen vedlegg.',
  size: (kilobytes) =>
    kilobytes < 1000 ? `${kilobytes} kB` : `${(kilobytes / 1000).toFixed(1).replace('.', ',')} MB`,
  invited: (count) =>
    count === 0 ? 'Ingen er inviterte enno.' : count === 1 ? 'Éin er invitert.' : `${count} er inviterte.`,
  withoutAddress: (count) =>
    count === 1
      ? 'Éin manglar e-postadresse og må få brevet på annan måte.'
      : `${count} manglar e-postadresse og må få brevet på annan måte.`,
  chooseParties: 'Vel kven som blir inviterte',

  open: {
    title: 'Opne høyringa',
    ready: 'Alt er klart.',
    today: (count) =>
      count === 1
        ? 'Når du opnar, blir teksten låst, sida blir open for alle, og den som er invitert, får brevet.'
        : `Når du opnar, blir teksten låst, sida blir open for alle, og dei ${count} som er inviterte, får brevet.`,
    later: (day) => `Høyringa opnar av seg sjølv ${day}. Då blir breva sende.`,
    now: 'Opne høyringa no',
    plan: (day) => `Planlegg opning ${day}`,
    planned: (day) => `Opninga er planlagd til ${day}.`,
    hold: 'Ta tilbake planen om å opne',
    cannot: 'Høyringa kan ikkje opnast enno.',
  },
  running: {
    title: 'Slik står det til',
    left: (days) =>
      days < 0
        ? 'Fristen er ute.'
        : days === 0
          ? 'Fristen er i dag.'
          : days === 1
            ? 'Éin dag igjen.'
            : `${days} dagar igjen.`,
    statements: 'Fråsegner',
    answered: 'Av dei inviterte har svart',
    answeredOf: (answered, invited) => `${answered} av ${invited}`,
    late: (count) => `${count} etter fristen`,
    failed: (count) => (count === 1 ? 'Eitt brev kom ikkje fram.' : `${count} brev kom ikkje fram.`),
    openedAt: 'Opna',
    closedAt: 'Avslutta',
  },
  changes: 'Fristen er endra',
  changed: (from, to) => `Frå ${from} til ${to}`,
  extend: {
    title: 'Forleng fristen',
    lead: 'Grunngivinga blir vist på den opne sida og send til inviterte som ikkje har svart.',
    submit: 'Forleng fristen',
  },
  cancel: {
    title: 'Avlys høyringa',
    lead: 'Dei som er inviterte, får beskjed. Grunngivinga står òg på den opne sida. Fråsegner som har kome, blir tekne vare på.',
    submit: 'Avlys høyringa',
  },
  adjust: 'Rett det som står rundt teksten',

  parties: {
    title: 'Kven som er inviterte',
    lead: 'Alle kan svare på høyringa. Dei som står her, blir bedne om det og får kvar si lenkje.',
    leadOpen: 'Høyringa er open. Den som blir lagd til no, får brevet med ein gong.',
    back: 'Tilbake til høyringa',
    none: 'Ingen er inviterte enno',
    count: (count) => (count === 1 ? 'Éin invitert' : `${count} inviterte`),
    who: 'Kven',
    letter: 'Brev',
    answer: 'Svar',
    remindedAt: 'minna på',
    letters: {
      noAddress: 'Får ikkje e-post',
      unsent: 'Brevet er ikkje sendt',
      queued: 'Brevet er på veg',
      sent: 'Brevet er sendt',
      failed: 'Brevet kom ikkje fram',
    },
    answers: {
      answered: 'Har svart',
      answeredLate: 'Svarte etter fristen',
      waiting: 'Har ikkje svart',
      overdue: 'Svarte ikkje innan fristen',
    },
    remove: 'Fjern',
    removeThis: (name) => `Fjern ${name} frå lista`,
    fromRegister: 'Frå registeret',
    fromRegisterLead: 'Vel blant organisasjonane og råda i registeret til kommunen.',
    nobodyLeft: 'Alle i registeret er inviterte.',
    toRegister: 'Gå til registeret',
    invite: 'Inviter dei valde',
    byHand: 'Nokon som ikkje står i registeret',
    byHandSubmit: 'Inviter',
    done: {
      invited: 'Dei valde er inviterte.',
      added: 'Lista har fått éin til.',
      removed: 'Høyringsinstansen er teken av lista.',
      imported: 'Radene er lagde inn.',
    },
  },

  done: {
    prepared: 'Høyringa er under førebuing. Gå gjennom stega.',
    saved: 'Lagra.',
    attached: 'Vedlegget er lagt til.',
    detached: 'Vedlegget er fjerna.',
    opened: 'Høyringa er open, og breva er på veg.',
    planned: 'Opninga er planlagd.',
    held: 'Opninga er ikkje lenger planlagd.',
    extended: 'Fristen er forlengd, og dei inviterte får beskjed.',
    cancelled: 'Høyringa er avlyst, og dei inviterte får beskjed.',
  },
}

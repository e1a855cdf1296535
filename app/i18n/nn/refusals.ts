import type { refusals as nb } from '../nb/refusals'
import type { Words } from '../words'

export const refusals: Words<typeof nb> = {
  'signIn.required': () => 'Du må logge inn først.',
  'access.denied': () => 'Rolla di gir ikkje rett til dette. Spør den som eig planen.',
  'demo.only': () => 'Dette finst berre i demonstrasjonen.',
  'origin.foreign': () =>
    'Førespurnaden kom frå ein annan nettstad og vart avvist. Last sida på nytt og prøv igjen.',
  'rate.limited': ({ seconds }) => `Det har vore for mange forsøk. ${waitFor(Number(seconds))}`,
  'input.invalid': () => 'Noko i skjemaet manglar eller kan ikkje brukast.',
  'input.tooLarge': () => 'Det du sende, er for stort. Grensa er 30 MB.',

  'municipality.notFound': () => 'Kommunen finst ikkje, eller du har ikkje plass i han.',
  'municipality.numberTaken': () => 'Ein annan kommune har allereie dette kommunenummeret.',
  'municipality.lastAdmin': () =>
    'Kommunen må ha minst éin administrator. Gjer nokon andre til administrator først.',
  'municipality.alreadyMember': () => 'Personen har allereie plass i kommunen.',
  'person.notFound': () => 'Personen finst ikkje her.',
  'plan.notFound': () => 'Planen finst ikkje, eller du er ikkje med i han.',
  'plan.lastOwner': () => 'Planen må ha minst éin eigar. Gjer nokon andre til eigar først.',
  'section.notFound': () => 'Delen finst ikkje, eller du er ikkje med i planen.',
  'section.locked': () => 'Delen er låst. Ein eigar av planen kan låse han opp.',
  'section.nestedTooDeep': () => 'Ein plan har to nivå. Delen kan ikkje liggje under ein underdel.',
  'section.notInBin': () => 'Delen ligg ikkje i papirkorga.',
  'template.notFound': () => 'Malen finst ikkje lenger.',
  'job.notFound': () => 'Jobben finst ikkje lenger. Start han på nytt.',
  'file.notFound': () => 'Fila finst ikkje lenger.',
  'token.notFound': () => 'Nøkkelen finst ikkje lenger.',
  'session.notFound': () => 'Innlogginga er allereie avslutta.',
  'mail.notFound': () => 'E-posten finst ikkje lenger.',

  'firstRun.closed': () => 'Installasjonen er allereie teken i bruk.',
  'firstRun.wrongCode': () => 'Koden er ikkje rett. Den siste koden står i loggen på tenaren.',
  'signInLink.invalid': () => 'Lenkja er brukt eller for gammal. Be om ei ny.',
  'invitation.invalid': () =>
    'Invitasjonen er svara på, trekt tilbake eller for gammal. Be den som inviterte deg, om å sende han på nytt.',
  'invitation.otherPerson': () =>
    'Invitasjonen er send til ei anna adresse enn den du er logga inn med. Logg ut, og opne lenkja på nytt.',
  'invitation.notFound': () => 'Invitasjonen finst ikkje lenger.',
  'invitation.answered': () => 'Invitasjonen er allereie svara på.',
  'invitation.alreadyInPlan': () => 'Personen er allereie med i planen.',

  'image.tooLarge': () => 'Biletet er for stort. Lagre det i mindre utgåve og prøv igjen.',
  'image.notAnImage': () => 'Fila er ikkje eit bilete av typen PNG, JPEG eller WebP.',

  'import.wrongType': () => 'Filtypen kan ikkje lesast. Bruk .docx, .odt, .html, .md eller .txt.',
  'import.broken': () => 'Fila er øydelagd og kan ikkje lesast. Lagre ho på nytt og prøv igjen.',
  'import.zipBomb': () => 'Fila pakkar seg ut til langt meir enn eit dokument skal, og vart stansa.',
  'import.tooLarge': () => 'Fila er større enn 30 MB. Gjer bileta mindre og prøv igjen.',
  'import.passwordProtected': () => 'Fila er verna med passord. Fjern passordet og prøv igjen.',
  'import.empty': () => 'Fila har ingen tekst.',

  'export.failed': () =>
    'Fila kunne ikkje lagast. Prøv igjen; går det ikkje da heller, sei frå til den som driftar.',
  'export.missingGlyphs': ({ characters }) =>
    `Teksten har teikn som skrifta i PDF-en manglar${characters ? `: ${String(characters)}` : ''}. Skriv dei om, eller last ned som Word.`,
}

function waitFor(seconds: number): string {
  if (!(seconds > 0)) return 'Vent litt og prøv igjen.'
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? 'Prøv igjen om eitt minutt.' : `Prøv igjen om ${minutes} minutt.`
}

import type { RefusalCode, RefusalFacts } from '~core/refusal'
import { councilRefusals } from './councilRefusals'

/** What each refusal says. Every code has its sentence: what happened, and what can be done. */
export const refusals: Record<RefusalCode, (facts: RefusalFacts) => string> = {
  ...councilRefusals,

  'signIn.required': () => 'Du må logge inn først.',
  'access.denied': () =>
    'Rollen din gir ikke rett til dette. Spør en som eier planen, eller en administrator i kommunen.',
  'demo.only': () => 'Dette finnes bare i demonstrasjonen.',
  'origin.foreign': () =>
    'Skjemaet ble sendt fra et annet nettsted og ble avvist. Last siden på nytt og prøv igjen.',
  'rate.limited': ({ seconds }) => `Det har vært for mange forsøk. ${waitFor(Number(seconds))}`,
  'input.invalid': () => 'Noe i skjemaet mangler eller kan ikke brukes. Se over feltene og prøv igjen.',
  'input.tooLarge': () => 'Det du sendte, er for stort. Grensen er 30 MB. Gjør det mindre og prøv igjen.',

  'municipality.notFound': () =>
    'Kommunen finnes ikke, eller du har ikke plass i den. Be en administrator i kommunen om en plass.',
  'municipality.numberTaken': () =>
    'En annen kommune har allerede dette kommunenummeret. Sjekk at tallet er riktig.',
  'municipality.lastAdmin': () =>
    'Kommunen må ha minst én administrator. Gjør noen andre til administrator først.',
  'municipality.alreadyMember': () =>
    'Personen har allerede plass i kommunen. Du kan endre plassen i listen.',
  'person.notFound': () => 'Personen er ikke med her lenger. Last siden på nytt.',
  'plan.notFound': () =>
    'Planen finnes ikke, eller du er ikke med i den. Be en som eier planen, om å invitere deg.',
  'plan.lastOwner': () => 'Planen må ha minst én eier. Gjør noen andre til eier først.',
  'phase.notByHand': () =>
    'Denne fasen velges ikke for hånd. Den begynner med det den handler om: en høring som åpnes, en sak som legges fram, et vedtak.',
  'section.notFound': () =>
    'Delen finnes ikke, eller du er ikke med i planen. Er den slettet, ligger den i papirkurven.',
  'section.locked': () => 'Delen er låst. En eier av planen kan låse den opp.',
  'section.nestedTooDeep': () => 'En plan har to nivåer. Delen kan ikke ligge under en underdel.',
  'section.notInBin': () => 'Delen ligger ikke i papirkurven. Noen kan ha hentet den tilbake.',
  'template.notFound': () => 'Malen finnes ikke lenger. Last siden på nytt for å se dem som finnes.',

  'consultation.endsBeforeStart': () => 'Fristen er før høringen begynner. Velg en senere dag.',
  'consultation.tooShort': ({ weeks, earliest }) =>
    `Høringen må vare i minst ${Number(weeks)} uker. Velg ${dayShown(earliest)} eller en senere dag.`,

  'access.administrationOnly': () =>
    'Dette gjør administrasjonen i kommunen. Spør saksbehandleren for planen.',
  'section.computed': () =>
    'Delen beregnes av det planen har. Ta den over som egen tekst før du skriver i den.',
  'section.notComputed': () => 'Delen beregnes ikke. Last siden på nytt.',
  'consultation.notFound': () =>
    'Høringen finnes ikke, eller du er ikke med i planen den gjelder. Sjekk adressen.',
  'consultation.notPrepared': () =>
    'Høringen er allerede åpnet eller avlyst. Last siden på nytt for å se hvordan den står.',
  'consultation.lacking': () =>
    'Høringen kan ikke åpnes ennå, for noe mangler. Siden viser hva som gjenstår.',
  'consultation.notOpen': () => 'Høringen er ikke åpen, så dette kan ikke gjøres nå.',
  'consultation.notClosed': () => 'Høringen er ikke avsluttet, så dette kan ikke gjøres ennå.',
  'consultation.notLater': ({ deadline }) =>
    `Fristen kan bare flyttes til en senere dag enn ${dayShown(deadline)}. Velg en senere dag.`,
  'consultation.ended': () =>
    'Fristen er ute, så uttalelsen kan ikke endres her lenger. Ta kontakt med kommunen hvis noe er feil.',
  'consultation.nameTaken': () =>
    'En annen høring har allerede denne adressen. Velg et annet navn i adressen.',
  'consultation.anotherRuns': () =>
    'Planen har allerede en høring som er under forberedelse eller åpen. Avslutt den først.',
  'consultation.stale': () =>
    'Noen andre har endret høringen mens du skrev. Last siden på nytt, og skriv endringen din inn igjen.',
  'consultation.adopted': () =>
    'Planen er vedtatt, så den kan ikke sendes på høring. Begynn en ny runde med planen først.',
  'consultation.tooManyFiles': () => 'Høringen kan ha ti vedlegg. Fjern ett før du legger til et nytt.',
  'party.notFound': () => 'Høringsinstansen står ikke på listen lenger. Last siden på nytt.',
  'organisation.notFound': () => 'Organisasjonen står ikke i registeret. Last siden på nytt.',
  'organisation.numberTaken': () =>
    'En annen i registeret har allerede dette organisasjonsnummeret. Sjekk tallet.',
  'organisation.numberWrong': () =>
    'Organisasjonsnummeret stemmer ikke. Det har ni sifre; se etter om to av dem er byttet om.',
  'register.unreadable': () =>
    'Filen kan ikke leses som en liste. Lagre den som CSV eller XLSX, og prøv igjen.',
  'register.tooLarge': () => 'Listen er for lang. Del den i flere, og legg inn én om gangen.',
  'register.noNames': () => 'Listen har ingen kolonne med navn. Kall en av kolonnene «Navn», og prøv igjen.',
  'statement.notFound': () => 'Uttalelsen finnes ikke. Sjekk at hele lenken er med, eller begynn på en ny.',
  'statement.withdrawn': () => 'Uttalelsen er trukket. Skriv en ny hvis du likevel vil svare.',
  'statement.senderMissing': () => 'Skriv hvem uttalelsen kommer fra.',
  'statement.empty': () => 'Uttalelsen er tom. Skriv en kommentar eller en tekst, eller legg ved en fil.',
  'statement.tooLong': () => 'Teksten er for lang. Gjør den kortere, eller legg den ved som fil.',
  'statement.tooMany': () => 'Det er ikke plass til flere i denne uttalelsen. Slå sammen noen av dem.',
  'statement.stale': () =>
    'Uttalelsen er endret et annet sted. Last siden på nytt, og gjør endringen din igjen.',
  'statement.inTreatment': () =>
    'Kommunen har begynt å behandle uttalelsen, så den kan ikke endres. Du kan sende en ny eller trekke den.',
  'statement.fileRefused': () =>
    'Filen kan ikke tas imot. Send PDF, Word (DOCX), ODT eller et bilde (PNG eller JPEG).',
  'statement.fileTooLarge': () => 'Filen er for stor. Grensen er 20 MB. Gjør den mindre, eller del den.',
  'remark.notFound': () =>
    'Merknaden finnes ikke, eller du er ikke med i planen den gjelder. Last siden på nytt.',
  'remark.stale': () => 'Noen andre lagret merknaden mens du skrev. Begge variantene vises, så du kan velge.',
  'remark.notInText': () => 'Det merkede stykket står ikke i uttalelsen lenger. Merk teksten på nytt.',
  'remark.begun': () =>
    'Merket kan ikke fjernes: Avsenderen skrev kommentaren selv, eller noen har begynt å behandle merknaden.',
  'remark.overlaps': () => 'Stykket er allerede merket som en merknad. Velg et annet stykke.',
  'remarks.untreated': ({ count }) =>
    `${Number(count)} merknader er ikke behandlet. Hver av dem må ha vurdering og konsekvens før saken kan gå til politisk behandling.`,
  'theme.notFound': () => 'Temaet finnes ikke lenger. Last siden på nytt.',
  'remarkGroup.notFound': () => 'Gruppen finnes ikke lenger. Last siden på nytt.',
  'standardAnswer.notFound': () => 'Standardsvaret finnes ikke lenger. Last siden på nytt.',
  'change.notFound': () =>
    'Endringen står ikke i teksten lenger. Last siden på nytt for å se hva som er endret nå.',

  'proposal.notFound': () => 'Forslaget finnes ikke. Last siden på nytt for å se dem som er lagt fram.',
  'proposal.notYours': () =>
    'Bare den som la fram forslaget, kan endre eller trekke det. Du kan støtte det eller kommentere det.',
  'proposal.yours': () => 'Du kan ikke støtte ditt eget forslag. Det gjør du ved å ha lagt det fram.',
  'proposal.open': () => 'Forslaget er åpent, så det er ingen avgjørelse å angre.',
  'proposal.withdrawn': () =>
    'Forslaget er trukket av den som la det fram. Be om at det legges fram på nytt.',
  'proposal.changed': () => 'Forslaget er endret siden du så det. Les det på nytt før du avgjør det.',
  'proposal.writtenOn': () =>
    'Noen har skrevet videre i teksten som ble godtatt, så den kan ikke angres. Endre teksten for hånd, eller hent tilbake en eldre versjon.',
  'proposal.decided': () =>
    'Forslaget er allerede avgjort eller trukket. Last siden på nytt for å se utfallet.',
  'proposal.empty': () => 'Forslaget endrer ingenting i teksten. Skriv endringen inn og prøv igjen.',
  'proposal.tooLarge': () => 'Forslaget er for langt. Del det opp i flere, og legg dem fram hver for seg.',
  'proposal.reasonMissing': () => 'Skriv kort hvorfor. Den som la fram forslaget, skal få vite det.',
  'proposal.stale': () =>
    'Noen har endret de samme ordene siden forslaget ble skrevet. Se på teksten slik den er nå, og velg hva som skal stå.',
  'proposal.textGone': () =>
    'Teksten som forslaget gjelder, er slettet. Legg det fram på nytt et annet sted, eller avvis det.',

  'workSession.notFound': () => 'Arbeidsmøtet finnes ikke. Last siden på nytt for å se dem som er planlagt.',
  'workSession.notPlanned': () =>
    'Arbeidsmøtet er allerede startet, avsluttet eller avlyst. Last siden på nytt for å se hvordan det står til.',
  'workSession.notRunning': () =>
    'Arbeidsmøtet pågår ikke. Last siden på nytt for å se hvordan det står til.',
  'workSession.notEnded': () => 'Referatet lages når arbeidsmøtet er avsluttet.',
  'workSession.anotherRuns': () =>
    'Et annet arbeidsmøte om planen pågår. Avslutt det før du starter et nytt.',
  'workSession.stale': () =>
    'Noen andre har skrevet her samtidig. Det du skrev, står fortsatt i feltet. Sammenlign med det de skrev, og lagre på nytt.',
  'workSession.recordSent': () => 'Referatet er allerede sendt. Det sendes bare én gang.',
  'agendaItem.notFound': () => 'Saken finnes ikke lenger. Last siden på nytt for å se sakslisten.',
  'participant.notFound': () => 'Personen står ikke i arbeidsmøtet lenger. Last siden på nytt.',

  'snapshot.notFound': () => 'Versjonen finnes ikke, eller du er ikke med i planen.',
  'snapshot.damaged': () =>
    'Innholdet i versjonen stemmer ikke med kontrollsummen, så den vises ikke. Si fra til den som drifter Langbord: Den kan hentes fra en sikkerhetskopi.',
  'snapshot.noSuchBlock': () => 'Avsnittet finnes ikke i denne versjonen.',
  'snapshot.adopted': () => 'Dette er den vedtatte teksten. Den kan verken endres eller slettes.',
  'snapshot.adoptedDamaged': () =>
    'Den vedtatte teksten er ikke lenger slik den ble lagret, og vises derfor ikke. Si fra til dem som drifter Langbord.',
  'plan.adopted': () => 'Planen er vedtatt. Teksten kan ikke endres lenger.',
  'plan.notAdopted': () => 'Planen er ikke vedtatt ennå.',
  'restore.locked': ({ titles }) =>
    `Ingenting er endret, for disse delene er låst: ${listed(titles)}. En eier av planen kan låse dem opp.`,
  'restore.running': () => 'En gjenoppretting er i gang i planen. Vent til den er ferdig, og prøv igjen.',
  'restore.failed': () =>
    'Gjenopprettingen gikk ikke. Teksten står som før. Prøv igjen, eller si fra til den som drifter Langbord.',

  'thread.notFound': () => 'Kommentartråden finnes ikke, eller den er intern for en annen side.',
  'thread.notYourSide': () => 'En intern tråd kan bare åpnes for din egen side.',
  'thread.notDetached': () =>
    'Tråden er allerede festet til teksten. Noen kan ha festet den mens du valgte sted.',
  'thread.mentionedCannotSee': ({ names }) =>
    `Noen du nevner, kan ikke lese tråden: ${[names].flat().join(', ')}. Ta bort navnet, eller inviter dem til planen.`,
  'comment.notFound': () => 'Kommentaren finnes ikke lenger.',
  'comment.notYours': () => 'Bare den som skrev kommentaren, kan endre eller trekke den.',
  'comment.withdrawn': () => 'Kommentaren er trukket og kan ikke endres. Skriv heller en ny.',
  'comment.empty': () => 'Skriv noe før du sender kommentaren.',
  'comment.tooLong': ({ most }) =>
    `En kommentar kan ha høyst ${Number(most)} tegn. Kort den ned, eller del den i flere.`,

  'job.notFound': () =>
    'Dette finnes ikke lenger. Filer og forhåndsvisninger ryddes bort etter et døgn. Begynn på nytt.',
  'file.notFound': () => 'Filen finnes ikke lenger. Den ligger klar i et døgn; lag den på nytt.',
  'token.notFound': () => 'Nøkkelen er allerede trukket tilbake.',
  'session.notFound': () => 'Innloggingen er allerede avsluttet.',
  'mail.notFound': () => 'E-posten finnes ikke lenger.',
  'notice.notFound': () => 'Varselet finnes ikke lenger, eller det gjelder en plan du ikke lenger er med i.',
  'notice.linkInvalid': () =>
    'Lenken er ikke hel. Kopier hele adressen fra e-posten, eller velg e-post under Varsler når du er logget inn.',

  'firstRun.closed': () => 'Installasjonen er allerede tatt i bruk. Logg inn i stedet.',
  'firstRun.wrongCode': () => 'Koden er ikke riktig. Den siste koden står i loggen på serveren.',
  'signInLink.invalid': () => 'Lenken er brukt eller for gammel. Be om en ny.',
  'invitation.invalid': () =>
    'Invitasjonen er besvart, trukket tilbake eller for gammel. Be den som inviterte deg, om å sende den på nytt.',
  'invitation.otherPerson': () =>
    'Invitasjonen er sendt til en annen adresse enn den du er logget inn med. Logg ut, og åpne lenken på nytt.',
  'invitation.notFound': () => 'Invitasjonen finnes ikke lenger. Last siden på nytt.',
  'invitation.answered': () => 'Invitasjonen er allerede besvart. Last siden på nytt for å se svaret.',
  'invitation.alreadyInPlan': () => 'Personen er allerede med i planen. Du kan endre rollen i listen.',

  'image.tooLarge': () => 'Bildet er for stort. Lagre det i mindre utgave, under 10 MB, og prøv igjen.',
  'image.notAnImage': () => 'Filen er ikke et bilde av typen PNG, JPEG eller WebP. Velg en annen fil.',

  'import.wrongType': () => 'Filtypen kan ikke leses. Bruk .docx, .odt, .html, .md eller .txt.',
  'import.broken': () => 'Filen er ødelagt og kan ikke leses. Lagre den på nytt og prøv igjen.',
  'import.zipBomb': () =>
    'Filen pakker seg ut til langt mer enn et dokument skal, og ble stanset. Lagre dokumentet på nytt og prøv igjen.',
  'import.tooLarge': () =>
    'Dokumentet er for stort. Grensen er 30 MB. Gjør bildene mindre, eller del det opp, og prøv igjen.',
  'import.passwordProtected': () => 'Filen er beskyttet med passord. Fjern passordet og prøv igjen.',
  'import.empty': () =>
    'Filen har ingen tekst som kan leses. Er den skannet, må du bruke dokumentet den er laget av.',

  'export.failed': () =>
    'Filen kunne ikke lages. Prøv igjen. Går det ikke da heller, så si fra til den som drifter Langbord.',
  'export.missingGlyphs': ({ glyphs, words }) =>
    `Teksten har tegn som skriften i PDF-en mangler${among(glyphs)}. Skriv om${among(words) || ' dem'}, eller last ned som Word.`,
}

function waitFor(seconds: number): string {
  if (!(seconds > 0)) return 'Vent litt og prøv igjen.'
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? 'Prøv igjen om et minutt.' : `Prøv igjen om ${minutes} minutter.`
}

const listed = (titles: unknown) =>
  Array.isArray(titles) ? titles.map((title) => `«${title}»`).join(', ') : ''

/** "19.10.2026" for "2026-10-19". */
const dayShown = (day: unknown) => String(day).split('-').reverse().map(Number).join('.')

/** ": 😀, 欢" of a list; nothing of none. */
const among = (list: unknown) => (Array.isArray(list) && list.length > 0 ? `: ${list.join(', ')}` : '')

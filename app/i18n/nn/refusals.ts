import type { refusals as nb } from '../nb/refusals'
import type { Words } from '../words'
import { councilRefusals } from './councilRefusals'

export const refusals: Words<typeof nb> = {
  ...councilRefusals,

  'signIn.required': () => 'Du må logge inn først.',
  'access.denied': () =>
    'Rolla di gir ikkje rett til dette. Spør ein som eig planen, eller ein administrator i kommunen.',
  'demo.only': () => 'Dette finst berre i demonstrasjonen.',
  'origin.foreign': () =>
    'Skjemaet vart sendt frå ein annan nettstad og vart avvist. Last sida på nytt og prøv igjen.',
  'rate.limited': ({ seconds }) => `Det har vore for mange forsøk. ${waitFor(Number(seconds))}`,
  'input.invalid': () => 'Noko i skjemaet manglar eller kan ikkje brukast. Sjå over felta og prøv igjen.',
  'input.tooLarge': () => 'Det du sende, er for stort. Grensa er 30 MB. Gjer det mindre og prøv igjen.',

  'municipality.notFound': () =>
    'Kommunen finst ikkje, eller du har ikkje plass i han. Be ein administrator i kommunen om ein plass.',
  'municipality.numberTaken': () =>
    'Ein annan kommune har allereie dette kommunenummeret. Sjekk at talet er rett.',
  'municipality.lastAdmin': () =>
    'Kommunen må ha minst éin administrator. Gjer nokon andre til administrator først.',
  'municipality.alreadyMember': () => 'Personen har allereie plass i kommunen. Du kan endre plassen i lista.',
  'person.notFound': () => 'Personen er ikkje med her lenger. Last sida på nytt.',
  'plan.notFound': () =>
    'Planen finst ikkje, eller du er ikkje med i han. Be ein som eig planen, om å invitere deg.',
  'plan.lastOwner': () => 'Planen må ha minst éin eigar. Gjer nokon andre til eigar først.',
  'phase.notByHand': () =>
    'Denne fasen blir ikkje vald for hand. Han byrjar med det han handlar om: ei høyring som blir opna, ei sak som blir lagd fram, eit vedtak.',
  'section.notFound': () =>
    'Delen finst ikkje, eller du er ikkje med i planen. Er han sletta, ligg han i papirkorga.',
  'section.locked': () => 'Delen er låst. Ein eigar av planen kan låse han opp.',
  'section.nestedTooDeep': () => 'Ein plan har to nivå. Delen kan ikkje liggje under ein underdel.',
  'section.notInBin': () => 'Delen ligg ikkje i papirkorga. Nokon kan ha henta han tilbake.',
  'template.notFound': () => 'Malen finst ikkje lenger. Last sida på nytt for å sjå dei som finst.',

  'consultation.endsBeforeStart': () => 'Fristen er før høyringa byrjar. Vel ein seinare dag.',
  'consultation.tooShort': ({ weeks, earliest }) =>
    `Høyringa må vare i minst ${Number(weeks)} veker. Vel ${dayShown(earliest)} eller ein seinare dag.`,

  'access.administrationOnly': () =>
    'Dette gjer administrasjonen i kommunen. Spør saksbehandlaren for planen.',
  'section.computed': () =>
    'Delen blir rekna ut av det planen har. Ta han over som eigen tekst før du skriv i han.',
  'section.notComputed': () => 'Delen blir ikkje rekna ut. Last sida på nytt.',
  'consultation.notFound': () =>
    'Høyringa finst ikkje, eller du er ikkje med i planen ho gjeld. Sjekk adressa.',
  'consultation.notPrepared': () =>
    'Høyringa er allereie opna eller avlyst. Last sida på nytt for å sjå korleis ho står.',
  'consultation.lacking': () =>
    'Høyringa kan ikkje opnast enno, for noko manglar. Sida viser kva som står att.',
  'consultation.notOpen': () => 'Høyringa er ikkje open, så dette kan ikkje gjerast no.',
  'consultation.notClosed': () => 'Høyringa er ikkje avslutta, så dette kan ikkje gjerast enno.',
  'consultation.notLater': ({ deadline }) =>
    `Fristen kan berre flyttast til ein seinare dag enn ${dayShown(deadline)}. Vel ein seinare dag.`,
  'consultation.ended': () =>
    'Fristen er ute, så fråsegna kan ikkje endrast her lenger. Ta kontakt med kommunen om noko er feil.',
  'consultation.nameTaken': () => 'Ei anna høyring har allereie denne adressa. Vel eit anna namn i adressa.',
  'consultation.anotherRuns': () =>
    'Planen har allereie ei høyring som er under førebuing eller open. Avslutt henne først.',
  'consultation.stale': () =>
    'Nokon andre har endra høyringa medan du skreiv. Last sida på nytt, og skriv endringa di inn att.',
  'consultation.adopted': () =>
    'Planen er vedteken, så ho kan ikkje sendast på høyring. Byrja på ein ny runde med planen først.',
  'consultation.tooManyFiles': () => 'Høyringa kan ha ti vedlegg. Fjern eitt før du legg til eit nytt.',
  'party.notFound': () => 'Høyringsinstansen står ikkje på lista lenger. Last sida på nytt.',
  'organisation.notFound': () => 'Organisasjonen står ikkje i registeret. Last sida på nytt.',
  'organisation.numberTaken': () =>
    'Ein annan i registeret har allereie dette organisasjonsnummeret. Sjekk talet.',
  'organisation.numberWrong': () =>
    'Organisasjonsnummeret stemmer ikkje. Det har ni siffer; sjå etter om to av dei er bytte om.',
  'register.unreadable': () =>
    'Fila kan ikkje lesast som ei liste. Lagre henne som CSV eller XLSX, og prøv igjen.',
  'register.tooLarge': () => 'Lista er for lang. Del henne i fleire, og legg inn éi om gongen.',
  'register.noNames': () => 'Lista har ingen kolonne med namn. Kall ein av kolonnane «Namn», og prøv igjen.',
  'statement.notFound': () => 'Fråsegna finst ikkje. Sjekk at heile lenkja er med, eller byrja på ei ny.',
  'statement.withdrawn': () => 'Fråsegna er trekt. Skriv ei ny om du likevel vil svare.',
  'statement.senderMissing': () => 'Skriv kven fråsegna kjem frå.',
  'statement.empty': () => 'Fråsegna er tom. Skriv ein kommentar eller ein tekst, eller legg ved ei fil.',
  'statement.tooLong': () => 'Teksten er for lang. Gjer han kortare, eller legg han ved som fil.',
  'statement.tooMany': () => 'Det er ikkje plass til fleire i denne fråsegna. Slå saman nokre av dei.',
  'statement.stale': () => 'Fråsegna er endra ein annan stad. Last sida på nytt, og gjer endringa di om att.',
  'statement.inTreatment': () =>
    'Kommunen har byrja å handsame fråsegna, så ho kan ikkje endrast. Du kan sende ei ny eller trekkje henne.',
  'statement.fileRefused': () =>
    'Fila kan ikkje takast imot. Send PDF, Word (DOCX), ODT eller eit bilete (PNG eller JPEG).',
  'statement.fileTooLarge': () => 'Fila er for stor. Grensa er 20 MB. Gjer henne mindre, eller del henne.',
  'remark.notFound': () =>
    'Merknaden finst ikkje, eller du er ikkje med i planen han gjeld. Last sida på nytt.',
  'remark.stale': () =>
    'Nokon andre lagra merknaden medan du skreiv. Begge variantane er viste, så du kan velje.',
  'remark.notInText': () => 'Det merkte stykket står ikkje i fråsegna lenger. Merk teksten på nytt.',
  'remark.begun': () =>
    'Merket kan ikkje fjernast: Avsendaren skreiv kommentaren sjølv, eller nokon har byrja å behandle merknaden.',
  'remark.overlaps': () => 'Stykket er allereie merkt som ein merknad. Vel eit anna stykke.',
  'remarks.untreated': ({ count }) =>
    `${Number(count)} merknader er ikkje behandla. Kvar av dei må ha vurdering og konsekvens før saka kan gå til politisk behandling.`,
  'theme.notFound': () => 'Temaet finst ikkje lenger. Last sida på nytt.',
  'remarkGroup.notFound': () => 'Gruppa finst ikkje lenger. Last sida på nytt.',
  'standardAnswer.notFound': () => 'Standardsvaret finst ikkje lenger. Last sida på nytt.',
  'change.notFound': () =>
    'Endringa står ikkje i teksten lenger. Last sida på nytt for å sjå kva som er endra no.',

  'proposal.notFound': () => 'Forslaget finst ikkje. Last sida på nytt for å sjå dei som er lagde fram.',
  'proposal.notYours': () =>
    'Berre den som la fram forslaget, kan endre eller trekkje det. Du kan støtte det eller kommentere det.',
  'proposal.yours': () => 'Du kan ikkje støtte ditt eige forslag. Det gjer du ved å ha lagt det fram.',
  'proposal.open': () => 'Forslaget er ope, så det er ingen avgjerd å angre.',
  'proposal.withdrawn': () =>
    'Forslaget er trekt av den som la det fram. Be om at det blir lagt fram på nytt.',
  'proposal.changed': () => 'Forslaget er endra sidan du såg det. Les det på nytt før du avgjer det.',
  'proposal.writtenOn': () =>
    'Nokon har skrive vidare i teksten som vart godteken, så det går ikkje å angre. Endre teksten for hand, eller hent tilbake ein eldre versjon.',
  'proposal.decided': () =>
    'Forslaget er allereie avgjort eller trekt. Last sida på nytt for å sjå utfallet.',
  'proposal.empty': () => 'Forslaget endrar ingenting i teksten. Skriv endringa inn og prøv igjen.',
  'proposal.tooLarge': () => 'Forslaget er for langt. Del det opp i fleire, og legg dei fram kvar for seg.',
  'proposal.reasonMissing': () => 'Skriv kort kvifor. Den som la fram forslaget, skal få vite det.',
  'proposal.stale': () =>
    'Nokon har endra dei same orda sidan forslaget vart skrive. Sjå på teksten slik han er no, og vel kva som skal stå.',
  'proposal.textGone': () =>
    'Teksten som forslaget gjeld, er sletta. Legg det fram på nytt ein annan stad, eller avvis det.',

  'workSession.notFound': () => 'Arbeidsmøtet finst ikkje. Last sida på nytt for å sjå dei som er planlagde.',
  'workSession.notPlanned': () =>
    'Arbeidsmøtet er alt starta, avslutta eller avlyst. Last sida på nytt for å sjå korleis det står til.',
  'workSession.notRunning': () =>
    'Arbeidsmøtet går ikkje føre seg no. Last sida på nytt for å sjå korleis det står til.',
  'workSession.notEnded': () => 'Referatet blir laga når arbeidsmøtet er avslutta.',
  'workSession.anotherRuns': () =>
    'Eit anna arbeidsmøte om planen er i gang. Avslutt det før du startar eit nytt.',
  'workSession.stale': () =>
    'Nokon andre har skrive her samtidig. Det du skreiv, står framleis i feltet. Samanlikn med det dei skreiv, og lagre på nytt.',
  'workSession.recordSent': () => 'Referatet er alt sendt. Det blir sendt berre éin gong.',
  'agendaItem.notFound': () => 'Saka finst ikkje lenger. Last sida på nytt for å sjå sakslista.',
  'participant.notFound': () => 'Personen står ikkje i arbeidsmøtet lenger. Last sida på nytt.',

  'snapshot.notFound': () => 'Versjonen finst ikkje, eller du er ikkje med i planen.',
  'snapshot.damaged': () =>
    'Innhaldet i versjonen stemmer ikkje med kontrollsummen, så han blir ikkje vist. Sei frå til den som driftar Langbord: Han kan hentast frå ein tryggleikskopi.',
  'snapshot.noSuchBlock': () => 'Avsnittet finst ikkje i denne versjonen.',
  'snapshot.adopted': () => 'Dette er den vedtekne teksten. Han kan verken endrast eller slettast.',
  'snapshot.adoptedDamaged': () =>
    'Den vedtekne teksten er ikkje lenger slik han vart lagra, og blir difor ikkje vist. Sei frå til dei som driftar Langbord.',
  'plan.adopted': () => 'Planen er vedteken. Teksten kan ikkje endrast lenger.',
  'plan.notAdopted': () => 'Planen er ikkje vedteken enno.',
  'restore.locked': ({ titles }) =>
    `Ingenting er endra, for desse delane er låste: ${listed(titles)}. Ein eigar av planen kan låse dei opp.`,
  'restore.running': () => 'Ei gjenoppretting er i gang i planen. Vent til ho er ferdig, og prøv igjen.',
  'restore.failed': () =>
    'Gjenopprettinga gjekk ikkje. Teksten står som før. Prøv igjen, eller sei frå til den som driftar Langbord.',

  'thread.notFound': () => 'Kommentartråden finst ikkje, eller han er intern for ei anna side.',
  'thread.notYourSide': () => 'Ein intern tråd kan berre opnast for di eiga side.',
  'thread.notDetached': () => 'Tråden er alt festa til teksten. Nokon kan ha festa han medan du valde stad.',
  'thread.mentionedCannotSee': ({ names }) =>
    `Nokon du nemner, kan ikkje lese tråden: ${[names].flat().join(', ')}. Ta bort namnet, eller inviter dei til planen.`,
  'comment.notFound': () => 'Kommentaren finst ikkje lenger.',
  'comment.notYours': () => 'Berre den som skreiv kommentaren, kan endre eller trekkje han.',
  'comment.withdrawn': () => 'Kommentaren er trekt og kan ikkje endrast. Skriv heller ein ny.',
  'comment.empty': () => 'Skriv noko før du sender kommentaren.',
  'comment.tooLong': ({ most }) =>
    `Ein kommentar kan ha høgst ${Number(most)} teikn. Kort han ned, eller del han i fleire.`,

  'job.notFound': () =>
    'Dette finst ikkje lenger. Filer og førehandsvisingar blir rydda bort etter eit døgn. Byrj på nytt.',
  'file.notFound': () => 'Fila finst ikkje lenger. Ho ligg klar i eit døgn; lag ho på nytt.',
  'token.notFound': () => 'Nøkkelen er allereie trekt tilbake.',
  'session.notFound': () => 'Innlogginga er allereie avslutta.',
  'mail.notFound': () => 'E-posten finst ikkje lenger.',
  'notice.notFound': () => 'Varselet finst ikkje lenger, eller det gjeld ein plan du ikkje lenger er med i.',
  'notice.linkInvalid': () =>
    'Lenkja er ikkje heil. Kopier heile adressa frå e-posten, eller vel e-post under Varsel når du er logga inn.',

  'firstRun.closed': () => 'Installasjonen er allereie teken i bruk. Logg inn i staden.',
  'firstRun.wrongCode': () => 'Koden er ikkje rett. Den siste koden står i loggen på tenaren.',
  'signInLink.invalid': () => 'Lenkja er brukt eller for gammal. Be om ei ny.',
  'invitation.invalid': () =>
    'Invitasjonen er svara på, trekt tilbake eller for gammal. Be den som inviterte deg, om å sende han på nytt.',
  'invitation.otherPerson': () =>
    'Invitasjonen er send til ei anna adresse enn den du er logga inn med. Logg ut, og opne lenkja på nytt.',
  'invitation.notFound': () => 'Invitasjonen finst ikkje lenger. Last sida på nytt.',
  'invitation.answered': () => 'Invitasjonen er allereie svara på. Last sida på nytt for å sjå svaret.',
  'invitation.alreadyInPlan': () => 'Personen er allereie med i planen. Du kan endre rolla i lista.',

  'image.tooLarge': () => 'Biletet er for stort. Lagre det i mindre utgåve, under 10 MB, og prøv igjen.',
  'image.notAnImage': () => 'Fila er ikkje eit bilete av typen PNG, JPEG eller WebP. Vel ei anna fil.',

  'import.wrongType': () => 'Filtypen kan ikkje lesast. Bruk .docx, .odt, .html, .md eller .txt.',
  'import.broken': () => 'Fila er øydelagd og kan ikkje lesast. Lagre ho på nytt og prøv igjen.',
  'import.zipBomb': () =>
    'Fila pakkar seg ut til langt meir enn eit dokument skal, og vart stansa. Lagre dokumentet på nytt og prøv igjen.',
  'import.tooLarge': () =>
    'Dokumentet er for stort. Grensa er 30 MB. Gjer bileta mindre, eller del det opp, og prøv igjen.',
  'import.passwordProtected': () => 'Fila er verna med passord. Fjern passordet og prøv igjen.',
  'import.empty': () =>
    'Fila har ingen tekst som kan lesast. Er ho skanna, må du bruke dokumentet ho er laga av.',

  'export.failed': () =>
    'Fila kunne ikkje lagast. Prøv igjen. Går det ikkje då heller, så sei frå til den som driftar Langbord.',
  'export.missingGlyphs': ({ glyphs, words }) =>
    `Teksten har teikn som skrifta i PDF-en manglar${among(glyphs)}. Skriv om${among(words) || ' dei'}, eller last ned som Word.`,
}

function waitFor(seconds: number): string {
  if (!(seconds > 0)) return 'Vent litt og prøv igjen.'
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? 'Prøv igjen om eitt minutt.' : `Prøv igjen om ${minutes} minutt.`
}

const listed = (titles: unknown) =>
  Array.isArray(titles) ? titles.map((title) => `«${title}»`).join(', ') : ''

/** "19.10.2026" for "2026-10-19". */
const dayShown = (day: unknown) => String(day).split('-').reverse().map(Number).join('.')

/** ": 😀, 欢" of a list; nothing of none. */
const among = (list: unknown) => (Array.isArray(list) && list.length > 0 ? `: ${list.join(', ')}` : '')

import type { RefusalFacts } from '~core/refusal'

/** What is refused on the way through the council: the case paper, the bodies, their votes, the adoption and what leaves the house. */
export const councilRefusals = {
  'casePaper.notFound': () => 'Planen har ikke noe saksframlegg ennå.',
  'casePaper.exists': () => 'Planen har allerede et saksframlegg. Last siden på nytt.',
  'casePaper.ofPaper': () =>
    'Dette er et saksframlegg. Det har verken faser, høring, arbeidsmøter eller eget saksframlegg.',
  'casePaper.tooLate': () => 'Planen er vedtatt, så det lages ikke noe saksframlegg til den.',
  'casePaper.stale': () =>
    'Noen andre endret saksframlegget mens du skrev. Last siden på nytt, og se hva som står der nå.',
  'casePaper.finished': () => 'Saksframlegget er ferdigstilt og kan ikke endres. Åpne det igjen først.',
  'casePaper.notFinished': () => 'Saksframlegget er ikke ferdigstilt.',
  'casePaper.noResolution': () => 'Forslaget til vedtak har ingen punkter. Skriv minst ett nummerert punkt.',
  'casePaper.begun': () =>
    'Det første utvalget har begynt å behandle saken. Saksframlegget kan ikke åpnes igjen.',
  'paperTemplate.noResolution': () => 'Malen må ha en del for forslag til vedtak.',
  'paperTemplate.partTwice': () => 'Den samme delen står to ganger i malen. Ta bort den ene.',
  'paperTemplate.stale': () =>
    'Noen andre endret malen mens du skrev. Last siden på nytt, og se hva som står der nå.',
  'committee.notFound': () =>
    'Utvalget finnes ikke, eller det hører til en annen kommune. Last siden på nytt.',
  'committee.endsBeforeStart': () => 'Perioden slutter før den begynner. Rett datoene.',
  'committee.dissolved': () =>
    'Utvalget er oppløst og kan ikke behandle saken. Velg utvalget som har tatt over.',
  'committee.outsidePeriod': () =>
    'Møtedagen er utenfor perioden utvalget er valgt for. Rett datoen, eller velg utvalget som sitter da.',
  'committee.stale': () =>
    'Noen andre har endret utvalget mens du skrev. Last siden på nytt, og gjør endringen din igjen.',
  'committeeMember.notFound': () => 'Medlemmet finnes ikke i dette utvalget. Last siden på nytt.',
  'committeeMember.seatTaken': ({ seat, name }) =>
    `${String(name ?? 'En annen')} er ${seat === 'leader' ? 'leder' : 'nestleder'} alt. Før opp når vedkommende gikk ut, eller velg en annen rolle.`,
  'caseStep.notFound': () =>
    'Behandlingen finnes ikke, eller du er ikke med i planen den gjelder. Last siden på nytt.',
  'caseStep.running': () => 'Saken er under behandling i møtet nå. Avslutt eller utsett behandlingen først.',
  'caseStep.notBegun': () => 'Behandlingen er ikke startet. Start den først.',
  'caseStep.postponed': () => 'Behandlingen er alt utsatt. Sett en ny møtedato når den er bestemt.',
  'caseStep.ended': () => 'Behandlingen i dette utvalget er avsluttet. Vedtak og votering kan ikke endres.',
  'caseStep.notInCouncil': () =>
    'Planen er ikke i politisk behandling. Flytt den dit fra innstillingene til planen.',
  'caseStep.anotherRuns': () =>
    'Et annet utvalg har saken til behandling nå. Avslutt den behandlingen først.',
  'caseStep.earlierOpen': () =>
    'Et utvalg tidligere i saksgangen har ikke behandlet saken. Fullfør det først, eller ta det ut av saksgangen.',
  'caseStep.begunBehind': () =>
    'Et utvalg som har behandlet saken, kan ikke komme etter et som ikke har gjort det.',
  'caseStep.noDate': () => 'Behandlingen mangler møtedato. Sett den først.',
  'caseStep.openAmendments': ({ count }) =>
    `${Number(count)} endringsforslag er ikke avgjort. Stem over dem, eller trekk dem, før behandlingen avsluttes.`,
  'caseStep.noVote': () =>
    'Det er ikke stemt over innstillingen. Registrer voteringen før behandlingen avsluttes.',
  'caseStep.doesNotVote': () =>
    'Rådet gir uttalelse og stemmer ikke over innstillingen. Skriv uttalelsen inn i stedet.',
  'caseStep.stale': () =>
    'Noen andre har endret behandlingen mens du skrev. Last siden på nytt, og gjør endringen din igjen.',
  'record.finished': () => 'Møteboken er ferdigstilt og kan ikke endres. Åpne den igjen først.',
  'record.notFinished': () => 'Møteboken er ikke ferdigstilt. Last siden på nytt.',
  'record.noPlaceOrTime': () =>
    'Møteboken må si hvor og når møtet ble holdt. Skriv møtested og tidspunkt først.',
  'presence.tooFew': ({ present, seats }) =>
    `${Number(present)} av ${Number(seats)} medlemmer er til stede. Minst halvparten må være det for at vedtak kan gjøres.`,
  'presence.tooMany': ({ present, seats }) =>
    `${Number(present)} er ført som til stede, men utvalget har ${Number(seats)} plasser. Rett oppmøtet.`,
  'presence.nobodyLeads': () =>
    'Verken leder eller nestleder er ført som til stede. Rett oppmøtet, eller registrer hvem som leder utvalget.',
  'amendment.notFound': () => 'Endringsforslaget finnes ikke i denne behandlingen. Last siden på nytt.',
  'amendment.withdrawn': () => 'Endringsforslaget er trukket, så det stemmes ikke over.',
  'amendment.pointless': () =>
    'Et forslag som er vedtatt, har gjort dette uaktuelt, så det stemmes ikke over.',
  'amendment.byVote': () => 'Forslaget er lagt fram for et utvalg. Bare en votering i møtet avgjør det.',
  'vote.partyTwice': ({ party }) =>
    `${String(party ?? '') || 'Utvalget'} er ført opp to ganger. Slå sammen stemmene.`,
  'vote.partyAbsent': ({ party }) =>
    `Ingen fra ${String(party ?? '') || 'utvalget'} er ført som til stede. Rett oppmøtet eller stemmene.`,
  'vote.doesNotAddUp': ({ party, votes, present }) =>
    `Stemmene går ikke opp: ${String(party ?? '') || 'Utvalget'} har ${Number(votes)} stemmer, men ${Number(present)} til stede. Rett tallene.`,
  'vote.namesMissing': ({ party }) =>
    `${String(party ?? '') || 'Utvalget'} stemte delt. Før opp navnene på dem som stemte for, og dem som stemte mot.`,
  'vote.afterRecommendation': () => 'Det er alt stemt over innstillingen. Ta tilbake den voteringen først.',
  'vote.notFound': () => 'Voteringen finnes ikke i denne behandlingen. Last siden på nytt.',
  'vote.stale': () =>
    'Noen andre har registrert eller rettet voteringen. Last siden på nytt for å se tallene.',

  'adoption.notTheCouncil': () => 'Bare kommunestyret vedtar planen. Saken må være ferdig behandlet der.',
  'adoption.notDecided': () =>
    'Kommunestyret har ikke vedtatt innstillingen. Registrer avstemningen og avslutt behandlingen først.',
  'adoption.untreated': ({ count }) =>
    `Planen kan ikke vedtas før alle merknader er behandlet. Det gjenstår ${Number(count)}.`,
  'adoption.noPaper': () => 'Planen har ikke noe ferdigstilt saksframlegg med forslag til vedtak.',
  'adoption.already': () => 'Planen er allerede vedtatt. Last siden på nytt.',
  'publicPlan.notFound': () => 'Planen finnes ikke her. Sjekk adressen.',
  'publicPlan.stale': () =>
    'Noen andre endret dette i mellomtiden. Last siden på nytt, og se hva som står der nå.',
  'measure.notFound': () => 'Tiltaket finnes ikke, eller du er ikke med i planen.',
  'measure.stale': () =>
    'Noen andre endret tiltaket mens du skrev. Last siden på nytt, og se hva som står der nå.',
  'look.notAColour': () => 'Skriv fargen som # og seks tegn, for eksempel #1d5748.',
  'look.tooLight': ({ ratio }) =>
    `Fargen er for lys til å leses: kontrasten mot papiret er ${decimal(Number(ratio))} og må være minst 4,5. Velg en mørkere farge.`,
  'look.armsMissing': () =>
    'Filen med kommunevåpenet er borte. Last det opp på nytt under Utseende, eller ta det bort der.',

  'archive.noCaseNumber': () =>
    'Pakken trenger sakens nummer, for eksempel 2026/117. Skriv det i saksframlegget.',
  'archive.nowhere': () =>
    'Det er ikke satt opp noe sted å sende pakken. Last den ned, eller be den som drifter Langbord om å sette opp ARCHIVE_FOLDER eller ARCHIVE_URL.',
  'archive.notMade': () => 'Pakken er ikke ferdig laget ennå. Vent til den er det, og send den så.',
  'archive.notFound': () => 'Pakken finnes ikke lenger. Lag en ny.',
  'archive.sending': () => 'En pakke er alt på vei. Vent til den er framme.',
  'archive.failed': () =>
    'Pakken kunne ikke lages eller sendes. Prøv igjen; det som alt er mottatt, sendes ikke på nytt.',
  'archive.refused': ({ part }) =>
    `Mottakeren tok ikke imot${part ? ` ${String(part)}` : ''}. Prøv igjen; det som alt er mottatt, sendes ikke på nytt.`,
} satisfies Record<string, (facts: RefusalFacts) => string>

const decimal = (number: number) => String(number).replace('.', ',')

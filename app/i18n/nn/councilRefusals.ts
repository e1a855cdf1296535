import type { councilRefusals as nb } from '../nb/councilRefusals'
import type { Words } from '../words'

export const councilRefusals: Words<typeof nb> = {
  'casePaper.notFound': () => 'Planen har ikkje noko saksframlegg enno.',
  'casePaper.exists': () => 'Planen har alt eit saksframlegg. Last sida på nytt.',
  'casePaper.ofPaper': () =>
    'Dette er eit saksframlegg. Det har verken fasar, høyring, arbeidsmøte eller eige saksframlegg.',
  'casePaper.tooLate': () => 'Planen er vedteken, så det blir ikkje laga noko saksframlegg til han.',
  'casePaper.stale': () =>
    'Nokon andre endra saksframlegget medan du skreiv. Last sida på nytt, og sjå kva som står der no.',
  'casePaper.finished': () => 'Saksframlegget er ferdigstilt og kan ikkje endrast. Opne det igjen først.',
  'casePaper.notFinished': () => 'Saksframlegget er ikkje ferdigstilt.',
  'casePaper.noResolution': () => 'Framlegget til vedtak har ingen punkt. Skriv minst eitt nummerert punkt.',
  'casePaper.begun': () =>
    'Det første utvalet har byrja å behandle saka. Saksframlegget kan ikkje opnast igjen.',
  'paperTemplate.noResolution': () => 'Malen må ha ein del for framlegg til vedtak.',
  'paperTemplate.partTwice': () => 'Den same delen står to gonger i malen. Ta bort den eine.',
  'paperTemplate.stale': () =>
    'Nokon andre endra malen medan du skreiv. Last sida på nytt, og sjå kva som står der no.',
  'committee.notFound': () =>
    'Utvalet finst ikkje, eller det høyrer til ein annan kommune. Last sida på nytt.',
  'committee.endsBeforeStart': () => 'Perioden sluttar før han tek til. Rett datoane.',
  'committee.dissolved': () =>
    'Utvalet er oppløyst og kan ikkje behandle saka. Vel utvalet som har teke over.',
  'committee.outsidePeriod': () =>
    'Møtedagen er utanfor perioden utvalet er valt for. Rett datoen, eller vel utvalet som sit då.',
  'committee.stale': () =>
    'Nokon andre har endra utvalet medan du skreiv. Last sida på nytt, og gjer endringa di igjen.',
  'committeeMember.notFound': () => 'Medlemen finst ikkje i dette utvalet. Last sida på nytt.',
  'committeeMember.seatTaken': ({ seat, name }) =>
    `${String(name ?? 'Ein annan')} er ${seat === 'leader' ? 'leiar' : 'nestleiar'} alt. Før opp når vedkomande gjekk ut, eller vel ei anna rolle.`,
  'caseStep.notFound': () =>
    'Behandlinga finst ikkje, eller du er ikkje med i planen ho gjeld. Last sida på nytt.',
  'caseStep.running': () => 'Saka er under behandling i møtet no. Avslutt eller utset behandlinga først.',
  'caseStep.notBegun': () => 'Behandlinga er ikkje starta. Start ho først.',
  'caseStep.postponed': () => 'Behandlinga er alt utsett. Set ein ny møtedato når han er bestemt.',
  'caseStep.ended': () => 'Behandlinga i dette utvalet er avslutta. Vedtak og votering kan ikkje endrast.',
  'caseStep.notInCouncil': () =>
    'Planen er ikkje i politisk behandling. Flytt han dit frå innstillingane til planen.',
  'caseStep.anotherRuns': () => 'Eit anna utval har saka til behandling no. Avslutt den behandlinga først.',
  'caseStep.earlierOpen': () =>
    'Eit utval tidlegare i saksgangen har ikkje behandla saka. Fullfør det først, eller ta det ut av saksgangen.',
  'caseStep.begunBehind': () =>
    'Eit utval som har behandla saka, kan ikkje kome etter eit som ikkje har gjort det.',
  'caseStep.noDate': () => 'Behandlinga manglar møtedato. Set han først.',
  'caseStep.openAmendments': ({ count }) =>
    `${Number(count)} endringsforslag er ikkje avgjorde. Røyst over dei, eller trekk dei, før behandlinga blir avslutta.`,
  'caseStep.noVote': () =>
    'Det er ikkje røysta over innstillinga. Registrer voteringa før behandlinga blir avslutta.',
  'caseStep.doesNotVote': () =>
    'Rådet gir fråsegn og røystar ikkje over innstillinga. Skriv inn fråsegna i staden.',
  'caseStep.stale': () =>
    'Nokon andre har endra behandlinga medan du skreiv. Last sida på nytt, og gjer endringa di igjen.',
  'record.finished': () => 'Møteboka er ferdigstilt og kan ikkje endrast. Opne henne att først.',
  'record.notFinished': () => 'Møteboka er ikkje ferdigstilt. Last sida på nytt.',
  'record.noPlaceOrTime': () =>
    'Møteboka må seie kvar og når møtet vart halde. Skriv møtestad og tidspunkt først.',
  'presence.tooFew': ({ present, seats }) =>
    `${Number(present)} av ${Number(seats)} medlemer er til stades. Minst halvparten må vere det for at vedtak kan gjerast.`,
  'presence.tooMany': ({ present, seats }) =>
    `${Number(present)} er førte som til stades, men utvalet har ${Number(seats)} plassar. Rett oppmøtet.`,
  'presence.nobodyLeads': () =>
    'Verken leiar eller nestleiar er ført som til stades. Rett oppmøtet, eller registrer kven som leier utvalet.',
  'amendment.notFound': () => 'Endringsforslaget finst ikkje i denne behandlinga. Last sida på nytt.',
  'amendment.withdrawn': () => 'Endringsforslaget er trekt, så det blir ikkje røysta over.',
  'amendment.pointless': () =>
    'Eit forslag som er vedteke, har gjort dette uaktuelt, så det blir ikkje røysta over.',
  'amendment.byVote': () => 'Forslaget er lagt fram for eit utval. Berre ei votering i møtet avgjer det.',
  'vote.partyTwice': ({ party }) =>
    `${String(party ?? '') || 'Utvalet'} er ført opp to gonger. Slå saman røystene.`,
  'vote.partyAbsent': ({ party }) =>
    `Ingen frå ${String(party ?? '') || 'utvalet'} er ført som til stades. Rett oppmøtet eller røystene.`,
  'vote.doesNotAddUp': ({ party, votes, present }) =>
    `Røystene går ikkje opp: ${String(party ?? '') || 'Utvalet'} har ${Number(votes)} røyster, men ${Number(present)} til stades. Rett tala.`,
  'vote.namesMissing': ({ party }) =>
    `${String(party ?? '') || 'Utvalet'} røysta delt. Før opp namna på dei som røysta for, og dei som røysta mot.`,
  'vote.afterRecommendation': () => 'Det er alt røysta over innstillinga. Ta tilbake den voteringa først.',
  'vote.notFound': () => 'Voteringa finst ikkje i denne behandlinga. Last sida på nytt.',
  'vote.stale': () => 'Nokon andre har registrert eller retta voteringa. Last sida på nytt for å sjå tala.',

  'adoption.notTheCouncil': () => 'Berre kommunestyret vedtek planen. Saka må vere ferdig behandla der.',
  'adoption.notDecided': () =>
    'Kommunestyret har ikkje vedteke innstillinga. Registrer røystinga og avslutt behandlinga først.',
  'adoption.untreated': ({ count }) =>
    `Planen kan ikkje vedtakast før alle merknader er behandla. Det står att ${Number(count)}.`,
  'adoption.noPaper': () => 'Planen har ikkje noko ferdigstilt saksframlegg med framlegg til vedtak.',
  'adoption.already': () => 'Planen er alt vedteken. Last sida på nytt.',
  'publicPlan.notFound': () => 'Planen finst ikkje her. Sjekk adressa.',
  'publicPlan.stale': () =>
    'Nokon andre endra dette i mellomtida. Last sida på nytt, og sjå kva som står der no.',
  'measure.notFound': () => 'Tiltaket finst ikkje, eller du er ikkje med i planen.',
  'measure.stale': () =>
    'Nokon andre endra tiltaket medan du skreiv. Last sida på nytt, og sjå kva som står der no.',
  'look.notAColour': () => 'Skriv fargen som # og seks teikn, til dømes #1d5748.',
  'look.tooLight': ({ ratio }) =>
    `Fargen er for lys til å lesast: kontrasten mot papiret er ${decimal(Number(ratio))} og må vere minst 4,5. Vel ein mørkare farge.`,
  'look.armsMissing': () =>
    'Fila med kommunevåpenet er borte. Last det opp på nytt under Utsjånad, eller ta det bort der.',

  'archive.noCaseNumber': () =>
    'Pakken treng nummeret på saka, til dømes 2026/117. Skriv det i saksframlegget.',
  'archive.nowhere': () =>
    'Det er ikkje sett opp nokon stad å sende pakken. Last han ned, eller be den som driftar Langbord om å setje opp ARCHIVE_FOLDER eller ARCHIVE_URL.',
  'archive.notMade': () => 'Pakken er ikkje ferdig laga enno. Vent til han er det, og send han så.',
  'archive.notFound': () => 'Pakken finst ikkje lenger. Lag ein ny.',
  'archive.sending': () => 'Ein pakke er alt på veg. Vent til han er framme.',
  'archive.failed': () =>
    'Pakken kunne ikkje lagast eller sendast. Prøv igjen; det som alt er motteke, blir ikkje sendt på nytt.',
  'archive.refused': ({ part }) =>
    `Mottakaren tok ikkje imot${part ? ` ${String(part)}` : ''}. Prøv igjen; det som alt er motteke, blir ikkje sendt på nytt.`,
}

const decimal = (number: number) => String(number).replace('.', ',')

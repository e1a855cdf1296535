import type { PlanOutline } from '~core/plan/outline'
import { bullets, factBox, goal, h2, measure, p, section, table } from '../builders'

/** The strategy for one service area, in nynorsk. */
export const tjenesteomradeNn: PlanOutline = {
  key: 'tjenesteomrade',
  language: 'nn',
  name: 'Strategi for eitt tenesteområde',
  description:
    'For helse og omsorg, oppvekst, kultur eller eit anna område som vil samarbeide betre med frivillige. Kvart tema har ein tekst og ei liste med strategi og tiltak, ansvarleg eining og år.',
  planTitle: 'Strategi for frivillig innsats',
  sections: [
    section('Innleiing', {
      guidance: `Sei kva for tenester strategien gjeld, kven som har laga han, og kor lenge han varer. Vis kva for
        mål i kommuneplanen han skal medverke til. Lesaren er ein avdelingsleiar med lita tid og ein frivillig
        som lurer på om det er bruk for henne: Begge skal forstå kvifor dei bør lese vidare.`,
      text: [h2('Kva strategien gjeld'), p(), h2('Slik vart han til'), p()],
    }),
    section('Definisjonar', {
      guidance: `Trekk grensene der dei er uklare i kvardagen. Når er dottera som kjem kvar dag, pårørande, og når
        er ho frivillig? Kva skil ein frivillig frå ein støttekontakt med løn? Bruk døme frå eigne einingar, og
        la både tillitsvalde og frivillige lese definisjonane før de går vidare.`,
      text: [
        h2('Frivillig innsats'),
        p(),
        h2('Innsats frå pårørande'),
        p(),
        h2('Frivillig sektor'),
        p(),
        factBox(p('Den frivillige gjer ikkje … og den tilsette gjer ikkje …')),
      ],
    }),
    section('Hovudmål', {
      guidance: `Eitt mål for dei som tek imot tenestene, eitt for dei som gir av tida si, og kanskje eitt for
        kommunen. Spør brukarrådet og dei frivillige kva dei ville ha merka om tre år. Unngå mål om rutinane i
        kommunen her; dei høyrer heime under tiltaka.`,
      text: [goal(), goal()],
    }),
    section('Strategiar og tiltak', {
      guidance: `Kvart tema under er bygd likt: først nokre avsnitt om korleis det er og kvar de vil, så
        «Strategi/tiltak» med ansvarleg eining og år. Flytt, slett og legg til tema. Eit tiltak utan eining og år
        er ein intensjon, og kan like gjerne stå i teksten over.`,
      sections: [
        section('Mottak og oppfølging av frivillige', {
          guidance: `Følg ein frivillig frå første telefon til første oppdrag og vidare til siste dag: Kven svarar,
            kven viser rundt, kven ringjer når nokon blir borte? Spør to som slutta, om kvifor. Nemn kven som har
            ansvaret på kveldar og i helger.`,
          text: [
            p(),
            h2('Strategi/tiltak'),
            measure('Kontaktperson for frivillige i kvar eining'),
            measure('Felles velkomst og opplæring'),
          ],
        }),
        section('Rekruttering og informasjon', {
          guidance: `Kva treng einingane hjelp til, og kvar ser folk det? Tenk på den som nettopp har blitt
            pensjonist, på studenten, og på den som er ny i Noreg og vil bli kjend. Gjer oppdraga så konkrete at
            nokon kan seie ja: kvar, når, kor lenge.`,
          text: [
            p(),
            h2('Strategi/tiltak'),
            measure('Éi oversikt over oppdrag og kontaktpersonar'),
            measure('Samarbeid om å bli sett, med frivilligsentralen'),
          ],
        }),
        section('Kunnskap og haldningar hos tilsette', {
          guidance: `Frivillige merkar fort om dei er venta. Kva veit dei tilsette om kven som kjem, og kva dei skal
            gjere? Ta med dei tillitsvalde når de skriv om grensa mellom frivillig innsats og arbeid. Tenk
            gjennom kva som skal inn i opplæringsplanar og avdelingsmøte.`,
          text: [
            p(),
            h2('Strategi/tiltak'),
            measure('Frivillig innsats i opplæringa av nytilsette'),
            measure(''),
          ],
        }),
        section('Teieplikt, tryggleik og ansvar', {
          guidance: `Den frivillige skal vite kva ho får høyre, kva ho kan fortelje vidare, og kven ho ringjer når
            noko er vanskeleg. Sjekk når lova krev politiattest, og kven som forsikrar kva. Be personvernombodet
            og ein røynd frivillig lese teksten, og skriv han slik at begge kan godta han.`,
          text: [
            p(),
            h2('Strategi/tiltak'),
            measure('Kort avtale og teieerklæring'),
            measure('Samtalar om etiske spørsmål'),
          ],
        }),
        section('Samarbeid på tvers', {
          guidance: `Kven i kommunen arbeider med dei same foreiningane utan å vite om kvarandre? Tenk på kultur,
            skule, bibliotek, Nav og eigedom, og på næringslivet der det vil vere med. Bli samde om kven som
            ringjer laget, så laget slepp fire samtalar om same sak.`,
          text: [p(), h2('Strategi/tiltak'), measure('Fast møte mellom tenestene'), measure('')],
        }),
        section('Tilskot og avtalar', {
          guidance: `Kva for organisasjonar får pengar frå tenesteområdet i dag, til kva, og på kva vilkår? Vis
            heile biletet i tabellen. Sei korleis de vil prioritere når ikkje alle kan få, og korleis den som får
            avslag, får vite kvifor.`,
          text: [
            p(),
            table(
              ['Organisasjon', 'Føremål', 'Beløp', 'Avtalen varer til'],
              ['', '', '', ''],
              ['', '', '', ''],
            ),
            h2('Strategi/tiltak'),
            measure('Like vilkår for tilskot og avtalar'),
          ],
        }),
      ],
    }),
    section('Gjennomføring og oppfølging', {
      guidance: `Kven samlar trådane mellom einingane, og kor mykje tid har vedkomande til det? Sei når leiargruppa
        går gjennom tiltaka, og når dei frivillige får seie si meining om korleis det går. Tiltaka bør inn i
        årsplanane til einingane same året.`,
      text: [
        bullets('', '', ''),
        table(
          ['Når', 'Kva blir følgt opp', 'Kven'],
          ['Kvar haust', 'Gjennomgang i leiargruppa', ''],
          ['Kvar vår', 'Samling med dei frivillige', ''],
          ['Siste år', 'Evaluering og ny strategi', ''],
        ),
      ],
    }),
  ],
}

import type { PlanOutline } from '~core/plan/outline'
import { bullets, factBox, goal, h2, measure, p, section, table } from '../builders'

/** A strategy for one service area: text, then «Strategi/tiltak», again and again. */
export const tjenesteomradeNb: PlanOutline = {
  key: 'tjenesteomrade',
  language: 'nb',
  name: 'Strategi for ett tjenesteområde',
  description:
    'For helse og omsorg, oppvekst, kultur eller et annet område som vil samarbeide bedre med frivillige. Hvert tema har en tekst og en liste med strategi og tiltak, ansvarlig enhet og år.',
  planTitle: 'Strategi for frivillig innsats',
  sections: [
    section('Innledning', {
      guidance: `Si hvilke tjenester strategien gjelder, hvem som har laget den, og hvor lenge den varer. Vis
        hvilke mål i kommuneplanen den skal bidra til. Leseren er en avdelingsleder med liten tid og en frivillig
        som lurer på om det er bruk for henne: Begge skal forstå hvorfor de bør lese videre.`,
      text: [h2('Hva strategien gjelder'), p(), h2('Slik ble den til'), p()],
    }),
    section('Definisjoner', {
      guidance: `Trekk grensene der de er uklare i hverdagen. Når er datteren som kommer hver dag, pårørende, og
        når er hun frivillig? Hva skiller en frivillig fra en støttekontakt med lønn? Bruk eksempler fra egne
        enheter, og la både tillitsvalgte og frivillige lese definisjonene før dere går videre.`,
      text: [
        h2('Frivillig innsats'),
        p(),
        h2('Innsats fra pårørende'),
        p(),
        h2('Frivillig sektor'),
        p(),
        factBox(p('Den frivillige gjør ikke … og den ansatte gjør ikke …')),
      ],
    }),
    section('Hovedmål', {
      guidance: `Ett mål for dem som mottar tjenestene, ett for dem som gir av tiden sin, og kanskje ett for
        kommunen. Spør brukerrådet og de frivillige hva de ville merket om tre år. Unngå mål om kommunens egne
        rutiner her; de hører til under tiltakene.`,
      text: [goal(), goal()],
    }),
    section('Strategier og tiltak', {
      guidance: `Hvert tema under er bygd likt: først noen avsnitt om hvordan det er og hvor dere vil, så
        «Strategi/tiltak» med ansvarlig enhet og år. Flytt, slett og legg til temaer. Et tiltak uten enhet og år
        er en hensikt, og kan like gjerne stå i teksten over.`,
      sections: [
        section('Mottak og oppfølging av frivillige', {
          guidance: `Følg en frivillig fra første telefon til første oppdrag og videre til siste dag: Hvem svarer,
            hvem viser rundt, hvem ringer når noen blir borte? Spør to som sluttet, om hvorfor. Nevn hvem som har
            ansvaret på kvelder og i helger.`,
          text: [
            p(),
            h2('Strategi/tiltak'),
            measure('Kontaktperson for frivillige i hver enhet'),
            measure('Felles velkomst og opplæring'),
          ],
        }),
        section('Rekruttering og informasjon', {
          guidance: `Hva trenger enhetene hjelp til, og hvor ser folk det? Tenk på den som nettopp har blitt
            pensjonist, på studenten, og på den som er ny i Norge og vil bli kjent. Beskriv oppdragene så konkret
            at noen kan si ja: hvor, når, hvor lenge.`,
          text: [
            p(),
            h2('Strategi/tiltak'),
            measure('Én oversikt over oppdrag og kontaktpersoner'),
            measure('Samarbeid om synlighet med frivilligsentralen'),
          ],
        }),
        section('Kunnskap og holdninger hos ansatte', {
          guidance: `Frivillige merker fort om de er ventet. Hva vet de ansatte om hvem som kommer, og hva de skal
            gjøre? Ta med de tillitsvalgte når dere skriver om grensen mellom frivillig innsats og arbeid. Tenk
            gjennom hva som skal inn i opplæringsplaner og avdelingsmøter.`,
          text: [p(), h2('Strategi/tiltak'), measure('Frivillighet i opplæringen av nyansatte'), measure('')],
        }),
        section('Taushetsplikt, trygghet og ansvar', {
          guidance: `Den frivillige skal vite hva hun får høre, hva hun kan fortelle videre, og hvem hun ringer
            når noe er vanskelig. Sjekk når loven krever politiattest, og hvem som forsikrer hva. Be
            personvernombudet og en erfaren frivillig lese teksten, og skriv den så begge kan godta den.`,
          text: [
            p(),
            h2('Strategi/tiltak'),
            measure('Kort avtale og taushetserklæring'),
            measure('Samtaler om etiske spørsmål'),
          ],
        }),
        section('Samarbeid på tvers', {
          guidance: `Hvem i kommunen arbeider med de samme foreningene uten å vite om hverandre? Tenk på kultur,
            skole, bibliotek, Nav og eiendom, og på næringslivet der det vil bidra. Bli enige om hvem som ringer
            laget, så laget slipper fire samtaler om samme sak.`,
          text: [p(), h2('Strategi/tiltak'), measure('Fast møte mellom tjenestene'), measure('')],
        }),
        section('Tilskudd og avtaler', {
          guidance: `Hvilke organisasjoner får penger fra tjenesteområdet i dag, til hva, og på hvilke vilkår? Vis
            hele bildet i tabellen. Si hvordan dere vil prioritere når ikke alle kan få, og hvordan den som får
            avslag, får vite hvorfor.`,
          text: [
            p(),
            table(
              ['Organisasjon', 'Formål', 'Beløp', 'Avtalen varer til'],
              ['', '', '', ''],
              ['', '', '', ''],
            ),
            h2('Strategi/tiltak'),
            measure('Like vilkår for tilskudd og avtaler'),
          ],
        }),
      ],
    }),
    section('Gjennomføring og oppfølging', {
      guidance: `Hvem samler trådene mellom enhetene, og hvor mye tid har vedkommende til det? Si når ledergruppen
        går gjennom tiltakene, og når de frivillige får sagt sin mening om hvordan det går. Tiltakene bør inn i
        enhetenes egne årsplaner samme år.`,
      text: [
        bullets('', '', ''),
        table(
          ['Når', 'Hva følges opp', 'Hvem'],
          ['Hver høst', 'Gjennomgang i ledergruppen', ''],
          ['Hver vår', 'Samling med de frivillige', ''],
          ['Siste år', 'Evaluering og ny strategi', ''],
        ),
      ],
    }),
  ],
}

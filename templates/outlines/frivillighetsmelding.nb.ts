import type { PlanOutline } from '~core/plan/outline'
import { bullets, goal, h2, measure, objective, p, section, table } from '../builders'

/** The default outline: a municipality's whole policy for the voluntary sector. */
export const frivillighetsmeldingNb: PlanOutline = {
  key: 'frivillighetsmelding',
  language: 'nb',
  name: 'Frivillighetsmelding',
  description:
    'Kommunens samlede politikk for frivilligheten, fra kartlegging til tiltak med ansvar og frist. Velg denne når hele bredden av lag og foreninger skal være med.',
  planTitle: 'Frivillighetsmelding',
  sections: [
    section('Forord', {
      numbered: false,
      guidance: `Skriv forordet til slutt. La gjerne ordføreren og en fra frivilligheten skrive det sammen, så
        står begge sider av bordet bak de første ordene. Si hvorfor meldingen kommer nå, hva som blir annerledes
        for lagene, og takk dem som har gitt av kveldene sine. Én side holder.`,
    }),
    section('Sammendrag', {
      numbered: false,
      guidance: `Mange leser bare denne siden. Fortell kort hva kartleggingen viste, hva kommunen vil, og hvilke
        tiltak som betyr mest for lagene. Skriv den når resten er klart, og be en som ikke har vært med, om å
        lese den høyt: Der leseren stopper, er det setningen det er noe galt med.`,
      text: [p(), h2('De viktigste tiltakene'), bullets('', '', '')],
    }),
    section('Bakgrunn, mandat og prosess', {
      guidance: `Her skal leseren kunne se at meldingen ikke er skrevet på et kontor. Gjengi mandatet slik
        kommunestyret vedtok det, med saksnummer. Fortell hvem som satt i arbeidsgruppen, hvordan de ble valgt,
        og hvem dere ikke fikk med. Det siste er like nyttig å vite som det første.`,
      text: [
        h2('Hvorfor vi skriver denne meldingen'),
        p(),
        h2('Oppdraget fra kommunestyret'),
        p(),
        h2('Slik ble meldingen til'),
        p(),
        table(
          ['Dato', 'Møte eller aktivitet', 'Hvem var med', 'Hva kom ut av det'],
          ['', 'Oppstartsmøte', '', ''],
          ['', 'Spørreundersøkelse', '', ''],
          ['', 'Åpent folkemøte', '', ''],
          ['', 'Arbeidsmøte', '', ''],
          ['', 'Høring', '', ''],
        ),
      ],
    }),
    section('Definisjoner og verdigrunnlag', {
      guidance: `Bli enige om ordene før dere blir uenige om tiltakene. Er dugnaden i borettslaget frivillighet?
        Er pårørende frivillige? Hva med den som stiller opp uten å være medlem noe sted? Skriv definisjonene så
        enkelt at de kan leses opp på et årsmøte, og si til slutt hva kommunen og frivilligheten lover hverandre.`,
      text: [
        h2('Ord vi bruker'),
        table(
          ['Ord', 'Slik bruker vi det'],
          ['Frivillig innsats', ''],
          ['Frivillig organisasjon', ''],
          ['Frivilligsentral', ''],
          ['Samskaping', ''],
        ),
        h2('Dette bygger samarbeidet på'),
        bullets('', '', ''),
      ],
    }),
    section('Kunnskapsgrunnlag', {
      guidance: `Denne delen er grunnmuren: Det som foreslås senere, skal kunne føres tilbake hit. Skill mellom det
        dere vet, det dere tror, og det dere ikke har funnet ut av. Oppgi kilde og årstall for hvert tall, og la
        lagene se tallene før de trykkes.`,
      sections: [
        section('Slik kartla vi', {
          guidance: `Fortell hvor listen over lag kommer fra. Frivillighetsregisteret er en god start, men mange
            små lag står ikke der: Spør skolene, grendehusene, menighetene og frivilligsentralen. Oppgi hvor
            mange som fikk spørsmålene, hvor mange som svarte, og når.`,
        }),
        section('Frivilligheten i tall', {
          guidance: `Noen få, sikre tall er bedre enn mange usikre. Del lagene etter hva de driver med, og ta med
            tall som sier noe om hverdagen: frivillige timer, medlemmer under 26 år, hvor mange som mangler et
            sted å være. Sammenlign gjerne med kommuner på samme størrelse.`,
          text: [
            table(
              ['Aktivitet', 'Antall lag', 'Medlemmer', 'Mangler fast møtested'],
              ['Idrett og friluftsliv', '', '', ''],
              ['Kultur, korps og kor', '', '', ''],
              ['Velforeninger og grendelag', '', '', ''],
              ['Helse, omsorg og beredskap', '', '', ''],
              ['Barn og unge', '', '', ''],
              ['Tro og livssyn', '', '', ''],
              ['Annet', '', '', ''],
              ['Sum', '', '', ''],
            ),
          ],
        }),
        section('Hva lagene selv sier', {
          guidance: `La lagene komme til orde med egne setninger; det gir tallene ansikter. Be om lov før dere
            siterer, og velg sitater som viser bredden, også fra dem som er misfornøyde. Hva går tiden deres med
            til? Hva ville de gjort hvis de fikk én ting til?`,
        }),
        section('Hvem som ikke er med', {
          guidance: `Hvem deltar ikke, og hva stenger: penger, språk, transport, tidspunkt, at ingen spurte? Snakk
            med ungdomsrådet, eldrerådet, rådet for personer med funksjonsnedsettelse og voksenopplæringen. Si
            også hva dere ikke rakk å undersøke.`,
        }),
      ],
    }),
    section('Visjon og mål', {
      guidance: `Visjonen skal kunne huskes, målene skal kunne etterprøves. Spør for hvert mål: Hvordan ser
        kommunen ut den dagen vi har nådd det, og hvem merker det først? Tre delmål som alle husker, er bedre enn
        ti som ingen leser. Tiltakene i handlingsdelen skal peke på et mål herfra.`,
      text: [h2('Visjon'), p(), h2('Hovedmål'), goal(), h2('Delmål'), objective(), objective(), objective()],
    }),
    section('Rammevilkår', {
      guidance: `Her bor hverdagen til lagene: penger, nøkler, svar på e-post. Innled kort med hva kommunen styrer
        selv, og hva den ikke rår over. Be et par kasserere lese
        delen før den går videre.`,
      sections: [
        section('Tilskudd', {
          guidance: `Sett alle ordningene opp i én tabell; ofte er det første gang noen ser dem samlet. Spør så:
            Kan noen slås sammen? Står arbeidet med søknaden i forhold til beløpet? Kommer svaret tidsnok til at
            laget kan bruke pengene? Ta med en som nylig fikk avslag.`,
          text: [
            table(
              ['Ordning', 'Formål', 'Hvem kan søke', 'Søknadsfrist', 'Årlig ramme'],
              ['', '', '', '', ''],
              ['', '', '', '', ''],
              ['', '', '', '', ''],
            ),
          ],
        }),
        section('Lokaler og anlegg', {
          guidance: `Hvilke rom eier kommunen, og når står de tomme? Hvem har nøkkel, hva koster det, og hvem
            rydder? Snakk med vaktmestere og renholdere like mye som med ledere: De vet hva som hindrer og hva
            som virker. Husk lokaler som velforeninger og menigheter eier.`,
          text: [
            table(
              ['Lokale', 'Eier', 'Ledig tid', 'Pris og vilkår', 'Kontakt'],
              ['', '', '', '', ''],
              ['', '', '', '', ''],
              ['', '', '', '', ''],
            ),
          ],
        }),
        section('Informasjon og veiledning', {
          guidance: `Hvor går den som vil starte et lag, søke om penger eller bli frivillig? Beskriv veien slik den
            er i dag, med alle omveier, og slik dere vil ha den. Ett navn og ett telefonnummer er ofte bedre enn
            en portal.`,
        }),
        section('Enklere regler og skjemaer', {
          guidance: `Samle opp kravene kommunen selv har laget: skjemaer, rapporter, vedlegg, underskrifter. Hvilke
            følger av lov, og hvilke er bare blitt sånn? Foreslå hva som kan strykes, og regn gjerne ut hvor
            mange dugnadstimer det frigjør.`,
        }),
      ],
    }),
    section('Samarbeid og dialogarenaer', {
      guidance: `Beskriv hvor kommunen og lagene møtes, og hva som faktisk avgjøres der. En møteplass trenger en
        som innkaller, en dagsorden begge parter kan påvirke, og et referat noen følger opp. Si tydelig når i en
        sak frivilligheten blir spurt: mens den ennå kan endres.`,
      text: [
        h2('Prinsipper for samarbeidet'),
        bullets('', '', ''),
        h2('Faste møteplasser'),
        table(
          ['Møteplass', 'Hvem møtes', 'Hvor ofte', 'Hvem innkaller'],
          ['Frivillighetsforum', '', '', ''],
          ['', '', '', ''],
        ),
        h2('Frivilligsentralen'),
        p(),
        h2('Avtaler mellom kommunen og lagene'),
        p(),
      ],
    }),
    section('Satsingsområder', {
      guidance: `Velg to til fire områder der dere vil gjøre mer enn å legge til rette. Forslagene under kan
        strykes og byttes ut. For hvert område: Hva sa kartleggingen, hvem jobber med dette allerede, og hva kan
        kommunen og lagene få til sammen som ingen av dem får til alene?`,
      sections: [
        section('Barn og unge', {
          guidance: `Spør barn og unge selv, gjerne i en skoletime og ikke bare i ungdomsrådet. Se på
            medlemskontingenter, utstyr og hvordan de kommer seg dit. Hva tilbys den som ikke vil konkurrere?`,
        }),
        section('Inkludering og mangfold', {
          guidance: `Hvem kjenner ikke lagslivet fra før, og hvem kan åpne døren? Snakk med flyktningtjenesten,
            samiske foreninger der de finnes, og innvandrernes egne lag. Skriv om det folk kan bidra med, ikke
            bare om det de mangler.`,
        }),
        section('Flere frivillige', {
          guidance: `De fleste blir frivillige fordi noen spør dem. Hvem spør i deres kommune, og hvem blir aldri
            spurt? Tenk på den som vil gi en time i måneden, og på den som vil gi seg uten dårlig samvittighet.
            Ta med hvordan kommunen sier takk.`,
        }),
      ],
    }),
    section('Handlingsdel: tiltak', {
      guidance: `Et tiltak er et løfte: Noen navngitte gjør noe bestemt innen en dato, for penger som finnes.
        Ha heller åtte tiltak som blir gjennomført, enn tretti som ser bra ut. Gå gjennom hvert av dem med den
        som får ansvaret, før høringen. Kostnaden kan være null, men det skal stå.`,
      text: [
        h2('Rammevilkår'),
        measure('Én søknad for alle tilskudd'),
        measure('Åpne lokaler på kveldstid'),
        h2('Samarbeid'),
        measure('Frivillighetsforum'),
        measure('Én kontaktperson for frivilligheten'),
        h2('Satsingsområdene'),
        measure(''),
        measure(''),
      ],
    }),
    section('Oppfølging, evaluering og rullering', {
      guidance: `Arbeidet begynner når meldingen er vedtatt. Si hvem som eier den da, når
        kommunestyret får høre hvordan det går, og hva som skjer med tiltak som blir liggende. La frivilligheten
        være med på å vurdere, ikke bare kommunen selv.`,
      text: [
        table(
          ['Når', 'Hva skjer', 'Hvem har ansvaret'],
          ['Hver vår', 'Status for tiltakene legges fram for kommunestyret', ''],
          ['Halvveis', 'Forum og kommune vurderer meldingen sammen', ''],
          ['Siste år', 'Rullering starter med ny kartlegging', ''],
        ),
      ],
    }),
    section('Vedlegg', {
      numbered: false,
      guidance: `Legg det her som noen vil slå opp, men få vil lese fra ende til annen. Ta bort privatpersoners
        kontaktopplysninger før meldingen sendes ut.`,
      text: [
        bullets(
          'Lag og foreninger i kommunen',
          'Spørsmålene i kartleggingen',
          'Deltakerne i arbeidsgruppen',
          'Merknadene fra høringen og hva de førte til',
        ),
      ],
    }),
  ],
}

import type { PlanOutline } from '~core/plan/outline'
import { bullets, goal, h2, measure, numbers, objective, p, section, table } from '../builders'

/** A joint policy for municipalities that merge. */
export const sammenslaingNb: PlanOutline = {
  key: 'sammenslaing',
  language: 'nb',
  name: 'Felles politikk for kommuner som slår seg sammen',
  description:
    'For to eller flere kommuner som skal bli én. Setter ordningene opp mot hverandre, lar lagene si hva som må tas vare på, og lager en overgang der ingen mister tilskuddet sitt.',
  planTitle: 'Felles frivillighetspolitikk',
  sections: [
    section('Forord fra ordførerne', {
      numbered: false,
      guidance: `Ordførerne skriver under på samme tekst. Si hva innbyggerne i den ene kommunen kan glede seg over
        hos den andre, og hva dere lover lagene mens alt er i bevegelse.`,
    }),
    section('Hvorfor en felles politikk nå', {
      guidance: `Foreninger krysser kommunegrenser lenge før kommuner gjør det. Forklar hva fellesnemnda har bedt
        om, hva som må være avklart før sammenslåingsdagen, og hva det nye kommunestyret kan ta seg god tid til.
        Vær ærlig om uroen: Hva er folk redde for at skal forsvinne?`,
      text: [
        h2('Oppdraget'),
        p(),
        h2('Hva som må avgjøres før sammenslåingen'),
        bullets('', ''),
        h2('Prosessen'),
        p(),
      ],
    }),
    section('Slik er det i kommunene i dag', {
      guidance: `Beskriv uten å rangere. La hver kommunes egne folk skrive om seg selv, og la de andre lese og
        spørre før teksten slås sammen. Forskjeller som ser små ut på papiret, kan være store for et lite lag.`,
      sections: [
        section('Ordningene side om side', {
          guidance: `Gå gjennom kommunenes regler punkt for punkt og fyll ut tabellen sammen. Spør kasserere i begge
            kommuner om det står riktig. Marker hvor forskjellen betyr penger for noen, og omtrent hvor mye.`,
          text: [
            table(
              ['Område', 'Første kommune', 'Andre kommune', 'Hva forskjellen betyr'],
              ['Driftstilskudd', '', '', ''],
              ['Aktivitetsmidler for barn og unge', '', '', ''],
              ['Leie av skoler og haller', '', '', ''],
              ['Frivilligsentral', '', '', ''],
              ['Kontaktperson i kommunen', '', '', ''],
              ['Råd og forum', '', '', ''],
            ),
          ],
        }),
        section('Lagene og stedene', {
          guidance: `Hvor mange lag finnes på hver side, hvilke har søsterlag i den andre kommunen, og hvilke grender
            får lengst vei til det nye rådhuset? Et kart sier mer enn en liste. Husk lag som aldri har hatt noe
            med kommunen å gjøre.`,
          text: [
            table(
              ['', 'Første kommune', 'Andre kommune', 'Samlet'],
              ['Innbyggere', '', '', ''],
              ['Lag og foreninger', '', '', ''],
              ['Grendehus og forsamlingslokaler', '', '', ''],
              ['Tilskudd til frivillige i året', '', '', ''],
            ),
          ],
        }),
        section('Dette vil lagene ta vare på', {
          guidance: `Hold ett møte i hver kommune med samme spørsmål: Hva må overleve, hva kan bort, og hva kunne
            dere lære av hverandre? Gjengi svarene så lagene kjenner dem igjen, også der de er uenige.`,
        }),
      ],
    }),
    section('Felles verdier og mål', {
      guidance: `Nøy dere ikke med det minste dere kan enes om. Hva vil dere være gode på som ingen av kommunene er gode på
        alene? Formuler målene slik at de holder også for dem som bor lengst fra sentrum. La ungdomsrådene lese
        dem før fellesnemnda gjør det.`,
      text: [h2('Dette står vi sammen om'), p(), goal(), objective(), objective()],
    }),
    section('Slik gjør vi ordningene like', {
      guidance: `For hver ordning er det tre veier: den enes løsning, den andres, eller en ny. Velg åpent og skriv
        grunnen. Si hva det koster, og hvem som får mindre enn før, for det vil de uansett finne ut.`,
      sections: [
        section('Tilskudd', {
          guidance: `Regn ut hva de nye reglene betyr for fem vanlige lag i hver kommune, og vis regnestykkene. Da
            handler høringen om virkelige tall.`,
          text: [
            table(
              ['Lag (eksempel)', 'Får i dag', 'Får med nye regler', 'Overgang'],
              ['', '', '', ''],
              ['', '', '', ''],
            ),
            p(),
          ],
        }),
        section('Lokaler og utleie', {
          guidance: `Bestem pris, adgang og bestilling for hele den nye kommunen, og når det skal gjelde. Avtaler som
            løper, bør nevnes med utløpsdato. Hvem eier bygg som er reist på dugnad?`,
        }),
        section('Avtaler og kontaktpersoner', {
          guidance: `Hvem ringer lagene dagen etter sammenslåingen? Sett inn navn eller stilling så tidlig som mulig.
            List opp avtaler som må fornyes, og hvem som tar kontakt først.`,
        }),
      ],
    }),
    section('Overgangsordninger', {
      guidance: `Ingen forening bør måtte legge om budsjettet midt i en sesong. Si hvor lenge gamle satser og avtaler
        gjelder, hva som skjer med fond og gaver gitt til én av kommunene, og hvem som avgjør tvil.`,
      text: [table(['Ordning', 'Gjelder til', 'Deretter'], ['', '', ''], ['', '', ''])],
    }),
    section('Samarbeidet i den nye kommunen', {
      guidance: `Beskriv forum, råd og faste møter fra første dag. Skal det være ett forum eller ett i hver del av
        kommunen, og hvem leder det? Avstander avgjør mer enn organisasjonskart: Si hvor møtene holdes.`,
      text: [
        table(
          ['Møteplass', 'Hvem møtes', 'Hvor og hvor ofte', 'Hvem innkaller'],
          ['', '', '', ''],
          ['', '', '', ''],
        ),
      ],
    }),
    section('Tiltak', {
      guidance: `Del tiltakene etter tid, så ser alle hva som haster. Før sammenslåingen er det fellesnemnda og de
        gamle kommunene som gjør jobben; etterpå er det den nye. Hvert tiltak trenger en som fortsatt har en
        stilling når fristen kommer.`,
      text: [
        h2('Før sammenslåingen'),
        measure('Felles oversikt over lag, lokaler og avtaler'),
        measure('Ett søknadsskjema'),
        h2('Det første året'),
        measure('Samlet frivillighetsforum'),
        measure('Lik pris og adgang til kommunale lokaler'),
        h2('Fram mot første rullering'),
        measure('Gjennomgang av overgangsordningene'),
      ],
    }),
    section('Gjennomføring og oppfølging', {
      guidance: `Vis veien fra fellesnemnd til nytt kommunestyre: Hvem tar over ansvaret, og når legges politikken
        fram på nytt? Avtal en evaluering etter to år, mens folk ennå husker hvordan det var.`,
      text: [numbers('', '', '')],
    }),
    section('Vedlegg', {
      numbered: false,
      guidance: `Legg ved reglene slik de var i hver kommune, og oversikten over lag. Om noen år er det her noen finner
        ut hvorfor det ble slik.`,
      text: [bullets('Gjeldende regler i kommunene', 'Lag og foreninger', 'Innspill fra møtene')],
    }),
  ],
}

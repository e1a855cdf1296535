import type { PlanOutline } from '~core/plan/outline'
import { bullets, factBox, goal, h2, measure, p, section, table } from '../builders'

/**
 * Partnership agreement: the Swedish Idéburna offentliga partnerskap, fitted to Norwegian circumstances.
 * Several parties carry a shared task over time, each with its own means, and neither buys from the other.
 */
export const partnerskapNb: PlanOutline = {
  key: 'partnerskap',
  language: 'nb',
  name: 'Partnerskapsavtale',
  description:
    'For en kommune og en eller flere ideelle organisasjoner som vil løse en oppgave sammen over tid, der begge bidrar og ingen kjøper av den andre. Bygd på den svenske modellen for idébårne offentlige partnerskap.',
  planTitle: 'Partnerskapsavtale',
  sections: [
    section('Partene', {
      numbered: false,
      guidance: `Oppgi navn, organisasjonsnummer og hvem som kan binde hver part. Skriv ett avsnitt om hvem
        organisasjonen er og hva den står for: Et partnerskap inngås med noen, ikke med et nummer.`,
      text: [
        table(
          ['Part', 'Organisasjonsnummer', 'Representert ved', 'Kontaktperson'],
          ['', '', '', ''],
          ['', '', '', ''],
        ),
      ],
    }),
    section('Utfordringen vi vil gjøre noe med', {
      guidance: `Beskriv situasjonen for dem det gjelder, slik at begge parter kjenner den igjen. Hva har vært prøvd?
        Hvorfor klarer ikke kommunen det alene, og hvorfor ikke organisasjonen? Ta med stemmen til noen som har
        kjent det på kroppen, om de vil.`,
      text: [h2('Slik er det i dag'), p(), h2('Hvorfor vi går sammen'), p()],
    }),
    section('Er partnerskap riktig form?', {
      guidance: `Gå gjennom spørsmålene i rammen før dere skriver mer, og ta med kommunens jurist. Er svaret nei på ett
        av dem, kan tilskudd, innkjøp reservert for ideelle eller en enkel samarbeidsavtale passe bedre. Skriv ned
        vurderingen her; det er den noen vil spørre etter.`,
      text: [
        factBox(
          p('Et partnerskap passer når'),
          bullets(
            'organisasjonen selv har tatt initiativet eller har oppgaven i sitt formål',
            'begge parter bidrar med noe av egne midler, arbeid eller kunnskap',
            'oppgaven er noe annet enn en vare eller tjeneste kommunen ellers ville kjøpt i et marked',
            'reglene for offentlige anskaffelser og offentlig støtte er vurdert',
            'begge vil holde på i flere år',
          ),
        ),
        h2('Vurderingen vår'),
        p(),
      ],
    }),
    section('Felles verdigrunnlag', {
      guidance: `Hvilke verdier deler dere, og hvor er dere ulike? Et livssynssamfunn, et idrettslag og en kommune
        behøver ikke være enige om alt, men de må vite hvordan alle som kommer, skal bli møtt. Skriv det så det
        kan henge på veggen.`,
      text: [bullets('', '', '')],
    }),
    section('Mål for partnerskapet', {
      guidance: `Hva skal være annerledes for dem det gjelder, når avtalen går ut? Velg ett til tre mål, og si for hvert
        hvordan dere vil se det. Ikke alt kan telles; da er det lov å skrive hvem dere vil spørre.`,
      text: [goal(), goal()],
    }),
    section('Hva hver av oss bidrar med', {
      guidance: `Alt teller: penger, arbeidstid, lokaler, nettverk, tillit. Sett omtrentlig verdi på det som kan regnes i
        kroner, også frivillige timer, så ser alle hvor mye den minste parten faktisk legger i potten. Lov ikke
        timer de frivillige ikke er spurt om.`,
      text: [
        table(
          ['Bidrag', 'Kommunen', 'Organisasjonen', 'Omtrentlig verdi i året'],
          ['Penger', '', '', ''],
          ['Ansattes arbeidstid', '', '', ''],
          ['Frivillige timer', '', '', ''],
          ['Lokaler og utstyr', '', '', ''],
          ['Kunnskap og nettverk', '', '', ''],
        ),
      ],
    }),
    section('Organisasjonens selvstendighet', {
      guidance: `Den som samarbeider med kommunen, skal fortsatt kunne kritisere den. Slå fast at organisasjonen styrer
        sitt eget demokrati, sine medlemmer og sin stemme utad. Nevn hva dere gjør om et vedtak i den ene parten
        kommer på tvers av avtalen.`,
    }),
    section('Organisering og styring', {
      guidance: `Lik vekt i styringsgruppen, uansett hvem som betaler mest. Avtal hvem som leder, om det går på omgang,
        hva gruppen kan bestemme, og hvordan uenighet løses før den vokser. De det gjelder, bør sitte ved bordet.`,
      text: [
        table(
          ['Gruppe', 'Fra kommunen', 'Fra organisasjonen', 'Møtes'],
          ['Styringsgruppe', '', '', ''],
          ['Arbeidsgruppe', '', '', ''],
        ),
        h2('Når vi er uenige'),
        p(),
      ],
    }),
    section('Dette skal vi gjøre', {
      guidance: `Beskriv virksomheten det første året så tydelig at en ny ansatt eller frivillig kan starte på den. Resten
        av perioden kan stå grovere. Hvert tiltak får én part med hovedansvar, selv om begge er med.`,
      text: [
        measure('Oppstart og felles opplæring'),
        measure(''),
        measure(''),
        measure('Årlig dag for læring og justering'),
      ],
    }),
    section('Økonomi', {
      guidance: `Vis budsjettet for hele perioden og hva det bygger på. Kommunens del avhenger av årlige vedtak; si hva som
        skjer om beløpet settes ned. Avtal enkel rapportering: Det som allerede står i regnskap og årsmelding, trengs
        ikke en gang til.`,
      text: [
        table(
          ['Post', 'Første år', 'Andre år', 'Tredje år'],
          ['Kommunens bidrag', '', '', ''],
          ['Organisasjonens bidrag', '', '', ''],
          ['Andre kilder', '', '', ''],
          ['Sum', '', '', ''],
        ),
      ],
    }),
    section('Personvern, politiattest og forsikring', {
      guidance: `Hvem er ansvarlig for hvilke opplysninger, og hva deles? Hvem ber om politiattest når loven krever det, og
        hvem forsikrer de frivillige? Få svarene fra personvernombudet og forsikringsselskapet før avtalen skrives
        under, ikke etter.`,
      text: [h2('Personopplysninger'), p(), h2('Politiattest'), p(), h2('Forsikring'), p()],
    }),
    section('Oppfølging og læring', {
      guidance: `Bestem tre–fire spørsmål dere stiller hvert år, de samme hver gang. La noen utenfra lytte med én gang i
        perioden. Si hvor svarene havner, og hvem som har plikt til å gjøre noe med dem.`,
      text: [bullets('', '', '')],
    }),
    section('Varighet, endring og avslutning', {
      guidance: `Et partnerskap trenger tid; tre til fem år er vanlig å begynne med. Avtal når dere snakker om forlengelse,
        hvordan teksten kan endres, og hvordan en part kan trekke seg uten at de det gjelder, blir stående alene.`,
      text: [h2('Varighet'), p(), h2('Endringer'), p(), h2('Om en part vil ut'), p()],
    }),
    section('Underskrifter', {
      numbered: false,
      guidance: `Si hvilket organ hos hver part som har godkjent avtalen, og når. Gjør underskriften til en anledning; den er
        starten på noe.`,
      text: [table(['Part', 'Godkjent av og dato', 'Underskrift'], ['', '', ''], ['', '', ''])],
    }),
  ],
}

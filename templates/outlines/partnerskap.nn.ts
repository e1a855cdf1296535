import type { PlanOutline } from '~core/plan/outline'
import { bullets, factBox, goal, h2, measure, p, section, table } from '../builders'

/** The partnership agreement, in nynorsk. */
export const partnerskapNn: PlanOutline = {
  key: 'partnerskap',
  language: 'nn',
  name: 'Partnarskapsavtale',
  description:
    'For ein kommune og ein eller fleire ideelle organisasjonar som vil løyse ei oppgåve saman over tid, der begge bidreg og ingen kjøper av den andre. Bygd på den svenske modellen for idéborne offentlege partnarskap.',
  planTitle: 'Partnarskapsavtale',
  sections: [
    section('Partane', {
      numbered: false,
      guidance: `Oppgi namn, organisasjonsnummer og kven som kan binde kvar part. Skriv eitt avsnitt om kven
        organisasjonen er og kva han står for: Ein går i partnarskap med nokon, ikkje med eit nummer.`,
      text: [
        table(
          ['Part', 'Organisasjonsnummer', 'Representert ved', 'Kontaktperson'],
          ['', '', '', ''],
          ['', '', '', ''],
        ),
      ],
    }),
    section('Utfordringa vi vil gjere noko med', {
      guidance: `Skildre situasjonen for dei det gjeld, slik at begge partar kjenner han att. Kva har vore prøvd? Kvifor
        klarer ikkje kommunen det åleine, og kvifor ikkje organisasjonen? Ta med stemma til nokon som har kjent det
        på kroppen, om dei vil.`,
      text: [h2('Slik er det i dag'), p(), h2('Kvifor vi går saman'), p()],
    }),
    section('Er partnarskap rett form?', {
      guidance: `Gå gjennom spørsmåla i ramma før de skriv meir, og ta med juristen i kommunen. Er svaret nei på eitt av
        dei, kan tilskot, innkjøp reservert for ideelle eller ein enkel samarbeidsavtale høve betre. Skriv ned
        vurderinga her; det er den nokon vil spørje etter.`,
      text: [
        factBox(
          p('Eit partnarskap høver når'),
          bullets(
            'organisasjonen sjølv har teke initiativet eller har oppgåva i føremålet sitt',
            'begge partar bidreg med noko av eigne midlar, arbeid eller kunnskap',
            'oppgåva er noko anna enn ei vare eller teneste kommunen elles ville ha kjøpt i ein marknad',
            'reglane for offentlege innkjøp og offentleg støtte er vurderte',
            'begge vil halde på i fleire år',
          ),
        ),
        h2('Vurderinga vår'),
        p(),
      ],
    }),
    section('Felles verdigrunnlag', {
      guidance: `Kva for verdiar deler de, og kvar er de ulike? Eit livssynssamfunn, eit idrettslag og ein kommune treng
        ikkje vere samde om alt, men dei må vite korleis alle som kjem, skal bli møtte. Skriv det så det kan henge på
        veggen.`,
      text: [bullets('', '', '')],
    }),
    section('Mål for partnarskapet', {
      guidance: `Kva skal vere annleis for dei det gjeld, når avtalen går ut? Vel eitt til tre mål, og sei for kvart korleis
        de vil sjå det. Ikkje alt kan teljast; då er det lov å skrive kven de vil spørje.`,
      text: [goal(), goal()],
    }),
    section('Kva kvar av oss bidreg med', {
      guidance: `Alt tel: pengar, arbeidstid, lokale, nettverk, tillit. Set ein omtrentleg verdi på det som kan reknast i
        kroner, òg frivillige timar, så ser alle kor mykje den minste parten faktisk legg i potten. Lov ikkje timar
        dei frivillige ikkje er spurde om.`,
      text: [
        table(
          ['Bidrag', 'Kommunen', 'Organisasjonen', 'Omtrentleg verdi i året'],
          ['Pengar', '', '', ''],
          ['Arbeidstida til tilsette', '', '', ''],
          ['Frivillige timar', '', '', ''],
          ['Lokale og utstyr', '', '', ''],
          ['Kunnskap og nettverk', '', '', ''],
        ),
      ],
    }),
    section('Sjølvstendet til organisasjonen', {
      guidance: `Den som samarbeider med kommunen, skal framleis kunne kritisere han. Slå fast at organisasjonen styrer sitt
        eige demokrati, sine medlemmer og si stemme utetter. Nemn kva de gjer om eit vedtak hos den eine parten kjem
        på tvers av avtalen.`,
    }),
    section('Organisering og styring', {
      guidance: `Lik vekt i styringsgruppa, same kven som betaler mest. Avtal kven som leier, om det går på omgang, kva
        gruppa kan avgjere, og korleis de løyser usemje før ho veks. Dei det gjeld, bør sitje ved bordet.`,
      text: [
        table(
          ['Gruppe', 'Frå kommunen', 'Frå organisasjonen', 'Møtest'],
          ['Styringsgruppe', '', '', ''],
          ['Arbeidsgruppe', '', '', ''],
        ),
        h2('Når vi er usamde'),
        p(),
      ],
    }),
    section('Dette skal vi gjere', {
      guidance: `Skildre verksemda det første året så tydeleg at ein ny tilsett eller frivillig kan kome i gang. Resten av
        perioden kan stå grovare. Kvart tiltak får éin part med hovudansvar, sjølv om begge er med.`,
      text: [
        measure('Oppstart og felles opplæring'),
        measure(''),
        measure(''),
        measure('Årleg dag for læring og justering'),
      ],
    }),
    section('Økonomi', {
      guidance: `Vis budsjettet for heile perioden og kva det byggjer på. Delen til kommunen kviler på årlege vedtak; sei kva
        som skjer om beløpet blir sett ned. Avtal enkel rapportering: Det som alt står i rekneskap og årsmelding, treng
        ingen skrive ein gong til.`,
      text: [
        table(
          ['Post', 'Første år', 'Andre år', 'Tredje år'],
          ['Bidrag frå kommunen', '', '', ''],
          ['Bidrag frå organisasjonen', '', '', ''],
          ['Andre kjelder', '', '', ''],
          ['Sum', '', '', ''],
        ),
      ],
    }),
    section('Personvern, politiattest og forsikring', {
      guidance: `Kven er ansvarleg for kva opplysningar, og kva blir delt? Kven ber om politiattest når lova krev det, og kven
        forsikrar dei frivillige? Få svara frå personvernombodet og forsikringsselskapet før avtalen blir skriven under,
        ikkje etter.`,
      text: [h2('Personopplysningar'), p(), h2('Politiattest'), p(), h2('Forsikring'), p()],
    }),
    section('Oppfølging og læring', {
      guidance: `Bestem tre–fire spørsmål de stiller kvart år, dei same kvar gong. La nokon utanfrå lytte med éin gong i
        perioden. Sei kvar svara hamnar, og kven som har plikt til å gjere noko med dei.`,
      text: [bullets('', '', '')],
    }),
    section('Kor lenge avtalen gjeld, endring og avslutning', {
      guidance: `Eit partnarskap treng tid; tre til fem år er vanleg å byrje med. Avtal når de snakkar om forlenging, korleis
        teksten kan endrast, og korleis ein part kan trekkje seg utan at dei det gjeld, blir ståande åleine.`,
      text: [h2('Avtaletida'), p(), h2('Endringar'), p(), h2('Om ein part vil ut'), p()],
    }),
    section('Underskrifter', {
      numbered: false,
      guidance: `Sei kva organ hos kvar part som har godkjent avtalen, og når. Gjer underskrifta til eit høve; ho er starten på
        noko.`,
      text: [table(['Part', 'Godkjent av og dato', 'Underskrift'], ['', '', ''], ['', '', ''])],
    }),
  ],
}

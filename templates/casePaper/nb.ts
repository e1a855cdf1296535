import type { TemplatePart } from '~core/casePaper/template'

/** The case paper as most municipalities order it, in bokmål. Every one of them may change it. */
export const casePaperNb: readonly TemplatePart[] = [
  {
    part: 'header',
    title: 'Saken',
    guidance: '',
    text: '',
  },
  {
    part: 'resolution',
    title: 'Forslag til vedtak',
    guidance:
      'Skriv presise, nummererte punkter som kan settes ut i livet. Hvert punkt skal kunne stemmes over for seg.',
    text: 'Kommunestyret vedtar {plan}.\nKommunestyret ber kommunedirektøren innarbeide tiltakene i økonomiplanen og rapportere om gjennomføringen hvert år.',
  },
  {
    part: 'summary',
    title: 'Oppsummering',
    guidance: 'Høyst fem linjer: hva saken gjelder, hva som foreslås, og hvorfor.',
    text: '',
  },
  { part: 'facts', title: 'Faktagrunnlag', guidance: '', text: '' },
  { part: 'boards', title: 'Uttalelser fra råd og utvalg', guidance: '', text: '' },
  { part: 'remarks', title: 'Behandling av merknadene', guidance: '', text: '' },
  {
    part: 'assessment',
    title: 'Vurdering',
    guidance:
      'Vei hensynene mot hverandre, og skriv hva kommunedirektøren legger mest vekt på. Fakta står i faktagrunnlaget.',
    text: '',
  },
  { part: 'economy', title: 'Økonomi', guidance: '', text: '' },
  {
    part: null,
    title: 'Kommunikasjonstiltak',
    guidance: 'Hvem skal få vite om vedtaket, hvordan og når?',
    text: 'Vedtaket kunngjøres på kommunens nettsider. De som har svart på høringen, får melding.',
  },
  { part: 'attachments', title: 'Vedlegg', guidance: '', text: '' },
]

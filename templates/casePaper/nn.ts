import type { TemplatePart } from '~core/casePaper/template'

/** The case paper as most municipalities order it, in nynorsk. Every one of them may change it. */
export const casePaperNn: readonly TemplatePart[] = [
  { part: 'header', title: 'Saka', guidance: '', text: '' },
  {
    part: 'resolution',
    title: 'Framlegg til vedtak',
    guidance:
      'Skriv presise, nummererte punkt som kan setjast ut i livet. Det skal gå an å røyste over kvart punkt for seg.',
    text: 'Kommunestyret vedtek {plan}.\nKommunestyret ber kommunedirektøren arbeide tiltaka inn i økonomiplanen og rapportere om gjennomføringa kvart år.',
  },
  {
    part: 'summary',
    title: 'Oppsummering',
    guidance: 'Høgst fem linjer: kva saka gjeld, kva som blir gjort framlegg om, og kvifor.',
    text: '',
  },
  { part: 'facts', title: 'Faktagrunnlag', guidance: '', text: '' },
  { part: 'boards', title: 'Fråsegner frå råd og utval', guidance: '', text: '' },
  { part: 'remarks', title: 'Behandling av merknadene', guidance: '', text: '' },
  {
    part: 'assessment',
    title: 'Vurdering',
    guidance:
      'Veg omsyna mot kvarandre, og skriv kva kommunedirektøren legg mest vekt på. Fakta står i faktagrunnlaget.',
    text: '',
  },
  { part: 'economy', title: 'Økonomi', guidance: '', text: '' },
  {
    part: null,
    title: 'Kommunikasjonstiltak',
    guidance: 'Kven skal få vite om vedtaket, korleis og når?',
    text: 'Vedtaket blir kunngjort på nettsidene til kommunen. Dei som har svara på høyringa, får melding.',
  },
  { part: 'attachments', title: 'Vedlegg', guidance: '', text: '' },
]

import { bold, bullets, factBox, footnote, link, measure, numbers, p, table } from '../../builders'
import { written } from '../written'
import { goalNames } from './goals'

/** Rammevilkår, with lokaler, tilskudd and hjelp under it. */
export const conditions = written('Rammevilkår', {
  responsible: 'marte-kvale',
  guidance: `Her bor hverdagen til lagene: nøkler, penger, svar på e-post. Be et par kasserere lese.`,
  text: [
    p(`Lag og foreninger i Eikedal bruker mye av fritiden sin på å lete etter lokaler og fylle ut skjemaer. Kommunen skal
      derfor åpne skoler og grendehus for frivillig aktivitet alle hverdager til klokka 22, samle tilskuddene i én
      ordning og gjøre det lettere å få tak i et menneske.`),
    p(`Alt i denne delen kan kommunen bestemme selv. Strømpriser, forsikring og kontingenten til forbundene rår vi
      ikke over. Der kan vi bare hjelpe til med å si fra.`),
  ],
  sections: [
    written('Lokaler som står åpne', {
      responsible: 'amir-haddad',
      guidance: `Snakk med vaktmestere og renholdere like mye som med ledere. De vet hva som hindrer.`,
      text: [
        p(`Kartleggingen viser at 41 av 126 foreninger mangler et fast sted å møtes, mens åtte av ti klasserom står tomme
          etter klokka 17. Vi vil snu på regelen: Lokalene er åpne når de ikke er i bruk til undervisning, og den som
          låner, rydder etter seg. Det gjelder de fem skolene og grendehusene i Dalbygda og på Øygard.`),
        p('Slik skal det virke:'),
        numbers(
          'Foreningen bestiller i en kalender som alle kan se. Er rommet ledig, er det deres.',
          'Døra åpnes med telefonen eller et kort. Ingen trenger å hente nøkkel i rådhuset før klokka 15.',
          [
            p('Laget etterlater rommet slik det var. Det betyr at'),
            bullets('stoler og pulter står på plass', 'gulvet er feid', 'tavla er som læreren forlot den'),
          ],
          'Går noe galt, sier laget fra samme kveld. Uhell koster ikke noe. Å la være å si fra kan koste lånetiden.',
        ),
        measure(
          'Åpne skoler på kveldstid',
          {
            responsible: 'Eiendom og kultur',
            deadline: '1. august 2027',
            cost: '420 000 kr i 2027, deretter 180 000 kr i året',
            goal: goalNames.easy,
          },
          'Nøkkelfri adgang og felles kalender for bestilling på alle fem skoler og to grendehus.',
          bullets(
            'Sentrum skole og Dalbygda skole åpner først, ved påske 2027.',
            'Barne- og ungdomslag betaler ingenting. Andre betaler for renholdet når de er flere enn femti.',
          ),
        ),
        p(`Arbeidsgruppen er ikke enig om helgene. Frivilligheten vil ha åpent lørdag og søndag også. Administrasjonen mener
          at renholdet ikke kan løses innenfor rammen. Vi legger fram begge deler i høringen.`),
      ],
    }),
    written('Tilskudd det går an å forstå', {
      responsible: 'silje-bakken',
      guidance: `Vis alle ordningene i én tabell. Regn på hva forslaget betyr for et lite lag.`,
      text: [
        p(`I dag finnes det sju ulike tilskuddsordninger med sju ulike frister. De samles i én ordning med én søknad i året, og
          svaret skal komme innen fire uker etter fristen. Små foreninger uten regnskapsfører får et forenklet skjema.`),
        table(
          ['Ordning i dag', 'Søknadsfrist', 'Ramme i 2026'],
          ['Drift, idrett og friluftsliv', '1. februar', '900 000 kr'],
          ['Drift, kultur', '15. februar', '600 000 kr'],
          ['Aktivitet for barn og unge', '1. april', '450 000 kr'],
          ['Grendehus og forsamlingslokaler', '15. april', '350 000 kr'],
          ['Helse, omsorg og beredskap', '1. juni', '300 000 kr'],
          ['Arrangementer', '1. september', '200 000 kr'],
          ['Småmidler', '1. november', '100 000 kr'],
          ['Sum', '', '2 900 000 kr'],
        ),
        p(
          'Den nye ordningen har den samme rammen, 2,9 millioner kroner, og justeres med prisveksten.',
          footnote(
            'Handlingsprogrammet for 2026 bruker kommunal deflator. Meldingen foreslår ingen annen regel.',
          ),
          ' Innenfor den lever småmidlene videre i enklere form: Den som trenger inntil 5 000 kroner, kan søke når som helst med fem setninger og få svar samme uke.',
        ),
        measure(
          'Én søknad for alle tilskudd',
          {
            responsible: 'Kultur',
            deadline: '1. mars 2028',
            cost: 'Innenfor rammen',
            status: 'inProgress',
            goal: goalNames.easy,
          },
          'Sju skjemaer blir ett, med én frist i året. Foreninger som søker om mindre enn 20 000 kroner, slipper revidert regnskap.',
          'Et utkast til nye regler prøves av tolv kasserere vinteren 2027, før kommunestyret får dem til behandling.',
        ),
        p('Foreninger som allerede har avtale med kommunen, beholder den ut avtaleperioden.'),
      ],
    }),
    written('Hjelp å få, og ting å låne', {
      responsible: 'oddny-fjeld',
      guidance: `Ett navn og ett telefonnummer er ofte bedre enn en portal.`,
      text: [
        p(`Den som vil starte et lag, skal slippe å kjenne organisasjonskartet. Frivillighetskoordinatoren er kommunens dør inn.
          Hun svarer innen to virkedager og følger saken til den er løst, også når den hører hjemme et annet sted.`),
        factBox(
          p(bold('Si fra når noe butter')),
          p(
            'Frivillighetskoordinator Marte Kvale nås gjennom servicetorget og på ',
            link('frivillighet@eikedal.example', 'mailto:frivillighet@eikedal.example'),
            '. Kontordag i Dalbygda første onsdag i måneden, på Øygard tredje onsdag.',
          ),
        ),
        p(`Mange kjøper det samme og bruker det to ganger i året: telt, høyttalere, kaffetraktere, førti par ski. Biblioteket
          har allerede utlån, kort og folk ved skranken. Vi trenger ikke å finne opp noe nytt.`),
        measure(
          'Utlån av utstyr på biblioteket',
          {
            responsible: 'Biblioteket',
            deadline: 'Juni 2028',
            cost: '150 000 kr til innkjøp i 2028, deretter 30 000 kr i året',
            status: 'inProgress',
            goal: goalNames.open,
          },
          'Foreninger og familier låner utstyr gratis med lånekortet. Foreningene melder inn hva de savner, og kan sette inn eget utstyr i ordningen.',
        ),
      ],
    }),
  ],
})

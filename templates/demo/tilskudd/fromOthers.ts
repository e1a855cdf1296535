import type { ExampleStatement } from '~core/plan/exampleConsultation'
import { deadline, small, young, halls, open, door, forum, moreForSmall, dutyPhone } from './places'

/** What boards, the county and private persons said about grants and premises. */
export const fromOthers: readonly ExampleStatement[] = [
  {
    from: 'Eikedal eldreråd',
    kind: 'advisoryBoard',
    came: -50,
    remarks: [
      {
        ...door,
        at: 'Koordinatoren har',
        text: 'Biblioteket er langt unna for mange. Koordinatoren bør ha en fast kontordag i Dalbygda.',
        summary: 'Koordinatoren bør ha fast kontordag i Dalbygda.',
        assessment: 'Kommunen har ett årsverk til koordinering. Spørsmålet tas opp når planen rulleres.',
        disposition: 'rejected',
        answer: 'Vi har dessverre ikke nok folk til det nå.',
      },
      {
        ...open,
        text: 'Lokalene må kunne nås uten trapper, og det må stå på nettsiden hvilke som gjør det.',
        summary: 'Trinnfri adkomst må opplyses for hvert lokale.',
        themes: ['tilgjengelighet'],
      },
      {
        ...deadline,
        text: 'Søknaden må kunne leveres på papir for dem som ikke er på nett.',
        summary: 'Papirsøknad må være mulig.',
        assessment: 'Servicetorget hjelper med å fylle ut søknaden. Det står i veiledningen til ordningen.',
        disposition: 'partly',
        answer: 'Servicetorget fyller ut skjemaet sammen med dere.',
      },
    ],
  },
  {
    from: 'Eikedal ungdomsråd',
    kind: 'advisoryBoard',
    came: -49,
    remarks: [
      {
        ...forum,
        text: 'Ungdom må ha fast plass i forumet, ikke bare når noen husker å spørre oss.',
        summary: 'Ungdom må ha fast plass i forumet.',
        assessment: 'Ungdomsrådet får fast plass.',
        disposition: 'accepted',
        answer: 'Dere har fått fast plass.',
        changed: 'Ungdomsrådet har fast plass',
      },
      {
        ...young,
        text: 'Hva med grupper som ikke er en forening? Vi er åtte stykker som spiller rollespill.',
        summary: 'Uformelle ungdomsgrupper bør kunne søke.',
      },
      {
        ...open,
        text: 'Vi vil låne gymsalen på kort varsel, samme dag. Ingen planlegger en måned fram.',
        summary: 'Ønsker lån samme dag.',
        assessment:
          'Med nøkkelkort blir lån samme dag mulig der salen er ledig. Det krever ingen endring i teksten.',
        disposition: 'noted',
        answer: 'Det blir mulig når nøkkelkortene er på plass.',
      },
    ],
  },
  {
    from: 'Kari Lund',
    kind: 'person',
    channel: 'mail',
    email: 'kari.lund@post.example',
    came: -44,
    remarks: [
      {
        ...open,
        ...dutyPhone,
        text: 'Vi ble stående ute i regnet fordi ingen svarte. Det må finnes noen å ringe.',
        summary: 'Noen må kunne nås på kvelden.',
      },
      {
        ...door,
        text: 'To virkedager er lenge når det gjelder en lås.',
        summary: 'Svarfristen er for lang i hastesaker.',
        themes: ['frister'],
        assessment: 'Vakttelefonen tar hastesakene. Svarfristen beholdes for resten.',
        disposition: 'partly',
        answer: 'Vakttelefonen tar hastesakene.',
      },
    ],
  },
  {
    from: 'Mohammed Aziz',
    kind: 'person',
    email: 'm.aziz@post.example',
    came: -41,
    remarks: [
      {
        ...small,
        ...moreForSmall,
        text: 'Vi er en liten gruppe som lager mat sammen. 5 000 er for lite, 10 000 hadde holdt.',
        summary: '10 000 kroner ville holdt for små grupper.',
      },
    ],
  },
  {
    from: 'Hilde Strand',
    kind: 'person',
    email: 'hilde@post.example',
    came: -40,
    remarks: [
      {
        ...open,
        ...dutyPhone,
        text: 'Det må være en vakt å ringe om kvelden. Ellers tør ikke vi i hagelaget å låne.',
        summary: 'Vakt på kvelden trengs for at hagelaget skal låne.',
      },
    ],
  },
  {
    from: 'Fylkeskommunen',
    kind: 'publicBody',
    came: -33,
    remarks: [
      {
        text: 'Fylkeskommunen viser til sin egen strategi for frivillighet og ser gjerne at planene peker på hverandre.',
        summary: 'Ber om henvisning til fylkets strategi.',
        themes: ['samarbeid'],
        responsible: 'marte-kvale',
        assessment: 'Fylkets strategi omtales i saksframlegget. Planen holdes kort.',
        disposition: 'partly',
        answer: 'Strategien er omtalt i saksframlegget.',
      },
      {
        ...young,
        text: 'Vi støtter at barn og unge prioriteres.',
        summary: 'Støtter prioriteringen.',
        assessment: 'Kommunen takker for støtten.',
        disposition: 'noted',
        answer: 'Takk!',
      },
    ],
  },
  {
    from: 'Solveig Rustad',
    kind: 'behalf',
    onBehalfOf: 'Beboerne på Nordsida',
    email: 'solveig@post.example',
    came: -27,
    remarks: [
      {
        ...open,
        text: 'Nordsida har ingen skole lenger. Hvor skal vi være?',
        summary: 'Nordsida mangler kommunalt lokale.',
        assessment: 'Kommunen snakker med bedehuset om en avtale, men kan ikke love et bygg.',
        disposition: 'partly',
        answer: 'Vi er i samtale med bedehuset.',
      },
      {
        text: 'Planen er lett å lese. Takk for det.',
        summary: 'Roser språket.',
        responsible: 'marte-kvale',
        assessment: 'Kommunen takker.',
        disposition: 'noted',
        answer: 'Takk!',
      },
    ],
  },
  {
    from: 'Odd Helge Fossum',
    kind: 'person',
    channel: 'letter',
    postalAddress: 'Fossveien 12\n3599 Eikedal',
    came: -14,
    remarks: [
      {
        ...halls,
        text: 'Bedehuset har stått tomt i vinter. Bruk det før dere bygger noe nytt.',
        summary: 'Foreslår å bruke bedehuset.',
        themes: ['lokaler'],
        assessment: 'Kommunen snakker med bedehuset om en avtale.',
        disposition: 'noted',
        answer: 'Vi er i samtale med bedehuset.',
      },
    ],
  },
  {
    from: 'Råd for personer med funksjonsnedsettelse',
    kind: 'advisoryBoard',
    came: -19,
    remarks: [
      {
        ...open,
        text: 'Alle lokaler som lånes ut, må ha teleslynge og HC-toalett. Skriv det inn.',
        summary: 'Krav om teleslynge og HC-toalett i alle lokaler.',
        themes: ['tilgjengelighet'],
      },
      {
        ...door,
        at: 'Koordinatoren har',
        text: 'Det må gå an å nå koordinatoren på tekst, ikke bare på telefon.',
        summary: 'Koordinatoren må kunne nås på tekst.',
        themes: ['tilgjengelighet'],
      },
    ],
  },
]

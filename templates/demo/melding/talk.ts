import type { ExampleTalk } from '~core/plan/exampleTalk'

/** What is talked about in Eikedal's frivillighetsmelding, and what somebody would rather have said otherwise. */
export const talk: ExampleTalk = {
  threads: [
    {
      section: 'Lokaler som står åpne',
      quote: 'Lokalene er åpne når de ikke er i bruk til undervisning',
      onlySide: null,
      resolved: false,
      comments: [
        {
          by: 'oddny-fjeld',
          hoursAgo: 50,
          text: 'Hvem låser opp og svarer når noe skjer? Uten en vakttelefon tør ikke de små lagene å låne.',
        },
        { by: 'marte-kvale', hoursAgo: 47, text: 'Enig. Jeg spør Eiendom om vaktordning.' },
        {
          by: 'randi-moen',
          hoursAgo: 26,
          text: 'Vi i sanitetsforeningen kan ta vakta annenhver uke, om det hjelper.',
        },
      ],
    },
    {
      section: 'Tilskudd det går an å forstå',
      quote: 'svaret skal komme innen fire uker etter fristen',
      onlySide: null,
      resolved: false,
      comments: [
        {
          by: 'yusuf-ali',
          hoursAgo: 30,
          text: 'Fire uker er bra. Kan vi også love hvem vi kan ringe til, @silje-bakken?',
        },
      ],
    },
    {
      section: 'Rammevilkår',
      quote: 'Strømpriser, forsikring og kontingenten til forbundene',
      onlySide: 'administration',
      resolved: false,
      comments: [
        {
          by: 'jon-arne-rod',
          hoursAgo: 20,
          text: 'Sjekk med økonomi om vi kan si dette om strøm nå som avtalen skal fornyes, @marte-kvale.',
        },
      ],
    },
    {
      section: 'Forord',
      quote: null,
      onlySide: null,
      resolved: true,
      comments: [
        {
          by: 'ingrid-solvang',
          hoursAgo: 200,
          text: 'Jeg skriver dette selv, men trenger et bilde fra folkemøtet.',
        },
        { by: 'marte-kvale', hoursAgo: 190, text: 'Randi har tatt ett som alle på bildet har sagt ja til.' },
      ],
    },
    {
      section: null,
      quote: null,
      onlySide: null,
      resolved: false,
      comments: [
        {
          by: 'lars-nymoen',
          hoursAgo: 70,
          text: 'Språket er lett å lese. Kan vi få en side med ord og begreper bakerst?',
        },
      ],
    },
  ],
  proposals: [
    {
      by: 'yusuf-ali',
      hoursAgo: 22,
      section: 'Rammevilkår',
      from: 'alle hverdager til klokka 22',
      to: 'alle dager til klokka 22',
      reason: 'De fleste cupene og stevnene er i helgene.',
      supports: ['randi-moen', 'oddny-fjeld'],
      rejected: null,
    },
    {
      by: 'silje-bakken',
      hoursAgo: 18,
      section: 'Rammevilkår',
      from: 'alle hverdager til klokka 22',
      to: 'mandag til torsdag til klokka 21',
      reason: 'Renholdet begynner klokka 21, og fredager har vi ingen på vakt.',
      supports: [],
      rejected: null,
    },
    {
      by: 'berit-myhre',
      hoursAgo: 40,
      section: 'Tilskudd det går an å forstå',
      from: 'Små foreninger uten regnskapsfører får et forenklet skjema.',
      to: 'Foreninger som søker om mindre enn 20 000 kroner, får et forenklet skjema.',
      reason: 'Det må være lett å vite om man er liten.',
      supports: ['yusuf-ali'],
      rejected: null,
    },
    {
      by: 'yusuf-ali',
      hoursAgo: 120,
      section: 'Lokaler som står åpne',
      from: 'Uhell koster ikke noe.',
      to: 'Uhell dekkes av kommunens forsikring.',
      reason: 'Da slipper vi å tegne egen forsikring.',
      supports: [],
      rejected: {
        by: 'marte-kvale',
        reason: 'Forsikringen vår dekker ikke lånere. Vi tar det opp når avtalen skal fornyes.',
      },
    },
  ],
}

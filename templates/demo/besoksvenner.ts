import type { ExamplePlan } from '~core/plan/example'
import { bold, bullets, factBox, goal, h2, measure, p, quote, table } from '../builders'
import { besoksvennerHoring } from './besoksvennerHoring'
import { written } from './written'

const company = 'mal-selskap'

/** A shorter plan in the same municipality: the public is asked about it. */
export const besoksvenner: ExamplePlan = {
  title: 'Handlingsplan for besøksvenner',
  language: 'nb',
  phase: 'consultation',
  consultation: besoksvennerHoring,
  members: [
    { person: 'marte-kvale', role: 'owner' },
    { person: 'silje-bakken', role: 'editor' },
    { person: 'randi-moen', role: 'editor' },
    { person: 'oddny-fjeld', role: 'editor' },
    { person: 'berit-myhre', role: 'proposer' },
    { person: 'inga-maret-vuolab', role: 'reader' },
  ],
  sections: [
    written('Hvorfor en plan for besøksvenner', {
      status: 'ready',
      responsible: 'randi-moen',
      guidance: `Si hvem planen er for, og hva som er annerledes når den er fulgt.`,
      text: [
        p(`I Eikedal får 58 mennesker besøk av en besøksvenn. 23 står på venteliste, og noen av dem har stått der i over et
          år. Samtidig har sanitetsforeningen frivillige som ikke har fått noen å besøke. Det er ikke viljen det står på.
          Det er leddet mellom den som vil ha besøk, og den som vil komme.`),
        p(
          `Planen er skrevet av Dalbygda sanitetsforening, frivilligsentralen og hjemmetjenesten. Den gjelder for to år.`,
        ),
      ],
    }),
    written('Mål', {
      status: 'ready',
      responsible: 'marte-kvale',
      guidance: `Ett mål er nok, hvis det merkes.`,
      text: [
        goal('Ingen som ønsker en besøksvenn, venter mer enn seks uker.', company),
        p(`Vi måler ventetiden ved utgangen av hvert kvartal. Tallet legges fram for eldrerådet.`),
      ],
    }),
    written('Hva en besøksvenn er', {
      status: 'ready',
      responsible: 'oddny-fjeld',
      guidance: `Skriv det slik at en ny besøksvenn og en hjemmesykepleier forstår det likt.`,
      text: [
        p(`En besøksvenn kommer på besøk, vanligvis en gang i uka, fordi begge har lyst. De drikker kaffe, går tur, ser kamp
          eller sitter stille sammen. Besøksvennen får opplæring og har noen å ringe til.`),
        factBox(
          p(bold('Besøksvennen gjør ikke')),
          bullets('stell og medisiner', 'husarbeid som hører til et vedtak', 'betaling av regninger'),
        ),
        quote(p(`Han kommer klokka seks på torsdager. Jeg begynner å glede meg allerede på tirsdag.`)),
      ],
    }),
    written('Fra ønske til første besøk', {
      status: 'review',
      responsible: 'silje-bakken',
      guidance: `Følg én henvendelse hele veien. Hvor blir den liggende?`,
      text: [
        p(`I dag går en henvendelse gjennom fire ledd før den når foreningen. Vi kutter to av dem.`),
        table(
          ['Steg', 'Hvem', 'Innen'],
          ['Noen ønsker besøk', 'Hjemmetjenesten, fastlegen, familien eller personen selv ringer', ''],
          ['Samtale om hva som er ønsket', 'Frivillighetskoordinator', 'én uke'],
          ['Forslag til besøksvenn', 'Sanitetsforeningen', 'fire uker'],
          ['Første besøk, koordinatoren blir med', 'Alle tre', 'seks uker'],
        ),
      ],
    }),
    written('Opplæring og oppfølging', {
      status: 'ready',
      responsible: 'randi-moen',
      guidance: `Hva må en besøksvenn vite den første dagen, og hvem ringer hun når noe er vanskelig?`,
      text: [
        p(`Nye besøksvenner får en kveld med opplæring og en erfaren besøksvenn å ringe til. Temaene er taushet, grenser, sorg
          og det å si nei. To ganger i året spiser alle middag sammen, og kommunen betaler.`),
        measure(
          'Opplæringskveld hver måned',
          {
            responsible: 'Dalbygda sanitetsforening',
            deadline: 'Fra februar 2027',
            cost: '30 000 kr i året',
            status: 'inProgress',
            goal: company,
          },
          'Holdes på frivilligsentralen første mandag i måneden. Ingen venter mer enn fire uker på å komme i gang.',
        ),
      ],
    }),
    written('Besøk på morsmålet', {
      responsible: 'inga-maret-vuolab',
      guidance: `Hvem har mistet et språk de trenger igjen?`,
      text: [
        p(`Mange går tilbake til barndommens språk når de blir gamle. På Eikedal sykehjem er det i dag beboere med nordsamisk,
          urdu og tysk som første språk. Oktasaš beavdi har fire medlemmer som gjerne kommer på besøk.`),
        measure(
          'Besøksvenner på samisk, urdu og tysk',
          { responsible: 'Frivilligsentralen og Oktasaš beavdi', deadline: 'Høsten 2027', goal: company },
          'Vi spør språkgruppene direkte og gir opplæringen på språket det gjelder.',
        ),
      ],
    }),
    written('Når et besøk tar slutt', {
      responsible: 'oddny-fjeld',
      guidance: `Det slutter alltid en gang. Hvem tar vare på den som er igjen?`,
      text: [
        p(`Et besøksvennskap slutter når en av dem flytter, blir syk, dør eller ikke vil mer. Koordinatoren snakker med begge
          parter innen en uke. Er det dødsfall, går noen fra foreningen i begravelsen sammen med besøksvennen.`),
      ],
    }),
    written('Oppfølging av planen', {
      status: 'ready',
      responsible: 'marte-kvale',
      guidance: `Hvem leser tallene, og hva skjer om de er dårlige?`,
      text: [
        h2('Hvert kvartal'),
        p(`Koordinatoren sender tre tall til eldrerådet og foreningen: hvor mange som har besøksvenn, hvor mange som venter, og
          hvor lenge den som har ventet lengst, har ventet.`),
        h2('Etter to år'),
        p(`Vi spør alle som har fått besøk, og alle som har gått på besøk, om de ville gjort det igjen.`),
      ],
    }),
  ],
}

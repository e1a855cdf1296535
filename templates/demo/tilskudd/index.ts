import type { ExamplePlan } from '~core/plan/example'
import { goal, measure, p } from '../../builders'
import { written } from '../written'
import { horing } from './horing'

const simple = 'mal-enkelt'

/** A plan that has been on consultation: forty remarks are being treated. */
export const tilskuddOgLokaler: ExamplePlan = {
  title: 'Temaplan for tilskudd og lokaler',
  language: 'nb',
  phase: 'treatment',
  consultation: horing,
  members: [
    { person: 'marte-kvale', role: 'owner' },
    { person: 'jon-arne-rod', role: 'owner' },
    { person: 'silje-bakken', role: 'editor' },
    { person: 'yusuf-ali', role: 'editor' },
    { person: 'oddny-fjeld', role: 'proposer' },
    { person: 'amir-haddad', role: 'reader' },
  ],
  sections: [
    written('Hvorfor en temaplan', {
      status: 'ready',
      responsible: 'marte-kvale',
      guidance: `Si hva som er vanskelig i dag, og hva som skal bli lettere.`,
      text: [
        p(
          `Foreningene i Eikedal bruker for mye tid på søknader og nøkler. Planen sier hva kommunen gjør med det de neste fire årene.`,
        ),
        goal('Det skal være enkelt å få støtte og et sted å være.', simple),
      ],
    }),
    written('Tilskudd', {
      status: 'review',
      responsible: 'silje-bakken',
      guidance: `Følg en liten forening fra søknad til penger på konto.`,
      text: [
        p(`Tilskuddsordningene samles i én søknad i året, med frist 1. mars. Svaret kommer innen fire uker.`),
        p(
          `Små foreninger kan søke om inntil 10 000 kroner uten budsjett og regnskap. Det holder med et avsnitt om hva pengene skal brukes til.`,
        ),
        p(`Foreninger for barn og unge går foran når pengene ikke strekker til.`),
        measure(
          'Én søknad for alle ordninger',
          { responsible: 'Kultur', deadline: 'Januar 2028', cost: 'Innenfor rammen', goal: simple },
          'Skjemaet prøves ut sammen med fire foreninger før det tas i bruk.',
        ),
      ],
    }),
    written('Lokaler', {
      status: 'review',
      responsible: 'yusuf-ali',
      guidance: `Hvem låser opp, og hvem ringer du når døra er låst?`,
      text: [
        p(
          `Skoler og kommunale grendehus er åpne for foreningene når de ikke er i bruk til undervisning. Den som låner, rydder og låser etter seg.`,
        ),
        p(`Kommunen har vakttelefon til klokka 22.30 alle hverdager.`),
        p(`Utstyr kan lagres i byggene mot at foreningen fører liste over det.`),
        measure(
          'Nøkkelkort i alle skoler',
          { responsible: 'Eiendom', deadline: 'Høsten 2028', cost: '450 000 kr', goal: simple },
          'Dalbygda og Sentrum skole kommer først.',
        ),
      ],
    }),
    written('Én dør inn', {
      responsible: 'marte-kvale',
      guidance: `Hva kan foreningen regne med når den tar kontakt?`,
      text: [
        p(
          `Kommunen har én dør inn for frivilligheten. Koordinatoren svarer innen to virkedager og følger saken til den er løst.`,
        ),
        p(`Koordinatoren har kontor på biblioteket.`),
      ],
    }),
    written('Frivillighetsforum', {
      responsible: 'oddny-fjeld',
      guidance: `Hvem møtes, hvor ofte, og hva kan forumet bestemme?`,
      text: [
        p(
          `To ganger i året møtes foreningene, utvalgslederne og kommunens tjenester. Forumet får saker av betydning til uttalelse før de avgjøres.`,
        ),
        p(`Ungdomsrådet har fast plass i forumet.`),
      ],
    }),
    written('Oppfølging', {
      responsible: 'jon-arne-rod',
      guidance: `Hvem ser at det som står her, blir gjort?`,
      text: [
        p(
          `Hvert år i mars får utvalget vite hvor lenge foreningene ventet på svar, og hvor ofte lokalene sto tomme.`,
        ),
        p(`Planen rulleres etter to år.`),
      ],
    }),
  ],
}

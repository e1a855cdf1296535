import type { ExamplePlan } from '~core/plan/example'
import { goal, h2, measure, p } from '../../builders'
import { written } from '../written'
import { road } from './road'
import { horing } from './horing'

const meet = 'mal-motes'

/** A plan that has been through its consultation and lies before the council. */
export const moteplasser: ExamplePlan = {
  title: 'Plan for møteplasser i Eikedal',
  language: 'nb',
  phase: 'council',
  consultation: horing,
  case: road,
  members: [
    { person: 'jon-arne-rod', role: 'owner' },
    { person: 'marte-kvale', role: 'owner' },
    { person: 'silje-bakken', role: 'editor' },
    { person: 'oddny-fjeld', role: 'editor' },
    { person: 'yusuf-ali', role: 'proposer' },
    { person: 'amir-haddad', role: 'proposer' },
    { person: 'berit-myhre', role: 'proposer' },
    { person: 'hanne-lie', role: 'proposer' },
    { person: 'ingrid-solvang', role: 'reader' },
  ],
  sections: [
    written('Hvorfor møteplasser', {
      status: 'ready',
      responsible: 'jon-arne-rod',
      guidance: `Si kort hvem som mangler et sted å møtes, og hvordan dere vet det.`,
      text: [
        p(`Eikedal har fem skoler, tre grendehus og én frivilligsentral. Likevel sier fire av ti lag at de mangler et sted å
          møtes på kveldstid. Husene finnes. Det er nøklene, vaktene og oversikten det står på.`),
        p(
          `Planen er skrevet av kommunen, frivilligsentralen og idrettslaget. Den gjelder fra 2027 til 2030.`,
        ),
      ],
    }),
    written('Mål', {
      status: 'ready',
      responsible: 'oddny-fjeld',
      guidance: `Ett mål som kan måles.`,
      text: [
        goal('I 2030 har alle i Eikedal en åpen møteplass innen fem kilometer.', meet),
        p(`Vi måler avstanden hvert år, og legger tallene fram for kommunestyret i juni.`),
      ],
    }),
    written('Møteplassene vi har', {
      status: 'ready',
      responsible: 'yusuf-ali',
      guidance: `Beskriv stedene slik de som bruker dem, kjenner dem.`,
      text: [
        h2('Skolene'),
        p(`Skolene er åpne for lag og foreninger på hverdager fra klokka 17 til 22. Lagene låser opp selv.`),
        h2('Grendehusene'),
        p(
          `Grendehusene eies av velforeningene. De leies ut til private i helgene, og står ofte tomme ellers.`,
        ),
      ],
    }),
    written('Tiltak', {
      status: 'ready',
      responsible: 'silje-bakken',
      guidance: `Hvert tiltak har én ansvarlig, en frist og en kostnad.`,
      text: [
        p(`Tiltakene er satt opp i den rekkefølgen de skal gjennomføres.`),
        measure(
          'Nøkkelordning på alle skolene',
          { responsible: 'Eiendom', deadline: '1. august 2027', cost: '340 000 kr', goal: meet },
          'Lagene henter nøkkelen med telefonen. Ingen må møte opp for å låse opp.',
        ),
        measure(
          'Felles kalender for ledige rom',
          { responsible: 'Kultur', deadline: '1. mars 2027', cost: 'Innenfor rammen', goal: meet },
          'Kalenderen viser skolene, grendehusene og frivilligsentralen samlet.',
        ),
        measure(
          'Tilskudd til åpne grendehus',
          { responsible: 'Kultur', deadline: '1. januar 2028', cost: '180 000 kr per år', goal: meet },
          'Velforeninger som holder åpent minst én kveld i uka, får tilskudd til strøm og renhold.',
        ),
        measure(
          'Rampe ved Dalbygda grendehus',
          { responsible: 'Eiendom', deadline: '2028', cost: 'Avklares i prosjekteringen', goal: meet },
          'Huset skal kunne brukes av alle.',
        ),
      ],
    }),
  ],
}

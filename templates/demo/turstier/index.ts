import type { ExamplePlan } from '~core/plan/example'
import { bullets, goal, h2, measure, p, table } from '../../builders'
import { written } from '../written'
import { horing } from './horing'
import { adoption, road } from './road'

const walk = 'mal-tur'

/** A plan that the council has adopted: everybody can read it, and its measures are followed up. */
export const turstier: ExamplePlan = {
  title: 'Plan for turstier og lysløyper',
  language: 'nb',
  phase: 'council',
  begun: -320,
  rested: -100,
  went: [
    { phase: 'drafting', day: -270 },
    { phase: 'consultation', day: -190 },
    { phase: 'treatment', day: -145 },
    { phase: 'council', day: -90 },
  ],
  consultation: horing,
  case: road,
  adoption,
  members: [
    { person: 'jon-arne-rod', role: 'owner' },
    { person: 'marte-kvale', role: 'owner' },
    { person: 'silje-bakken', role: 'editor' },
    { person: 'yusuf-ali', role: 'editor' },
    { person: 'oddny-fjeld', role: 'proposer' },
    { person: 'amir-haddad', role: 'proposer' },
    { person: 'berit-myhre', role: 'proposer' },
    { person: 'ingrid-solvang', role: 'reader' },
  ],
  sections: [
    written('Hvorfor turstier', {
      status: 'ready',
      responsible: 'jon-arne-rod',
      guidance: `Si hvem som går tur i dag, og hvem som ikke gjør det.`,
      text: [
        p(`Tur er det eikedølene gjør mest av når de har fri. Idrettslaget, turlaget og velforeningene rydder og merker 84
          kilometer sti og 11 kilometer lysløype, nesten alt på dugnad. Kommunen eier lysene og betaler strømmen.`),
        p(`Planen er skrevet av idrettslaget, frivilligsentralen og kommunen. Den sier hvem som har ansvar for hva, så ingen må
          gjette når et lys går eller et tre ligger over stien.`),
      ],
    }),
    written('Mål', {
      status: 'ready',
      responsible: 'yusuf-ali',
      guidance: `Ett mål som kan måles.`,
      text: [
        goal('I 2029 har alle i Eikedal en ryddet og merket tursti innen én kilometer.', walk),
        p(`I dag gjelder det sju av ti. Vi teller på nytt hver høst.`),
      ],
    }),
    written('Stiene og løypene', {
      status: 'ready',
      responsible: 'yusuf-ali',
      guidance: `List opp det som finnes, med lengde og hvem som steller det.`,
      text: [
        table(
          ['Sti eller løype', 'Lengde', 'Hvem steller den'],
          ['Lysløypa i Eikelia', '5 km', 'Eikedal idrettslag'],
          ['Lysløypa i Dalbygda', '6 km', 'Dalbygda vel'],
          ['Elvestien', '12 km', 'Kommunen og turlaget'],
          ['Merkede stier i marka', '72 km', 'Turlaget og velforeningene'],
        ),
        h2('Lyset'),
        p(`Lysløypene er tent fra klokka 16 til 22 hver dag fra oktober til april.`),
        h2('Rydding'),
        p(
          `Stiene ryddes to ganger i året, etter snøsmeltingen og i september. Kommunen henter kvist og søppel dagen etter.`,
        ),
        bullets('Laget melder fra om dugnaden en uke før.', 'Kommunen låner ut ryddesag, hjelmer og henger.'),
      ],
    }),
    written('Tiltak', {
      status: 'ready',
      responsible: 'silje-bakken',
      guidance: `Hvert tiltak har én ansvarlig, en frist og en kostnad.`,
      text: [
        measure(
          'Skilt og kart ved alle startpunkter',
          { responsible: 'Turlaget', deadline: '1. juni 2027', cost: '120 000 kr', goal: walk },
          'Kartet viser lengde, stigning og hvor det er plass til rullestol og barnevogn.',
        ),
        measure(
          'Nye lys i Eikelia',
          { responsible: 'Eiendom', deadline: '1. oktober 2027', cost: '480 000 kr', goal: walk },
          'De gamle lysene byttes i ledlys. Det sparer om lag 60 000 kroner i året.',
        ),
        measure(
          'Elvestien for alle',
          { responsible: 'Eiendom', deadline: '2028', cost: '900 000 kr', goal: walk },
          'De første tre kilometerne får fast dekke, benker for hver 200 meter og ingen trinn.',
        ),
        measure(
          'Utstyr til dugnad',
          { responsible: 'Kultur', deadline: '1. april 2027', cost: '60 000 kr', goal: walk },
          'To hengere med ryddesag, hjelmer og hansker som lagene låner uten å betale.',
        ),
        measure(
          'Turvenner',
          { responsible: 'Frivilligsentralen', deadline: 'Høsten 2026', cost: 'Innenfor rammen', goal: walk },
          'Den som ikke vil gå alene, får følge av en annen. Turene går tirsdag og torsdag.',
        ),
      ],
    }),
    written('Oppfølging', {
      status: 'ready',
      responsible: 'marte-kvale',
      guidance: `Hvem ser på planen, når, og hva skjer med det de finner?`,
      text: [
        p(`Idrettslaget, turlaget, velforeningene og kommunen møtes i november hvert år og ser på tiltakene. Det de blir enige
          om, legges fram for utvalget før budsjettet behandles.`),
      ],
    }),
  ],
}

import type { ExampleMunicipality, ExamplePlan } from '~core/plan/example'
import { bold, bullets, factBox, goal, measure, objective, p, table } from '../builders'
import { written } from './written'

const together = 'mal-saman'

/** A small plan in nynorsk, in a municipality where everyone knows everyone. */
const samanIBygda: ExamplePlan = {
  title: 'Saman i bygda. Frivilligheitsplan 2027–2030',
  language: 'nn',
  phase: 'drafting',
  members: [
    { person: 'torgeir-lid', role: 'owner' },
    { person: 'anna-brekke', role: 'editor' },
    { person: 'solveig-ovrebo', role: 'editor' },
  ],
  sections: [
    written('Kvifor vi skriv', {
      status: 'ready',
      responsible: 'anna-brekke',
      guidance: `Sei kort kvifor ei lita bygd treng ein plan.`,
      text: [
        p(`Sørfjell har 1 870 innbyggjarar og 31 lag. Dei same tjue personane sit i styra for dei fleste av dei. Det går godt så
          lenge ingen blir sjuk, flyttar eller går lei.`),
        p(`Planen skal gjere det lettare å vere med utan å måtte sitje i eit styre, og lettare å gå av utan at laget døyr. Han er
          skriven på fire kveldar i ungdomshuset, med lefse.`),
      ],
    }),
    written('Slik står det til', {
      status: 'review',
      responsible: 'torgeir-lid',
      guidance: `Få og sikre tal. Be laga lese dei først.`,
      text: [
        table(
          ['Kva', 'Tal', 'Kjelde'],
          ['Lag og foreiningar', '31', 'Eiga teljing, mars 2026'],
          ['Styreverv', '148', 'Årsmeldingar for 2025'],
          ['Personar som har verva', '83', 'Årsmeldingar for 2025'],
          ['Lag som manglar leiar', '4', 'Eiga teljing, mars 2026'],
        ),
        p(`Bygda har to grendehus, eit ungdomshus og ein symjehall som er open onsdag og laurdag. Ingen av laga seier at dei
          manglar lokale. Dei manglar nokon som kan avløyse.`),
      ],
    }),
    written('Mål', {
      status: 'review',
      responsible: 'solveig-ovrebo',
      guidance: `Kven merkar det først når målet er nådd?`,
      text: [
        goal('Ingen lag i Sørfjell må leggje ned fordi éin person gir seg.', together),
        objective('Minst 120 ulike personar har verv i 2030. I dag er det 83.'),
        objective('Alle lag har ein som lærer opp den neste.'),
      ],
    }),
    written('Tiltak', {
      responsible: 'torgeir-lid',
      guidance: `Kvart tiltak treng eit namn, ein dato og ein sum, om så summen er null.`,
      text: [
        measure(
          'Kasserarhjelp',
          {
            responsible: 'Servicetorget',
            deadline: '1. februar 2027',
            cost: '60 000 kr i året',
            status: 'inProgress',
            goal: together,
          },
          'Kommunen fører rekneskapen for lag med mindre enn 200 000 kroner i omsetning. Laget bestemmer, kommunen tastar.',
        ),
        measure(
          'Skuggeår i styret',
          { responsible: 'Sørfjell ungdomslag', deadline: 'Årsmøta i 2028', cost: 'Ingen', goal: together },
          'Den som skal ta over eit verv, er med i eitt år før ho eller han blir vald. Ungdomslaget prøver først og fortel korleis det gjekk.',
        ),
        measure(
          'Bygdemøte på hausten',
          {
            responsible: 'Ordføraren',
            deadline: 'Oktober kvart år',
            cost: '15 000 kr i året',
            status: 'completed',
            goal: together,
          },
          'Alle lag møter med to personar, og minst éin av dei er ny.',
          bullets('Ungdomsrådet leier møtet.', 'Ingen innleiing varer meir enn fem minutt.'),
        ),
        factBox(
          p(bold('Det vi ikkje gjer')),
          p(`Vi lagar ikkje fleire utval. Det er folk vi har for få av, ikkje møte.`),
        ),
      ],
    }),
    written('Oppfølging', {
      responsible: 'anna-brekke',
      guidance: `Når på året høver det å sjå korleis det går?`,
      text: [
        p(
          `Bygdemøtet ser på tiltaka kvar haust. Ordføraren tek det møtet seier, med til budsjettet i november.`,
        ),
      ],
    }),
  ],
}

/** Sørfjell, a small neighbour: what is written here is not seen in Eikedal, nor the other way round. */
export const sorfjell: ExampleMunicipality = {
  name: 'Sørfjell kommune',
  number: null,
  language: 'nn',
  mailDomain: 'sorfjell.example',
  people: [
    {
      slug: 'torgeir-lid',
      name: 'Torgeir Lid',
      side: 'administration',
      organisation: 'Oppvekst og kultur',
      title: 'Kulturleiar',
      admin: true,
    },
    {
      slug: 'anna-brekke',
      name: 'Anna Brekke',
      side: 'politics',
      organisation: 'Venstre',
      title: 'Ordførar',
      admin: false,
    },
    {
      slug: 'solveig-ovrebo',
      name: 'Solveig Øvrebø',
      side: 'voluntary',
      organisation: 'Sørfjell ungdomslag',
      title: 'Leiar',
      admin: false,
    },
  ],
  plans: [samanIBygda],
}

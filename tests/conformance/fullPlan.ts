/** A plan in which every block and mark stands at least once, with neighbours that renderings stumble over. */
import {
  a,
  b,
  box,
  br,
  doc,
  figure,
  goal,
  h,
  i,
  li,
  measure,
  named,
  note,
  objective,
  ol,
  p,
  quote,
  table,
  td,
  th,
  tr,
  ul,
} from '~core/document/build'
import type { DocumentJson, TableCellJson } from '~core/document/json'
import type { PlanDocument, PlanSection } from '~core/plan/document'
import { textOf } from '~core/render/text'

const spanning = (cell: TableCellJson, span: { colspan?: number; rowspan?: number }): TableCellJson => ({
  ...cell,
  attrs: { ...cell.attrs, ...span },
})

const background = doc(
  p(
    'Lag og foreninger i Eikedal bruker mye av fritiden sin på å lete etter lokaler og fylle ut skjemaer. ',
    'Kommunen skal derfor åpne skoler og grendehus for frivillig aktivitet alle hverdager til klokka 22.',
    note('Kartleggingen våren 2026, 102 av 126 foreninger svarte.'),
    ' Frivillighetserklæringen og kommunedelplanen ligger til grunn for samhandlingsarenaene.',
  ),
  p(
    b('Medvirkning'),
    ' er ikke et punkt på dagsordenen, men ',
    i('måten vi arbeider på'),
    '. Les mer hos ',
    a('https://www.eikedal.example/frivillighet?plan=2027&del=bakgrunn', 'kommunens sider om frivillighet'),
    ' eller skriv til ',
    a('mailto:frivillig@eikedal.example', 'frivilligkoordinatoren'),
    '.',
    br,
    'Sámi namahusat: Deatnu, Kárášjohka, Guovdageaidnu, Unjárga, Porsáŋgu, Ájluokta, Snåase, Ruoŧŧa; Straße og œuvre.',
  ),
  h(2, 'Lokaler som står åpne'),
  p(
    'Kartleggingen viser at 41 av 126 foreninger mangler et fast sted å møtes, mens åtte av ti klasserom står tomme etter klokka 17.',
    note('Samme kartlegging, spørsmål 12 og 13.'),
    note('Tallene gjelder skoleåret 2025/2026.'),
  ),
  ul(
    'Skolene låses opp uten vaktmester',
    li(
      'Grendehusene får felles bookingkalender',
      ol(
        'Kalenderen er åpen for alle',
        li('Avbestilling skjer senest kvelden før', ul('unntatt ved sykdom')),
      ),
    ),
    li('Den som låner, rydder etter seg.', 'Det gjelder også kommunen selv.'),
  ),
  h(3, 'Skoler'),
  p('Skolene er de største og best fordelte lokalene vi har.'),
  h(4, 'Gymsaler'),
  p('Gymsalene er i bruk fra tidlig ettermiddag.'),
  quote('Vi trenger ikke flere skjemaer. Vi trenger en nøkkel.', 'Leder i Eikedal skolekorps'),
  h(2, 'Tilskudd det går an å forstå'),
  p('I dag finnes det sju ulike tilskuddsordninger med sju ulike frister.'),
  box(
    h(3, 'Frivilligheten i tall'),
    p('126 lag og foreninger, 3400 frivillige timer i uka.'),
    ul('38 innen idrett og friluftsliv', '27 innen kultur, korps og kor'),
  ),
)

const goals = doc(
  named('g1', goal('Alle i Eikedal skal ha et lag å høre til.')),
  named('g2', objective('Det skal være enkelt å drive en forening.')),
  measure(
    'Åpne skoler på kveldstid',
    { responsible: 'Eiendom og kultur', deadline: '1. august 2027', cost: '250 000 kr i året', goalId: 'g1' },
    'Nøkkelfri adgang og felles bookingkalender på alle fem skoler og to grendehus.',
    ul('Fem skoler', 'To grendehus'),
  ),
  measure('Én søknad for alle tilskudd', { responsible: 'Kultur', status: 'inProgress' }),
  measure(
    'Utlån av utstyr på biblioteket, også for dem som ikke er medlem i et lag',
    { deadline: 'våren 2028', status: 'postponed', goalId: 'g2' },
    'Turutstyr, verktøy og instrumenter lånes ut som bøker.',
  ),
)

const years = ['2024', '2025', '2026', '2027', '2028', '2029', '2030']
const numbers = doc(
  p('Tabellen viser utviklingen.'),
  table(
    tr(th('Aktivitet'), th('Antall foreninger'), th('Merknad')),
    ...years.flatMap((year, index) =>
      [
        'Idrett og friluftsliv',
        'Kultur, korps og kor',
        'Velforeninger og grendelag',
        'Helse, omsorg og beredskap',
      ].map((name) =>
        tr(
          th(`${name} ${year}`),
          td(String(38 - index)),
          td(
            index % 2
              ? 'Uendret'
              : 'Flere har meldt seg inn i Frivillighetsregisteret siden forrige telling.',
          ),
        ),
      ),
    ),
  ),
  table(
    tr(spanning(th('Lag'), { rowspan: 2 }), spanning(th('Medlemmer'), { colspan: 2 })),
    tr(th('Unge'), th('Voksne')),
    tr(td('Eikedal IL'), td('212'), td('180')),
    tr(td('Skolekorpset'), spanning(td('64'), { colspan: 2 })),
  ),
  figure({
    fileId: 'kart',
    alt: 'Kart over grendehus i Eikedal',
    caption: 'Grendehus og skoler i bruk, 2026.',
  }),
  figure({ fileId: 'borte', alt: 'Et bilde som ikke finnes lenger', caption: '' }),
  ol('Først', 'Så'),
  { ...ol('Fjerde', 'Femte'), attrs: { id: null, start: 4, type: null } },
)

const section = (number: string, title: string, text: DocumentJson, level: 1 | 2 = 1): PlanSection => ({
  id: `s-${title}`,
  number,
  level,
  title,
  status: 'draft',
  text,
})

export const fullPlan: PlanDocument = {
  schemaVersion: 1,
  id: 'plan-1',
  title: 'Frivillighetsmelding 2027–2030: Alle skal ha et lag å høre til',
  municipality: 'Eikedal',
  language: 'nb',
  phase: 'drafting',
  sections: [
    section('', 'Forord', doc(p('Denne meldingen er skrevet rundt ett bord.'))),
    section('1', 'Bakgrunn og prosess', background),
    section('2', 'Visjon og mål', doc(p('Vi har satt oss tre mål for perioden.'))),
    section('2.1', 'Mål og tiltak for møteplasser der folk bor', goals, 2),
    section('2.2', 'Det vi ikke vet ennå', doc(h(2, 'Uavklart'), p('Mer følger.')), 2),
    section('3', 'Frivilligheten i tall', numbers),
    section('4', 'Tom del', doc()),
  ],
}

/** The same sections again and again, numbered on: a plan as long as is asked for. */
export function longPlan(times: number): PlanDocument {
  const sections = Array.from({ length: times }, (_, round) =>
    fullPlan.sections.map((part, index) => ({
      // Each round its own nodes: numbers are looked up by the node.
      ...structuredClone(part),
      id: `${part.id}-${round}`,
      number: part.level === 1 && part.number ? String(round * 4 + index) : '',
      level: 1 as const,
    })),
  ).flat()
  return { ...fullPlan, sections }
}

/** Every word that is to be seen in the section: its text and footnotes, without what only describes a picture. */
export function wordsToSee({ title, text }: PlanSection): string[] {
  const written = textOf(text).replace('Kart over grendehus i Eikedal', '')
  return `${title} ${written}`.split(/[\s.,;:!?[\]]+/)
}

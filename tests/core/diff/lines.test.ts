import { describe, expect, it } from 'vitest'
import { compareBlocks, compareTexts } from '~core/diff/compareTexts'
import { b, box, doc, figure, goal, h, li, measure, named as n, ol, p, quote, ul } from '~core/document/build'
import type { BlockJson } from '~core/document/json'
import { told } from './told'

const compared = (before: readonly BlockJson[], after: readonly BlockJson[]) =>
  told(compareTexts(doc(...before), doc(...after)).lines)
const tally = (before: readonly BlockJson[], after: readonly BlockJson[]) =>
  compareTexts(doc(...before), doc(...after)).tally

const halls = n('halls', p('Lokalene er åpne for alle lag og foreninger hver eneste kveld.'))
const grants = n('grants', p('Ordningene samles i én søknad i året, med frist 1. juni.'))
const young = n('young', p('Barn og unge skal kunne låne utstyr gratis på biblioteket.'))

describe('lines', () => {
  it('that are the same are nothing to tell', () => {
    expect(compared([halls, grants], [halls, grants])).toEqual([])
    expect(tally([halls, grants], [halls, grants])).toEqual({ inserted: 0, removed: 0, lines: 0, changes: 0 })
  })

  it('are told with their words', () => {
    const march = n('grants', p('Ordningene samles i én søknad i året, med frist ', b('1.'), ' mars.'))
    expect(compared([halls, grants], [halls, march])).toEqual([
      'changed: Ordningene samles i én søknad i året, med frist ~1.~ [-juni-]{+mars+}.',
    ])
    expect(tally([grants], [march])).toEqual({ inserted: 1, removed: 1, lines: 1, changes: 2 })
  })

  it('come and go where they stood', () => {
    expect(compared([halls, grants], [halls, young, grants])).toEqual([
      'added: {+Barn og unge skal kunne låne utstyr gratis på biblioteket.+}',
    ])
    const lines = compareTexts(doc(halls, young, grants), doc(halls, grants)).lines
    expect(lines.map(({ kind }) => kind)).toEqual(['kept', 'removed', 'kept'])
  })

  it('that were moved are one move, and no words', () => {
    expect(compared([halls, grants, young], [grants, young, halls])).toEqual([
      'departed to #halls: (paragraph)',
      'moved from #halls: Lokalene er åpne for alle lag og foreninger hver eneste kveld.',
    ])
    expect(tally([halls, grants, young], [grants, young, halls])).toMatchObject({
      inserted: 0,
      removed: 0,
      changes: 1,
    })
  })

  it('that were moved in one go are one move', () => {
    const long = n('long', p('Et avsnitt som er så langt at det er det som ble stående. '.repeat(5)))
    const before = [halls, grants, young, long]
    expect(compared(before, [long, halls, grants, young]).map((line) => line.split(' ')[0])).toEqual([
      'departed',
      '&departed',
      '&departed',
      'moved',
      '&moved',
      '&moved',
    ])
    expect(tally(before, [long, halls, grants, young]).changes).toBe(1)
  })

  it('are found again by their words when they were pasted with another id', () => {
    const pasted = n('other', p('Barn og unge skal alltid kunne låne utstyr gratis på biblioteket.'))
    expect(compared([young, halls, grants], [halls, grants, pasted])).toEqual([
      'departed to #other: (paragraph)',
      'moved from #young: Barn og unge skal {+alltid +}kunne låne utstyr gratis på biblioteket.',
    ])
  })

  it('without any ids are found again by their words and order', () => {
    const text = [h(2, 'Mål'), p('En'), p(''), p('Alle skal kjenne noen der de bor.'), ul('a', 'b')]
    expect(compared(text, text)).toEqual([])
    expect(compared(text, [...text.slice(0, 2), p('To'), ...text.slice(2)])).toEqual(['added: {+To+}'])
  })

  it('are the ones with the same words, when a line break at the front left the id on the empty line', () => {
    const before = [n('young', p('Barn og unge skal kunne låne utstyr gratis på biblioteket.'))]
    expect(
      compared(before, [n('young', p('Foreningene melder inn.')), n('new', before[0] as BlockJson)]),
    ).toEqual(['added: {+Foreningene melder inn.+}'])
  })

  it('that were rewritten are still told by their id, if nothing else is like them', () => {
    expect(compared([halls], [n('halls', p('Kommunen bygger svømmehall.'))])).toEqual([
      'changed: [-Lokalene er åpne for alle lag og foreninger hver eneste kveld-]{+Kommunen bygger svømmehall+}.',
    ])
  })
})

describe('a paragraph', () => {
  it('that was divided has the words it had', () => {
    const before = [n('a', p('Alle skal kjenne noen. Ingen skal sitte alene hjemme. Vi har plass.'))]
    const after = [
      n('a', p('Alle skal kjenne noen.')),
      n('b', p('Ingen skal sitte alene hjemme.')),
      n('c', p('Vi har god plass.')),
    ]
    expect(compared(before, after)).toEqual([
      'changed: Alle skal kjenne noen.',
      'split: Ingen skal sitte alene hjemme.',
      'split: Vi har {+god +}plass.',
    ])
    expect(tally(before, after)).toMatchObject({ inserted: 1, removed: 0, changes: 3 })
  })

  it('that was divided near its front is still found', () => {
    const before = [
      n('a', p('Alle skal. Ingen skal sitte alene hjemme, for vi har plass til mange ved bordet.')),
    ]
    const after = [
      n('a', p('Alle skal.')),
      n('b', p('Ingen skal sitte alene hjemme, for vi har plass til mange ved bordet.')),
    ]
    expect(compared(before, after)).toEqual([
      'split: Alle skal.',
      'changed: Ingen skal sitte alene hjemme, for vi har plass til mange ved bordet.',
    ])
  })

  it('that was joined to another is told as joined', () => {
    const before = [n('a', p('Alle skal kjenne noen.')), n('b', p('Ingen skal sitte alene hjemme.'))]
    expect(compared(before, [n('a', p('Alle skal kjenne noen. Ingen skal sitte alene hjemme.'))])).toEqual([
      'changed: Alle skal kjenne noen.',
      'joined: Ingen skal sitte alene hjemme.',
    ])
  })

  it('that became a heading or a goal is the same paragraph', () => {
    const text = 'Åpne lokaler'
    expect(compared([n('a', p(text))], [n('a', h(2, text))])).toEqual([
      'changed: Åpne lokaler <type: paragraph → heading>',
    ])
    expect(compared([n('a', h(2, text))], [n('a', h(3, text))])).toEqual([
      'changed: Åpne lokaler <level: 2 → 3>',
    ])
    expect(compared([n('a', goal(text))], [n('a', p(text))])).toEqual([
      'changed: Åpne lokaler <type: goal → paragraph>',
    ])
  })

  it('that was framed is not moved, and neighbours in one frame are one change', () => {
    expect(compared([halls, grants, young], [halls, n('q', quote(grants)), young])).toEqual([
      `changed: ${words(grants)} <frame: null → blockquote>`,
    ])
    expect(compared([halls, grants, young], [n('f', box(halls, grants)), young])).toEqual([
      `changed: ${words(halls)} <frame: null → factBox>`,
      `&changed: ${words(grants)} <frame: null → factBox>`,
    ])
    expect(tally([halls, grants], [n('f', box(halls, grants))]).changes).toBe(1)
  })
})

const words = (block: BlockJson) =>
  told(compareTexts(doc(), doc(block)).lines)[0]?.slice('added: {+'.length, -2)

describe('frames', () => {
  it('that were divided or put together are told', () => {
    const [one, two] = [n('f', box(halls, grants)), [n('f', box(halls)), n('g', box(grants))]]
    expect(compared([one], two)).toEqual([`changed: ${words(grants)} <apart: false → true>`])
    expect(compared(two, [one])).toEqual([`changed: ${words(grants)} <apart: true → false>`])
  })

  it('within frames are told from the outermost', () => {
    expect(compared([n('q', quote(halls))], [n('f', box(n('q', quote(halls))))])).toEqual([
      `changed: ${words(halls)} <frame: blockquote → factBox blockquote>`,
    ])
  })
})

describe('lists', () => {
  const item = (id: string, ...content: BlockJson[]) => n(`${id}-item`, li(...content))
  const a = n('a', p('Nøkkelfri adgang'))
  const c = n('c', p('Gratis lån av utstyr'))

  it('are told item by item', () => {
    expect(
      compared(
        [n('list', ul(item('a', a), item('c', c)))],
        [n('list', ul(item('a', a), item('b', n('b', p('Felles kalender'))), item('c', c)))],
      ),
    ).toEqual(['added: {+Felles kalender+}'])
  })

  it('tell what was indented', () => {
    const before = n('list', ul(item('a', a), item('c', c)))
    const after = n('list', ul(item('a', a, n('sub', ul(item('c', c))))))
    expect(compared([before], [after])).toEqual(['changed: Gratis lån av utstyr <listLevel: 1 → 2>'])
  })

  it('tell what became a list, or one of another type', () => {
    const bullets = n('list', ul(item('a', a), item('c', c)))
    const numbers = n('list', ol(item('a', a), item('c', c)))
    expect(compared([a, c], [bullets])).toEqual([
      'changed: Nøkkelfri adgang <list: null → bulletList>',
      '&changed: Gratis lån av utstyr <list: null → bulletList>',
    ])
    expect(compared([bullets], [numbers])[0]).toBe(
      'changed: Nøkkelfri adgang <list: bulletList → orderedList>',
    )
    expect(tally([bullets], [numbers]).changes).toBe(1)
    const later = { ...numbers, attrs: { ...numbers.attrs, start: 4 } }
    expect(compared([numbers], [later])[0]).toBe('changed: Nøkkelfri adgang <start: 1 → 4>')
  })

  it('tell when two items became one', () => {
    expect(compared([n('list', ul(item('a', a), item('c', c)))], [n('list', ul(item('a', a, c)))])).toEqual([
      'changed: Gratis lån av utstyr <marker: true → false>',
    ])
  })
})

describe('measures and figures', () => {
  const open = n(
    'm',
    measure(
      'Åpne skolene',
      { responsible: 'Kultur', cost: '100 000 kr', goalId: 'g1' },
      n('t', p('Alle skoler.')),
    ),
  )

  it('are told with their fields, and a goal by its words', () => {
    const goals = [n('g1', goal('Alle har et sted')), n('g2', goal('Alle har noen'))]
    const changed: BlockJson = {
      ...open,
      attrs: { ...open.attrs, responsible: 'Oppvekst', status: 'inProgress', goalId: 'g2' },
      content: [...(open.content ?? []).slice(0, 1), n('t', p('Alle skoler og haller.'))],
    }
    expect(compared([...goals, open], [...goals, changed])).toEqual([
      'changed: (measure) <responsible: Kultur → Oppvekst> <status: notStarted → inProgress> ' +
        '<goal: Alle har et sted → Alle har noen>',
      '  changed: Alle skoler{+ og haller+}.',
    ])
  })

  it('are new as a whole', () => {
    expect(compared([], [open])).toEqual([
      'added: (measure)',
      '  added: {+Åpne skolene+}',
      '  added: {+Alle skoler.+}',
    ])
    expect(tally([], [open])).toEqual({ inserted: 4, removed: 0, lines: 1, changes: 1 })
  })

  it('are told when a paragraph was moved into them', () => {
    const text = [open.content?.[0], halls].flatMap((block) => block ?? []) as NonNullable<
      typeof open.content
    >
    expect(
      compared([halls, n('m', { ...open, content: text.slice(0, 1) })], [n('m', { ...open, content: text })]),
    ).toEqual([
      'departed to #halls: (paragraph)',
      'changed: (measure)',
      `  moved from #halls: ${words(halls)}`,
    ])
  })

  it('tell the words of a picture', () => {
    const picture = (alt: string, caption: string) => n('f', figure({ fileId: 'f1', alt, caption }))
    expect(compared([picture('Hallen', '')], [picture('Hallen om kvelden', 'Foto: Eikedal')])).toEqual([
      'changed: (figure) <alt: Hallen → Hallen om kvelden> <caption:  → Foto: Eikedal>',
    ])
  })
})

describe('what is proposed for a block', () => {
  it('is compared with it, whatever its id', () => {
    expect(told(compareBlocks(halls, p('Lokalene er åpne for alle.')).lines)).toEqual([
      'changed: Lokalene er åpne for alle[- lag og foreninger hver eneste kveld-].',
    ])
  })
})

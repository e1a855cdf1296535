/** Random editing runs for anchors: what two sections hold, what is anchored in them, and what happens then. */
import fc from 'fast-check'
import { box, doc, h, li, ol, p, quote, table, td, tr, ul } from '~core/document/build'
import type { BlockJson, DocumentJson } from '~core/document/json'
import { tableEdits, wraps, type Edit } from './editing'

/** An anchor to be made: in which section, at about which fraction of it, and how many letters long. */
export interface Selection {
  readonly section: 0 | 1
  readonly at: number
  readonly length: number
  /** Whether it is widened to the words that it begins and ends in. */
  readonly wholeWords: boolean
}

export type Happening =
  | Edit
  | {
      readonly kind: 'carry'
      readonly at: number
      readonly length: number | 'block'
      readonly to: number
      readonly across: boolean
    }
  | { readonly kind: 'meet' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'rest' }

/** Something that a writer does in a section, or that the server does. */
export interface Event {
  readonly who: 0 | 1
  readonly section: 0 | 1
  readonly happening: Happening
}

export interface Run {
  readonly texts: readonly [DocumentJson, DocumentJson]
  readonly selections: readonly Selection[]
  readonly events: readonly Event[]
}

/** Few words, so that the same ones stand again and again. */
const words = fc.constantFrom(
  ...'kommunen skal legge til rette for frivillige lag og foreninger slik at alle kan delta uansett økonomi eller bakgrunn i hele bygda gode møteplasser får tilskudd etter søknad innen fristen hvert år den som vil bidra med tid kunnskap utstyr bør bli møtt av en person det er ikke noe krav om medlemskap eldre ungdom barn familier nye innbyggere trenger hverandre på tvers samarbeid råd planen gjelder fra neste vår'.split(
    ' ',
  ),
)
const phrase = (minLength: number, maxLength: number) =>
  fc.array(words, { minLength, maxLength }).map((chosen) => chosen.join(' '))

const line = phrase(3, 18).map((chosen) => `${chosen}. `)
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => p(lines.join('').trim()))
const anyBlock: fc.Arbitrary<BlockJson> = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  phrase(1, 5).map((chosen) => h(2, chosen)),
  fc.array(phrase(1, 6), { minLength: 2, maxLength: 4 }).map((items) => ul(...items)),
  fc.array(phrase(1, 6), { minLength: 2, maxLength: 4 }).map((items) => ol(...items.map((item) => li(item)))),
  paragraph.map((inside) => quote(inside)),
  fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((inside) => box(...inside)),
  fc
    .array(phrase(1, 4), { minLength: 4, maxLength: 4 })
    .map(([a = '', b = '', c = '', d = '']) => table(tr(td(a), td(b)), tr(td(c), td(d)))),
)
const anyText = fc.array(anyBlock, { minLength: 2, maxLength: 6 }).map((blocks) => doc(...blocks))

const place = fc.noBias(fc.integer({ min: 0, max: 999 })).map((thousandths) => thousandths / 1000)
const some = fc.noBias(fc.integer({ min: 1, max: 60 }))

const kinds = <Kind extends Happening['kind']>(kind: Kind) => fc.constant(kind)
const anyEdit: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: kinds('type'), at: place, words: fc.oneof(phrase(1, 3), words) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kinds('erase'), at: place, length: some }) },
  { weight: 2, arbitrary: fc.record({ kind: kinds('retype'), at: place, words }) },
  { weight: 3, arbitrary: fc.record({ kind: kinds('split'), at: place }) },
  { weight: 3, arbitrary: fc.record({ kind: kinds('join'), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: kinds('heading'), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: kinds('wrap'), at: place, into: fc.constantFrom(...wraps) }) },
  { weight: 1, arbitrary: fc.record({ kind: kinds('lift'), at: place }) },
  { weight: 1, arbitrary: fc.record({ kind: kinds('bold'), at: place, length: some }) },
  { weight: 2, arbitrary: fc.record({ kind: kinds('drag'), at: place, to: place }) },
  { weight: 1, arbitrary: fc.record({ kind: kinds('dragWords'), at: place, length: some, to: place }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: kinds('table'), at: place, edit: fc.constantFrom(...tableEdits) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kinds('undo') }) },
  { weight: 1, arbitrary: fc.record({ kind: kinds('redo') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: kinds('carry'),
      at: place,
      length: fc.oneof(fc.constant('block' as const), some),
      to: place,
      across: fc.boolean(),
    }),
  },
)
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 16, arbitrary: anyEdit },
  { weight: 4, arbitrary: fc.record({ kind: kinds('meet') }) },
  { weight: 1, arbitrary: fc.record({ kind: kinds('restore') }) },
  { weight: 2, arbitrary: fc.record({ kind: kinds('rest') }) },
)

const either = fc.constantFrom<0 | 1>(0, 1)

export const anyRun: fc.Arbitrary<Run> = fc.record({
  texts: fc.tuple(anyText, anyText),
  selections: fc.array(
    fc.record({
      section: either,
      at: place,
      length: fc.oneof(fc.noBias(fc.integer({ min: 1, max: 12 })), some),
      wholeWords: fc.constantFrom(true, true, true, false),
    }),
    { minLength: 3, maxLength: 6 },
  ),
  events: fc.array(fc.record({ who: either, section: either, happening: anyHappening }), {
    minLength: 1,
    maxLength: 12,
    size: 'max',
  }),
})

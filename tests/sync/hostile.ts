/** Texts that no editor of ours wrote: anything that Yjs can hold, in any place. */
import fc from 'fast-check'
import {
  applyUpdate,
  Array as YArray,
  Doc,
  encodeStateAsUpdate,
  Map as YMap,
  Text as YText,
  XmlElement,
  XmlHook,
  XmlText,
  XmlFragment,
} from 'yjs'
import { documentSchema } from '~core/document/schema'
import { textOf } from '~core/sync/text'

const nodeName = fc.constantFrom(
  ...Object.keys(documentSchema.nodes),
  'spoiler',
  '__proto__',
  'constructor',
  '',
)

const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    1,
    2,
    3,
    9,
    -1,
    1.5,
    1e9,
    '',
    'x',
    'a\u0000b',
    'goal',
    'completed',
    'a',
  ),
  fc.constantFrom<unknown>([], [3], [-1], {}, { href: 'x' }, { href: 3 }, 'left', 'inProgress'),
)

const attributeNames = [
  ...new Set(Object.values(documentSchema.nodes).flatMap((type) => Object.keys(type.spec.attrs ?? {}))),
]
const anyAttributes = fc.dictionary(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('id', 'level', 'kind', 'colspan', 'start', 'status', 'colwidth'),
    },
    { weight: 2, arbitrary: fc.constantFrom(...attributeNames) },
    { weight: 1, arbitrary: fc.constantFrom('colour', 'constructor', '__proto__x') },
  ),
  anyValue,
  { maxKeys: 3 },
)

const anyWords = fc.constantFrom('Alle ', 'skal', 'a\u0007b', '\u0000', 'kjenne 🙂', 'noen', '\n', 'x\ud83d')
const anyMarks = fc.dictionary(
  fc.constantFrom('bold', 'italic', 'link', 'blink', 'link--abcdefgh', 'bold--12345678', 'blink--abcdefgh'),
  fc.constantFrom<unknown>(
    {},
    true,
    null,
    'x',
    { href: 'https://lovdata.no' },
    { href: 3 },
    { href: 'x', target: {}, evil: 1 },
    { href: 'a\u0000b', rel: null },
  ),
  { maxKeys: 2 },
)

type Growth =
  | {
      readonly kind: 'element'
      readonly name: string
      readonly attributes: Record<string, unknown>
      readonly children: Growth[]
    }
  | {
      readonly kind: 'words'
      readonly runs: { readonly insert: unknown; readonly attributes: Record<string, unknown> }[]
    }
  | {
      readonly kind: 'foreign'
      readonly value: 'map' | 'array' | 'text' | 'hook' | 'fragment' | 'json' | 'bytes' | 'doc'
    }

const { growth } = fc.letrec<{ growth: Growth }>((tie) => ({
  growth: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('words' as const),
        runs: fc.array(
          fc.record({
            insert: fc.oneof(
              { weight: 8, arbitrary: anyWords },
              { weight: 1, arbitrary: fc.constant({ picture: 'x' }) },
            ),
            attributes: anyMarks,
          }),
          { maxLength: 4 },
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('foreign' as const),
        value: fc.constantFrom('map', 'array', 'text', 'hook', 'fragment', 'json', 'bytes', 'doc'),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('element' as const),
        name: nodeName,
        attributes: anyAttributes,
        children: fc.array(tie('growth'), { maxLength: 5 }),
      }),
    },
  ),
}))

const foreign = {
  map: () => new YMap([['x', 1]]),
  array: () => YArray.from([1, 'x']),
  text: () => new YText('fremmed'),
  hook: () => new XmlHook('krok'),
  fragment: () => new XmlFragment(),
  json: () => ({ type: 'paragraph' }),
  bytes: () => Uint8Array.of(1, 2, 3),
  doc: () => new Doc(),
}

function grown(growth: Growth): unknown {
  if (growth.kind === 'foreign') return foreign[growth.value]()
  if (growth.kind === 'words') {
    const text = new XmlText()
    text.applyDelta(growth.runs)
    return text
  }
  const element = new XmlElement(growth.name)
  // Yjs' types know only strings and nodes; over the wire anything comes.
  for (const [name, value] of Object.entries(growth.attributes)) element.setAttribute(name, value as string)
  element.insert(0, growth.children.map(grown) as XmlElement[])
  return element
}

/** A text of anything, some of it deleted by another client, as it comes over the wire. */
export const hostileText: fc.Arbitrary<Uint8Array> = fc
  .tuple(fc.array(growth, { maxLength: 6 }), fc.array(fc.nat({ max: 5 }), { maxLength: 2 }))
  .map(([growths, deletions]) => {
    const doc = new Doc()
    doc.clientID = 3
    const text = textOf(doc)
    text.insert(0, growths.map(grown) as XmlElement[])
    doc.clientID = 4
    for (const index of deletions) if (index < text.length) text.delete(index, 1)
    return encodeStateAsUpdate(doc)
  })

/** A document with the updates in it. */
export function docOf(...updates: readonly Uint8Array[]): Doc {
  const doc = new Doc()
  for (const update of updates) applyUpdate(doc, update)
  return doc
}

/** Random documents of every shape that the schema allows, for properties about rendering. */
import fc from 'fast-check'
import {
  box,
  doc,
  figure,
  goal,
  h,
  li,
  measure,
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
import type { BlockJson, DocumentJson, InlineJson, MarkJson } from '~core/document/json'
import { measureStatuses } from '~core/document/nodes/measure'

/** Words that are easy to find again, some with letters and signs that renderings must escape. */
const words = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-zæøåšŋđ]{1,9}( [a-zæøå]{1,9}){0,6}$/) },
  fc.constantFrom('<b>&', '* _ `#', '1. a', '- b', '[x](y)', '"\'', 'a|b', '> c', '\\', '~~d~~', '==='),
)

const marks: fc.Arbitrary<MarkJson[]> = fc.subarray<MarkJson>([
  { type: 'link', attrs: { href: 'https://eikedal.example/a?b=1&c=2' } },
  { type: 'bold' },
  { type: 'italic' },
])

const inline: fc.Arbitrary<InlineJson> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('text' as const), text: words, marks }),
  },
  fc.constant<InlineJson>({ type: 'hardBreak' }),
  words.map((text): InlineJson => ({ type: 'footnote', attrs: { id: null, text } })),
)
const runs = fc.array(inline, { maxLength: 5 })

const paragraph = runs.map((content) => p(content))
const leaf: fc.Arbitrary<BlockJson> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc
    .tuple(fc.constantFrom(2 as const, 3 as const, 4 as const), runs)
    .map(([level, content]) => h(level, content)),
  runs.map((content) => goal(content)),
  runs.map((content) => objective(content)),
  fc.tuple(words, words).map(([alt, caption]) => figure({ fileId: 'f1', alt, caption })),
)

const optional = fc.option(words, { nil: null })

const { block } = fc.letrec<{ block: BlockJson }>((tie) => {
  const some = fc.array(tie('block'), { maxLength: 3 })
  const items = fc.array(
    some.map((content) => li(...content)),
    { maxLength: 3 },
  )
  const cells = fc.array(
    fc.tuple(fc.boolean(), some).map(([head, content]) => (head ? th(...content) : td(...content))),
    { minLength: 1, maxLength: 3 },
  )
  return {
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      items.map((list) => ul(...list)),
      items.map((list) => ol(...list)),
      some.map((content) => quote(...content)),
      some.map((content) => box(...content)),
      fc.array(cells, { maxLength: 3 }).map((rows) => table(...rows.map((row) => tr(...row)))),
      fc
        .tuple(
          words,
          optional,
          optional,
          optional,
          fc.constantFrom(...measureStatuses),
          fc.array(paragraph, { maxLength: 2 }),
        )
        .map(([title, responsible, deadline, cost, status, content]) =>
          measure(title, { responsible, deadline, cost, status }, ...content),
        ),
    ),
  }
})

/** Any document. */
export const anyDocument: fc.Arbitrary<DocumentJson> = fc
  .array(block, { maxLength: 6 })
  .map((content) => doc(...content))

/** Every piece that a person wrote, as it stands in the JSON. */
export function writtenIn(document: DocumentJson): string[] {
  const found: string[] = []
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look)
    else if (typeof value === 'object' && value !== null) {
      const node = value as Record<string, unknown>
      for (const key of ['text', 'alt', 'caption', 'responsible', 'deadline', 'cost']) {
        const written = node[key]
        if (typeof written === 'string' && written !== '' && node.type !== 'doc') found.push(written)
      }
      Object.values(node).forEach(look)
    }
  }
  look(document)
  return found
}

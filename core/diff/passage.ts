import type { BlockJson, MeasureTitleJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { Bag } from './bag'
import { isText, standingsOf, type LineBlock, type Standing } from './standing'

/** Lines that follow each other: a section's text, what is in a measure, what is in a table's cell. */
export interface Flow {
  readonly sectionId: Id
  readonly passages: readonly Passage[]
}

/** One line of a flow, with what is in it. */
export class Passage {
  /** What a reader of the line reads, its footnotes included. */
  readonly text: string
  /** The flow inside a measure. */
  readonly inner: Flow | undefined
  /** The flows inside a table's cells, by row and cell. */
  readonly cells: readonly (readonly Flow[])[]
  private counted: Bag | undefined

  constructor(
    readonly standing: Standing,
    readonly flow: Flow,
    /** Its place in the flow. */
    readonly place: number,
  ) {
    const { block } = standing
    this.inner = block.type === 'measure' ? flowOf(flow.sectionId, block.content ?? []) : undefined
    const rows = block.type === 'table' ? (block.content ?? []) : []
    this.cells = rows.map((row) =>
      (row.content ?? []).map((cell) => flowOf(flow.sectionId, cell.content ?? [])),
    )
    const texts = this.inside.flatMap(({ passages }) => passages.map(({ text }) => text))
    this.text = [readingOf(block), ...texts].join('\n')
  }

  get block(): LineBlock {
    return this.standing.block
  }

  get bag(): Bag {
    return (this.counted ??= Bag.of(this.text))
  }

  /** Lines of different kinds are never the same line: a picture does not become a paragraph. */
  get family(): string {
    return isText(this.block) ? 'text' : this.block.type
  }

  get inside(): readonly Flow[] {
    return this.inner ? [this.inner] : this.cells.flat()
  }
}

export function flowOf(sectionId: Id, blocks: readonly (BlockJson | MeasureTitleJson)[]): Flow {
  const passages: Passage[] = []
  const flow = { sectionId, passages }
  for (const standing of standingsOf(blocks)) passages.push(new Passage(standing, flow, passages.length))
  return flow
}

/** Every line of the flow and of the flows inside, in reading order. */
export function* passagesIn(flow: Flow): Generator<Passage> {
  for (const passage of flow.passages) {
    yield passage
    for (const inner of passage.inside) yield* passagesIn(inner)
  }
}

function readingOf(block: LineBlock): string {
  if (block.type === 'figure') return `${block.attrs.alt} ${block.attrs.caption}`
  if (!isText(block)) return ''
  let text = ''
  for (const node of block.content ?? []) {
    if (node.type === 'text') text += node.text
    else text += node.type === 'hardBreak' ? '\n' : ` ${node.attrs.text} `
  }
  return text
}

/**
 * A text as the lines that a reader compares: one for each block that has something of its own to show. Lists, quotes
 * and fact boxes are what lines stand in, so that a paragraph that is indented or framed stays the same line.
 * A table and a measure are one line each, with lines of their own inside.
 */
import type {
  BlockJson,
  BlockquoteJson,
  BulletListJson,
  FactBoxJson,
  FigureJson,
  GoalJson,
  HeadingJson,
  ListItemJson,
  MeasureJson,
  MeasureTitleJson,
  OrderedListJson,
  ParagraphJson,
  TableJson,
} from '~core/document/json'

type WrapperBlock = BulletListJson | OrderedListJson | ListItemJson | BlockquoteJson | FactBoxJson
export type TextBlock = ParagraphJson | HeadingJson | GoalJson | MeasureTitleJson
/** A block that is a line. A list, quote or fact box is one only as long as nothing stands in it. */
export type LineBlock = TextBlock | FigureJson | TableJson | MeasureJson | WrapperBlock

type Shell<Block extends WrapperBlock> = Block extends WrapperBlock ? Pick<Block, 'type' | 'attrs'> : never
/** What a line stands in, without its content, and its place among its neighbours. */
export type Wrapper = Shell<WrapperBlock> & { readonly index: number }

/** A line where it stands in one of the two texts. */
export interface Standing {
  readonly block: LineBlock
  /** From the outermost. Two lines stand in the same wrapper when the indexes down to it are the same. */
  readonly path: readonly Wrapper[]
  /** Its place in the innermost wrapper, or in the text. */
  readonly index: number
}

/** The lines of a text, or of a part of one, in reading order. */
export function standingsOf(
  blocks: readonly (BlockJson | MeasureTitleJson | ListItemJson)[],
  path: readonly Wrapper[] = [],
): Standing[] {
  return blocks.flatMap((block, index) => {
    const isEmpty = !block.content || block.content.length === 0
    if (!isWrapper(block) || isEmpty) return [{ block, path, index }]
    const { type, attrs } = block
    return standingsOf(block.content ?? [], [...path, { type, attrs, index } as Wrapper])
  })
}

/** Whether a line is made of words. */
export function isText(block: LineBlock): block is TextBlock {
  return (
    block.type === 'paragraph' ||
    block.type === 'heading' ||
    block.type === 'goal' ||
    block.type === 'measureTitle'
  )
}

function isWrapper(block: LineBlock): block is WrapperBlock {
  return !isText(block) && block.type !== 'figure' && block.type !== 'table' && block.type !== 'measure'
}

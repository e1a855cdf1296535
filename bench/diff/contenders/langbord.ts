import { comparePlans } from '~core/diff/comparePlans'
import type { Line } from '~core/diff/comparison'
import { wordCount } from '~core/diff/tokens'
import type { Contender } from './contender'

export const langbord: Contender = {
  title: 'Langbord',
  prepare: (before, after) => {
    let compared = comparePlans(before, after)
    return {
      compare: () => {
        compared = comparePlans(before, after)
      },
      reported: (moved) => {
        const lines = everyLine(compared.sections.flatMap((section) => section.lines))
        const ofMoved = lines.filter((line) => moved.has((line.after ?? line.before)?.block.attrs.id ?? ''))
        return { all: wordsChanged(lines), falsely: wordsChanged(ofMoved) }
      },
    }
  },
}

function everyLine(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const cells = (line.table?.rows ?? []).flatMap((row) => row.cells)
    return [line, ...everyLine(line.lines), ...cells.flatMap((cell) => everyLine(cell?.lines ?? []))]
  })
}

function wordsChanged(lines: readonly Line[]): number {
  const changed = lines.flatMap(({ words }) =>
    words.filter(({ kind }) => kind === 'removed' || kind === 'inserted'),
  )
  return changed.reduce((sum, { content }) => sum + wordCount(content), 0)
}

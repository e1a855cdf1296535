import { BuilderElement, TableRow, TableRowProperties, type TableCell } from 'docx'

/** Whose change it is, and when: what Word keeps with each. */
export interface ChangeMark {
  readonly id: number
  readonly author: string
  readonly date: string
}

/**
 * A table row that came or went, as Word's own change: accepting or rejecting it takes the row, and not its words alone.
 * The library knows such changes of words only, so the mark is written into the row's properties here.
 */
export class RevisedRow extends TableRow {
  constructor(
    children: readonly TableCell[],
    kind: 'inserted' | 'removed',
    { id, author, date }: ChangeMark,
  ) {
    super({ children })
    const properties = new TableRowProperties({})
    properties.addChildElement(
      new BuilderElement({
        name: kind === 'inserted' ? 'w:ins' : 'w:del',
        attributes: {
          id: { key: 'w:id', value: id },
          author: { key: 'w:author', value: author },
          date: { key: 'w:date', value: date },
        },
      }),
    )
    // The row's properties come first, before its cells.
    this.root[0] = properties
  }
}

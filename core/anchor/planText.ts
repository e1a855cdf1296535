import type { Id } from '~core/ids'
import type { SectionText } from './sectionText'

/** A whole plan's text made ready for looking anchors up. A section that has changed is replaced, the others stay. */
export class PlanText {
  private readonly byId: ReadonlyMap<Id, SectionText>

  constructor(sections: Iterable<SectionText>) {
    this.byId = new Map([...sections].map((section) => [section.id, section]))
  }

  get sections(): Iterable<SectionText> {
    return this.byId.values()
  }

  section(id: Id): SectionText | undefined {
    return this.byId.get(id)
  }

  /** The section in which a block stands now; of two, the one that is given. */
  sectionWith(blockId: Id, given: Id): SectionText | undefined {
    const own = this.byId.get(given)
    if (own?.block(blockId)) return own
    for (const section of this.byId.values()) if (section.block(blockId)) return section
    return undefined
  }
}

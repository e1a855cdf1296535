import type { Anchor, Place } from '~core/anchor/anchor'
import type { Ends } from '~core/anchor/anchorAt'
import { PlanText } from '~core/anchor/planText'
import { resolve, type Found, type Resolution } from '~core/anchor/resolve'
import { SectionText } from '~core/anchor/sectionText'
import type { Id } from '~core/ids'
import type { Texts } from '../realtime/texts'

/** A plan's texts in one round of looking anchors up: each read at most once, and no more of them than are needed. */
export class RoundTexts {
  private readonly known = new Map<Id, Promise<SectionText>>()
  private readonly pointed = new Map<Anchor, Place>()
  private whole: Promise<PlanText> | undefined

  private constructor(
    private readonly texts: Pick<Texts, 'places' | 'read'>,
    private readonly sectionIds: readonly Id[],
  ) {}

  /** Reads where the anchors' relative positions point, one question for each section. */
  static async of(
    texts: Pick<Texts, 'places' | 'read'>,
    sectionIds: readonly Id[],
    anchors: readonly Anchor[],
  ): Promise<RoundTexts> {
    const round = new RoundTexts(texts, sectionIds)
    for (const sectionId of sectionIds) {
      const here = anchors.filter((anchor) => anchor.sectionId === sectionId)
      if (here.length > 0) await round.point(sectionId, here)
    }
    return round
  }

  /** Where the anchor's words are now; the rest of the plan is read only where they are not simply in their place. */
  async resolve(anchor: Anchor): Promise<Resolution> {
    const place = this.pointed.get(anchor)
    const at = () => place
    if (place) {
      const near = resolve(await this.around(place.sectionId), anchor, at)
      // As `resolve` has it, nothing elsewhere in the plan speaks against words in their own place.
      if (near.found === 'position' && near.exact && near.place.from.blockId === anchor.blockId) return near
    }
    return resolve(await this.plan(), anchor, at)
  }

  /** A plan of one section. */
  async around(sectionId: Id): Promise<PlanText> {
    return new PlanText([await this.section(sectionId)])
  }

  /**
   * The relative positions of what was found, in one section; undefined for what somebody has changed meanwhile: the
   * text will come to rest again.
   */
  async endsIn(sectionId: Id, found: readonly Found[]): Promise<(Ends | undefined)[]> {
    const before = await this.section(sectionId)
    const stretches = found.map(({ place: { from, to } }) => ({ from, to }))
    const { ends, text } = await this.texts.places(sectionId, { stretches })
    const now = new SectionText(sectionId, text)
    const wordsIn = (section: SectionText, place: Place) => {
      const span = section.spanOf(place)
      return span && section.wordsIn(span)
    }
    return found.map(({ place }, index) =>
      wordsIn(before, place) === wordsIn(now, place) ? (ends[index] ?? undefined) : undefined,
    )
  }

  private async point(sectionId: Id, anchors: readonly Anchor[]): Promise<void> {
    const ends = anchors.map(({ start, end }) => ({ start, end }))
    const { text, stretches } = await this.texts.places(sectionId, { ends })
    this.known.set(sectionId, Promise.resolve(new SectionText(sectionId, text)))
    for (const [index, anchor] of anchors.entries()) {
      const stretch = stretches[index]
      if (stretch) this.pointed.set(anchor, { sectionId, ...stretch })
    }
  }

  private section(sectionId: Id): Promise<SectionText> {
    const known =
      this.known.get(sectionId) ?? this.texts.read(sectionId).then((text) => new SectionText(sectionId, text))
    this.known.set(sectionId, known)
    return known
  }

  private plan(): Promise<PlanText> {
    this.whole ??= Promise.all(this.sectionIds.map((id) => this.section(id))).then((all) => new PlanText(all))
    return this.whole
  }
}

import { documentSchema } from '~core/document/schema'
import type { Id } from '~core/ids'
import type { GivenText } from '../goals'
import type { Desk } from '../live/Desk'
import { matchesIn, type Match, type SearchOptions } from './search'

/** A match, and the section that it stands in. */
export interface Hit extends Match {
  readonly sectionId: Id
}

/** Every place in the plan where the words stand, in reading order. */
export function hitsIn(
  desk: Desk,
  given: readonly GivenText[],
  words: string,
  options: SearchOptions,
): readonly Hit[] {
  return given.flatMap(({ id, text }) => {
    const doc = desk.editorOf(id)?.state.doc ?? documentSchema.nodeFromJSON(text)
    return matchesIn(doc, words, options).map((match) => ({ ...match, sectionId: id }))
  })
}

/** What came of replacing everywhere. */
export interface Replaced {
  readonly places: number
  readonly sections: number
  /** Matches in sections that cannot be written in. */
  readonly skipped: number
}

/** Replaces every match in the plan. Sections that are not live are made so first; each is undone by itself. */
export async function replaceEverywhere(
  desk: Desk,
  given: readonly GivenText[],
  words: string,
  replacement: string,
  options: SearchOptions,
): Promise<Replaced> {
  const sections = new Set(hitsIn(desk, given, words, options).map((hit) => hit.sectionId))
  let replaced: Replaced = { places: 0, sections: 0, skipped: 0 }
  for (const sectionId of sections) {
    const editor = await desk.editorWhenLive(sectionId)
    // What others wrote meanwhile is there now; the matches are looked for again.
    const matches = matchesIn(editor.state.doc, words, options)
    if (!editor.isEditable) {
      replaced = { ...replaced, skipped: replaced.skipped + matches.length }
      continue
    }
    const { tr } = editor.state
    for (const { from, to } of [...matches].reverse()) tr.insertText(replacement, from, to)
    editor.view.dispatch(tr)
    replaced = { ...replaced, places: replaced.places + matches.length, sections: replaced.sections + 1 }
  }
  return replaced
}

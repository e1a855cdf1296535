/** What the treatment's forms send of things that there may be many of: each in a field of its own name. */
import type { PostedForm } from '~app/form'

/** The rest of the names of those fields that begin so: "file:" of "file:a" is "a". */
export function partOf(form: PostedForm, prefix: string): string[] {
  return Object.keys(form.values).flatMap((name) =>
    name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  )
}

/** Remarks that are ticked, with the version that their reader saw. */
export function chosenRemarks(form: PostedForm) {
  return partOf(form, 'remark:').map((remarkId) => ({
    remarkId,
    version: Number(form.values[`remark:${remarkId}`]) || 1,
  }))
}

/** Themes to add, and, of those that the form showed, those that are not ticked. */
export function chosenThemes(form: PostedForm) {
  const ticked = partOf(form, 'theme:')
  const added = form.text('addTheme')
  return {
    addThemes: [...ticked, ...(added === '' ? [] : [added])],
    removeThemes: partOf(form, 'themeShown:').filter((themeId) => !ticked.includes(themeId)),
  }
}

/** Characters that were chosen: from the first of the ticked sentences to the last, or what was selected. */
export function chosenRange(form: PostedForm) {
  const sentences = partOf(form, 'sentence:').map((range) => range.split('-').map(Number))
  if (sentences.length > 0)
    return {
      start: Math.min(...sentences.map(([start = 0]) => start)),
      end: Math.max(...sentences.map(([, end = 0]) => end)),
    }
  return { start: Number(form.text('start')) || 0, end: Number(form.text('end')) || 0 }
}

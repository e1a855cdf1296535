import type { DocumentJson } from '~core/document/json'
import { blocksOf, wordsOf } from '~core/document/visit'
import type { Id } from '~core/ids'

/** What the goals of a plan are called, by id. The texts are not looked at before somebody asks. */
export function goalWordsIn(texts: readonly DocumentJson[]): (id: Id) => string {
  let known: Map<Id, string> | undefined
  return (id) => {
    known ??= new Map(
      texts.flatMap((text) =>
        [...blocksOf(text)].flatMap((block) =>
          block.type === 'goal' && block.attrs.id !== null ? [[block.attrs.id, wordsOf(block)] as const] : [],
        ),
      ),
    )
    return known.get(id) ?? id
  }
}

import { readList, type Identity, type ReadList } from '~core/register/entries'
import { Refusal } from '~core/refusal'
import { tableIn, type ListSource } from '../import/register/tableIn'

/**
 * What a file or a pasted list holds, beside those who are there already.
 *
 * @throws Refusal `register.noNames`, `register.unreadable`, `register.tooLarge`
 */
export async function readSource(source: ListSource, there: readonly Identity[]): Promise<ReadList> {
  return listIn(await tableIn(source), there)
}

/** @throws Refusal `register.noNames` */
export function listIn(table: readonly (readonly string[])[], there: readonly Identity[]): ReadList {
  const list = readList(table, there)
  if (!list) throw new Refusal('register.noNames')
  return list
}

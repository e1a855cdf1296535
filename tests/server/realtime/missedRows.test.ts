import { afterEach, describe, expect, it } from 'vitest'
import { make } from '~tests/sync/pen'
import { providers } from '~tests/setup/databases'
import { setTable, until, type Table } from './table'

describe.runIf(providers.includes('postgres'))('rows of another node that cannot be fetched at once', () => {
  let table: Table
  afterEach(() => table.clear())

  it('are fetched later, though nothing more is written', async () => {
    let failures = 0
    table = await setTable('postgres', {
      around: (log) => ({
        ...log,
        rows: async (ids) => {
          if ((failures -= 1) >= 0) throw new Error('the database does not answer')
          return log.rows(ids)
        },
      }),
    })
    const second = await table.startNode()
    const kari = await table.write('kari')
    const ola = await table.write('ola', 'section', second)
    failures = 2
    make(kari.doc, { kind: 'type', at: 1, words: 'Kom det fram? ' }, () => 'ny')
    await until(() => ola.words().includes('Kom det fram?'))
    expect(failures).toBeLessThan(0)
  })
})

import { expect, it } from 'vitest'
import { lastAsked } from '~server/lastAsked'

it('makes once what is asked for again, and forgets what was asked for longest ago', async () => {
  const made: string[] = []
  const ready = lastAsked<string>(2)
  const database = {}
  const ask = (key: string, of: object = database) =>
    ready(of, key, () => Promise.resolve(key).then((word) => (made.push(word), word)))
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await ask(key)).toBe(key)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
  await ask('a', {})
  expect(made).toHaveLength(5)
})

/** The house keeps its shape: floors, names and sizes that lint cannot see. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const floors = ['core', 'server', 'app'] as const

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })
}

const sources = floors.flatMap(filesUnder).filter((file) => /\.tsx?$/.test(file))

/** What a file imports at run time; `import type` leaves nothing behind. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [
    ...text.matchAll(
      /^(?:import|export)\s(?!type\b)[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? '')
}

const offenders = (files: string[], banned: (specifier: string) => boolean) =>
  files.flatMap((file) =>
    importsOf(file)
      .filter(banned)
      .map((specifier) => `${file} → ${specifier}`),
  )

const onFloor = (floor: string) => sources.filter((file) => file.startsWith(`${floor}/`))

describe('the floors', () => {
  it('core stands on itself, the schema libraries and a validation library', () => {
    const known = /^(\.|~core\/|@tiptap\/|prosemirror-|zod$)/
    const yjs = /^(yjs|y-protocols|@tiptap\/y-tiptap|lib0)/
    const banned = (specifier: string) => !known.test(specifier) && !yjs.test(specifier)
    expect(offenders(onFloor('core'), banned)).toEqual([])
    const outsideSync = onFloor('core').filter((file) => !file.startsWith('core/sync/'))
    expect(offenders(outsideSync, (specifier) => yjs.test(specifier))).toEqual([])
  })

  it('the server does not know the interface', () => {
    expect(
      offenders(onFloor('server'), (specifier) => /^(~app\/|react|@remix-run\/react)/.test(specifier)),
    ).toEqual([])
  })

  it('the interface knows the server by its types only', () => {
    expect(offenders(onFloor('app'), (specifier) => /^(~server\/|~prisma\/)/.test(specifier))).toEqual([])
  })

  it('relative imports stay on their floor', () => {
    const leaves = (file: string, specifier: string) =>
      specifier.startsWith('.') && !join(file, '..', specifier).startsWith(`${file.split('/')[0]}/`)
    const leaving = sources.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => leaves(file, specifier))
        .map((specifier) => `${file} → ${specifier}`),
    )
    expect(leaving).toEqual([])
  })
})

describe('the rooms', () => {
  it('no file is called by what it does not say', () => {
    const vague = /(^|\/)(utils?|helpers?|misc|manager|common)(\.|\/|$)/i
    expect(sources.filter((file) => vague.test(file))).toEqual([])
  })

  it('one file, one notion: none is over 300 lines, no route over 150', () => {
    const limit = (file: string) => (file.startsWith('app/routes/') ? 150 : 300)
    const long = sources
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
      .filter(({ file, lines }) => lines > limit(file))
    expect(long).toEqual([])
  })
})

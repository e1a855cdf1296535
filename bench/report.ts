import type { Contender } from './contenders/contender'
import type { Column, Figures, Scene } from './scenes/scene'

/** What one scene with one server gave, or why it gave nothing. */
export type Outcome = { readonly figures: Figures } | { readonly failure: string }

/** A scene's outcomes, by server. */
export type SceneResult = ReadonlyMap<Contender, Outcome>

/** A scene as a Markdown table: a row a server, its figures, and Langbord's as a share of them. */
export function sceneTable(scene: Scene, result: SceneResult): string {
  const { columns } = scene
  const compared = columns.filter((column) => column.compared && result.size > 1)
  const own = [...result].find(([contender]) => contender.name === 'langbord')?.[1]
  const heads = [
    '',
    ...columns.map(({ title }) => title),
    ...compared.map(({ title }) => `Langbord ÷ it: ${title}`),
  ]
  const rows = [...result].map(([contender, outcome]) => {
    if ('failure' in outcome)
      return [contender.title, outcome.failure, ...columns.slice(1).map(() => ''), ...compared.map(() => '')]
    const figures = columns.map((column) => shown(outcome.figures[column.key], column))
    const shares = compared.map(({ key }) => share(own, outcome.figures, key))
    return [contender.title, ...figures, ...shares]
  })
  const lines = [heads, heads.map((_head, index) => (index === 0 ? '---' : '--:')), ...rows]
  return `### ${scene.title} (\`${scene.name}\`)\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
}

function shown(value: Figures[string] | undefined, { digits = 0 }: Column): string {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'boolean') return value ? 'yes' : '**no**'
  return typeof value === 'string' ? value : value.toFixed(digits)
}

function share(own: Outcome | undefined, figures: Figures, key: string): string {
  const mine = own && 'figures' in own ? own.figures[key] : undefined
  const theirs = figures[key]
  if (typeof mine !== 'number' || typeof theirs !== 'number' || mine <= 0 || theirs <= 0) return ''
  return (mine / theirs).toFixed(2)
}

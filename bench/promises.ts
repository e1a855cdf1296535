/** What Langbord promises to reach beside its peers in the same run. Told, never enforced: timings are no tests. */
import type { SceneResult } from './report'

/** The results of a run, by scene. */
export type Results = ReadonlyMap<string, SceneResult>

interface Promised {
  readonly text: string
  /** What was measured; undefined when what it takes was not. */
  readonly measured: (figure: FigureOf) => number | undefined
  readonly most: number
  readonly digits: number
}

/** A number of a scene and a server. */
type FigureOf = (scene: string, server: string, key: string) => number | undefined

const ratio = (scene: string, server: string, key: string) => (figure: FigureOf) => {
  const mine = figure(scene, 'langbord', key)
  const theirs = figure(scene, server, key)
  return mine === undefined || theirs === undefined ? undefined : mine / theirs
}

const own = (scene: string, key: string) => (figure: FigureOf) => figure(scene, 'langbord', key)

const promises: readonly Promised[] = [
  {
    text: '200 editors: CPU a delivery ÷ Hocuspocus 4 with a 20 ms flush',
    measured: ratio('fanout-200', 'hocuspocus4-flush20', 'cpuPerDelivery'),
    most: 0.65,
    digits: 2,
  },
  {
    text: '200 editors: CPU a delivery ÷ the raw relay with the same tick',
    measured: ratio('fanout-200', 'raw', 'cpuPerDelivery'),
    most: 1.6,
    digits: 2,
  },
  {
    text: '200 editors: p95, about a tick and a half, ms',
    measured: own('fanout-200', 'p95'),
    most: 30,
    digits: 1,
  },
  {
    text: '50 editors, two writers: p50 ÷ Hocuspocus 4 in default settings',
    measured: ratio('two-of-50', 'hocuspocus4', 'p50'),
    most: 2,
    digits: 2,
  },
  {
    text: '1,000 documents: p95 ÷ Hocuspocus 4',
    measured: ratio('documents-1000', 'hocuspocus4', 'p95'),
    most: 1,
    digits: 2,
  },
  {
    text: '1,000 documents: CPU a delivery ÷ y-websocket with LevelDB',
    measured: ratio('documents-1000', 'y-websocket-leveldb', 'cpuPerDelivery'),
    most: 0.8,
    digits: 2,
  },
  {
    text: '500 reconnecting: time until all are in step ÷ Hocuspocus 4',
    measured: ratio('storm-500', 'hocuspocus4', 'inStep'),
    most: 0.6,
    digits: 2,
  },
  {
    text: 'cold open after 100,000 edits: time to synced ÷ Hocuspocus 3 with SQLite',
    measured: ratio('cold-open', 'hocuspocus3', 'synced'),
    most: 0.25,
    digits: 2,
  },
  {
    text: 'cold open after 100,000 edits: time to synced ÷ Hocuspocus 4 with SQLite',
    measured: ratio('cold-open', 'hocuspocus4', 'synced'),
    most: 0.25,
    digits: 2,
  },
  {
    text: '2,000 documents opened and left: resident memory over the start, MB',
    measured: own('opened-and-left', 'rss2000'),
    most: 20,
    digits: 1,
  },
  {
    text: '6,000 documents opened and left: resident memory over the start, MB (flat: the same limit)',
    measured: own('opened-and-left', 'rss6000'),
    most: 20,
    digits: 1,
  },
  {
    text: 'from 2,000 to 6,000 documents opened and left: further heap, MB (flat)',
    measured: (figure) => {
      const [few, many] = [
        own('opened-and-left', 'heap2000')(figure),
        own('opened-and-left', 'heap6000')(figure),
      ]
      return few === undefined || many === undefined ? undefined : many - few
    },
    most: 2,
    digits: 1,
  },
  {
    text: '20 stalled readers while 20 MB pass: growth, MB',
    measured: own('stalled-readers', 'growth'),
    most: 40,
    digits: 1,
  },
  {
    text: '20 stalled readers: how many were not closed',
    measured: own('stalled-readers', 'leftOpen'),
    most: 0,
    digits: 0,
  },
  {
    text: 'two nodes: p50 across nodes over that of one node, ms (aim: one tick more)',
    measured: (figure) => {
      const [across, one] = [own('two-nodes', 'acrossP50')(figure), own('two-nodes', 'aloneP50')(figure)]
      return across === undefined || one === undefined ? undefined : across - one
    },
    most: 20,
    digits: 1,
  },
]

/** Each promise beside what was measured, as a Markdown table; those whose scenes were not run are left out. */
export function promiseTable(results: Results): string {
  const figure: FigureOf = (scene, server, key) => {
    const outcomes = [...(results.get(scene) ?? [])]
    const outcome = outcomes.find(([contender]) => contender.name === server)?.[1]
    const value = outcome && 'figures' in outcome ? outcome.figures[key] : undefined
    return typeof value === 'number' ? value : undefined
  }
  const rows = promises.flatMap(({ text, measured, most, digits }) => {
    const value = measured(figure)
    if (value === undefined) return []
    return [`| ${text} | ${value.toFixed(digits)} | ${most} | ${value <= most ? 'met' : '**not met**'} |`]
  })
  if (rows.length === 0) return ''
  return ['### Must show', '', '| | measured | at most | |', '|---|--:|--:|---|', ...rows, ''].join('\n')
}

import { parseArgs } from 'node:util'
import { contenderNamed, contenders, type Contender } from './contenders/contender'
import { sceneNamed, scenes } from './scenes/all'
import type { Scene } from './scenes/scene'

export interface Options {
  readonly scenes: readonly Scene[]
  readonly contenders: readonly Contender[]
  readonly quick: boolean
  /** Words, one of which an attack's name has to have; none where all are carried out. */
  readonly attacks: readonly string[]
  /** How often each scene is played with each server, in turns. */
  readonly times: number
  /** Where CPU profiles of the servers go. */
  readonly profile: string | undefined
}

const usage = `Usage: npm run bench -- [options]

  --scene NAME    only this scene; may be given several times
  --server NAME   only this server; may be given several times
  --attack WORDS  of bystanders, only the attacks with these words in their names; may be given several times
  --times N       plays each scene so often, the servers taking turns, and tells the medians
  --quick         short runs, to see that everything works; not to be believed
  --cpu-prof DIR  writes a CPU profile of each server

Scenes:  ${scenes.map(({ name }) => name).join(', ')}
Servers: ${contenders.map(({ name }) => name).join(', ')}`

/** What the command line asks for. @throws when it names what there is not */
export function readOptions(args: readonly string[]): Options | { readonly usage: string } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scene: { type: 'string', multiple: true },
      server: { type: 'string', multiple: true },
      attack: { type: 'string', multiple: true },
      times: { type: 'string', default: '1' },
      quick: { type: 'boolean', default: false },
      'cpu-prof': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return { usage }
  return {
    scenes: values.scene?.map(sceneNamed) ?? scenes,
    contenders: values.server?.map(contenderNamed) ?? contenders,
    attacks: values.attack ?? [],
    times: Math.max(1, Number.parseInt(values.times, 10) || 1),
    quick: values.quick,
    profile: values['cpu-prof'],
  }
}

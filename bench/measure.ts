/** One scene with one server, in a process of its own: the clients are here, the server is its child. */
import { contenderNamed } from './contenders/contender'
import { sceneNamed } from './scenes/all'
import { Stage, type Wishes } from './scenes/stage'

export interface Assignment extends Wishes {
  readonly scene: string
  readonly server: string
}

const assignment = JSON.parse(process.argv[2] ?? '{}') as Assignment
process.once('SIGTERM', () => process.exit(1))
const stage = await Stage.set(contenderNamed(assignment.server), assignment)
try {
  const figures = await sceneNamed(assignment.scene).measure(stage)
  process.send?.({ figures })
} catch (error) {
  process.send?.({ failure: error instanceof Error ? error.message : String(error) })
} finally {
  await stage.clear()
}
process.disconnect?.()
process.exit(0)

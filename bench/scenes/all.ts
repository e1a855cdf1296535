import { bystanderScene } from './bystanders'
import { historyScene } from './history'
import { appendScene } from './log'
import { memoryScenes } from './memory'
import type { Scene } from './scene'
import { stormScene } from './storm'
import { twoNodesScene } from './twoNodes'
import { typingScenes } from './typing'

/** Every scene, the ones that a promise rests on first. */
export const scenes: readonly Scene[] = [
  ...typingScenes,
  stormScene,
  historyScene,
  ...memoryScenes,
  bystanderScene,
  appendScene,
  twoNodesScene,
]

/** The scene of that name. @throws when there is none */
export function sceneNamed(name: string): Scene {
  const found = scenes.find((scene) => scene.name === name)
  if (!found) throw new Error(`No scene "${name}". There are: ${scenes.map((one) => one.name).join(', ')}`)
  return found
}

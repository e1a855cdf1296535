import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import type { Node } from '@tiptap/pm/model'
import type { DocumentJson } from '~core/document/json'
import { nodesOf, wordsOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import { useDesk } from './deskContext'

/** A goal that a measure can point at. */
export interface PlanGoal {
  readonly id: Id
  readonly words: string
}

/** The plan's sections as the page was given them, in reading order. */
export interface GivenText {
  readonly id: Id
  readonly text: DocumentJson
}

export const GivenTextsContext = createContext<readonly GivenText[]>([])

/** Fewest milliseconds between two looks for goals while the text is being written. */
const PAUSE = 1_500

/** Every goal of the plan, in reading order; of live sections as they stand now. */
export function useGoals(): readonly PlanGoal[] {
  const desk = useDesk()
  const given = useContext(GivenTextsContext)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = desk?.subscribe(() => {
      timer ??= setTimeout(() => {
        timer = undefined
        setRound((count) => count + 1)
      }, PAUSE)
    })
    return () => {
      clearTimeout(timer)
      stop?.()
    }
  }, [desk])
  return useMemo(
    () =>
      given.flatMap(({ id, text }) => {
        const editor = desk?.editorOf(id)
        return editor ? goalsInNode(editor.state.doc) : goalsIn(text)
      }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the round stands for what the desk's editors hold
    [desk, given, round],
  )
}

function goalsIn(text: DocumentJson): PlanGoal[] {
  const goals = [...nodesOf(text)].filter((node) => node.type === 'goal')
  return goals.flatMap((goal) => {
    const words = wordsOf(goal).trim()
    return goal.attrs.id && words ? [{ id: goal.attrs.id, words }] : []
  })
}

function goalsInNode(text: Node): PlanGoal[] {
  const goals: PlanGoal[] = []
  text.descendants((node) => {
    const words = node.textContent.trim()
    if (node.type.name === 'goal' && node.attrs.id && words) goals.push({ id: String(node.attrs.id), words })
  })
  return goals
}

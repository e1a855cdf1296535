import { useFetcher, useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { Disposition } from '~core/treatment/remark'
import type { RefusedForm } from '~app/answer'
import type { RemarkRow } from './treatmentData'
import type { TreatmentDone } from './treatmentAction'

/** What a caseworker writes about a remark. */
export interface Said {
  readonly summary: string
  readonly assessment: string
  readonly disposition: Disposition | null
  readonly answer: string
  readonly standardAnswerId: string | null
}

/** What is being written, and the version that it rests on. */
interface Draft extends Said {
  readonly version: number
}

/** Others of the remark's group, to be told the same. */
export type Members = readonly { readonly id: string; readonly version: number }[]

const partsOf = ({ summary, assessment, disposition, answer, standardAnswerId }: Said): Said => ({
  ...{ summary, assessment, disposition, answer, standardAnswerId },
})
const same = (one: Said, other: Said) =>
  one.disposition === other.disposition &&
  (['summary', 'assessment', 'answer'] as const).every((part) => one[part].trim() === other[part].trim())

/**
 * What is being written about a remark. Until the server has it, it is kept on this device, under the writer's own name.
 * When a colleague has saved meanwhile, both are shown, and whoever writes here chooses.
 */
export function useRemarkDraft(remark: RemarkRow, personId: string) {
  const { submit, state, data } = useFetcher<TreatmentDone | RefusedForm>({ key: `assess-${remark.id}` })
  const { revalidate } = useRevalidator()
  const key = `langbord.merknad.${personId}.${remark.id}`
  const [draft, setDraft] = useState<Draft | null>(null)
  const saved = partsOf(remark)
  const unsaved = draft !== null && !same(draft, saved)
  const conflict = unsaved && draft.version !== remark.version
  const refusal = data && 'refusal' in data ? data.refusal : null
  const isStale = refusal?.code === 'remark.stale'

  // What was written here before, and never came to the server.
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the browser's own things are not there before
    setDraft(readKept(key))
  }, [key])
  useEffect(() => {
    if (draft) keep(key, unsaved ? draft : null)
  }, [key, draft, unsaved])
  useEffect(() => {
    if (isStale) revalidate()
  }, [isStale, revalidate])

  const send = (what: Draft, members: Members = []) => {
    const { version, disposition, standardAnswerId, ...texts } = what
    const fields = {
      ...texts,
      ...{ disposition: disposition ?? '', standardAnswerId: standardAnswerId ?? '', quiet: 'on' },
    }
    const all = Object.fromEntries(members.map((member) => [`remark:${member.id}`, String(member.version)]))
    const alone = { intent: 'assess', remarkId: remark.id, version: String(version) }
    void submit(members.length > 0 ? { ...fields, ...all, intent: 'assessAll' } : { ...fields, ...alone }, {
      method: 'post',
    })
  }
  const current: Draft = draft ?? { ...saved, version: remark.version }
  return {
    shown: current,
    unsaved,
    saving: state !== 'idle',
    conflict,
    refusal: refusal && !isStale ? refusal : null,
    write: (part: Partial<Said>) =>
      // What is saved already is what the next words rest on.
      setDraft({ ...(unsaved ? current : { ...current, version: remark.version }), ...part }),
    save: (members?: Members) => send(current, members),
    keepMine: () => {
      const mine = { ...current, version: remark.version }
      setDraft(mine)
      send(mine)
    },
    takeTheirs: () => {
      setDraft(null)
      keep(key, null)
    },
  }
}

function readKept(key: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null
  } catch {
    return null
  }
}

function keep(key: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft))
    else localStorage.removeItem(key)
  } catch {
    // A full or forbidden store: the page still says that nothing is saved.
  }
}

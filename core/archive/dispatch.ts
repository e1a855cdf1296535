/** Forsendelse: how far a package has come, as people see it. */
export type DispatchStage = 'making' | 'made' | 'sending' | 'sent' | 'failed'

/**
 * @param atWork whether a job is at it, or about to be: a row that says so without one was left by a job that was given up
 */
export function stageOf(
  { state, isMade }: { readonly state: string; readonly isMade: boolean },
  atWork: boolean,
): DispatchStage {
  if (state === 'sent') return 'sent'
  if (state === 'failed') return 'failed'
  if (state === 'sending') return atWork ? 'sending' : 'failed'
  if (isMade) return 'made'
  return atWork ? 'making' : 'failed'
}

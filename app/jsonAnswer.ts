import { isRefusal, refusals } from '~core/refusal'

/** What was asked for as JSON, or why it was refused, for pages that ask while people go on reading and writing. */
export async function jsonAnswer(asked: Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await asked, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    if (!isRefusal(error)) throw error
    const { code, facts } = error
    return Response.json({ refusal: { code, facts } }, { status: refusals[code] })
  }
}

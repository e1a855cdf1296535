/** The JSON that came of a question; null when there was no answer, or none of ours. */
export async function answered(asked: Promise<Response>): Promise<object | null> {
  try {
    const response = await asked
    if (response.status >= 500) return null
    return (await response.json()) as object
  } catch {
    return null
  }
}

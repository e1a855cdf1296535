/** Whether two JSON values say the same. What is undefined is not there. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
    return one.every((value, place) => sameJson(value, other[place]))
  }
  const [some, others] = [one as Record<string, unknown>, other as Record<string, unknown>]
  for (const key in some) if (!sameJson(some[key], others[key])) return false
  for (const key in others) if (others[key] !== undefined && some[key] === undefined) return false
  return true
}

/** The remainder of the digits' weighted sum by eleven: 0 for digits whose last one checks the others. */
export function weightedRemainder(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11
}

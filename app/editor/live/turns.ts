export type Step = () => void

/**
 * Heavy work on the page is cut into steps that take turns: each is a task of its own, and never two of them in one,
 * however many sections come near the window together. In between, the browser answers keys and draws.
 */
export class Turns {
  private readonly waiting: Step[][] = []
  private isDue = false

  /** Has the steps taken one after another, after those that wait already. @returns gives up what is left of them */
  take(steps: readonly Step[]): () => void {
    const left = [...steps]
    this.waiting.push(left)
    this.nextSoon()
    return () => void left.splice(0)
  }

  private nextSoon(): void {
    if (this.isDue || this.waiting.length === 0) return
    this.isDue = true
    setTimeout(() => this.next())
  }

  private next(): void {
    this.isDue = false
    while (this.waiting[0]?.length === 0) this.waiting.shift()
    const steps = this.waiting[0]
    const step = steps?.shift()
    this.nextSoon()
    try {
      step?.()
    } catch (error) {
      // The others have their turn all the same.
      steps?.splice(0)
      throw error
    }
  }
}

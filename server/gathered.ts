/** Least time between two large questions, in milliseconds. */
const SPACING_MS = 20

/**
 * Many small questions asked as few large ones: what is asked for while an answer is under way is asked for together
 * when it has come. Somebody who asks alone does not wait for others.
 */
export class Gathered<Question, Answer> {
  private waiting: {
    question: Question
    resolve: (answer: Answer) => void
    reject: (error: unknown) => void
  }[] = []
  private asking = false
  private lastAsked = -Infinity

  /** @param askAll answers in the order of the questions */
  constructor(private readonly askAll: (questions: readonly Question[]) => Promise<readonly Answer[]>) {}

  /** @throws what asking threw for all that were asked together */
  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject })
      if (!this.asking) void this.run()
    })
  }

  private async run(): Promise<void> {
    this.asking = true
    while (this.waiting.length > 0) {
      // What comes in the same turn goes along; in a rush, what comes within a moment.
      const pause = this.lastAsked + SPACING_MS - performance.now()
      await new Promise((resolve) => (pause < 1 ? setImmediate(resolve) : setTimeout(resolve, pause)))
      this.lastAsked = performance.now()
      const together = this.waiting.splice(0)
      try {
        const answers = await this.askAll(together.map(({ question }) => question))
        together.forEach(({ resolve }, index) => resolve(answers[index] as Answer))
      } catch (error) {
        for (const { reject } of together) reject(error)
      }
    }
    this.asking = false
  }
}

/** Least time between two large questions, in milliseconds, unless said otherwise, */
const SPACING_MS = 20
/** and how much longer one is put off while more and more people ask. */
const RUSH_MS = 150

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

  /**
   * @param askAll answers in the order of the questions
   * @param spacing least time between two large questions, in milliseconds
   */
  constructor(
    private readonly askAll: (questions: readonly Question[]) => Promise<readonly Answer[]>,
    private readonly spacing = SPACING_MS,
  ) {}

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
      await this.gather()
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

  /** What comes in the same turn goes along; in a rush, what comes as long as each turn brings more. */
  private async gather(): Promise<void> {
    const pause = this.lastAsked + this.spacing - performance.now()
    if (pause >= 1) await new Promise((resolve) => setTimeout(resolve, pause))
    const end = performance.now() + RUSH_MS
    let before: number
    do {
      before = this.waiting.length
      await new Promise((resolve) => setImmediate(resolve))
    } while (this.waiting.length > before && performance.now() < end)
  }
}

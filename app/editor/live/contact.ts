/** Failed attempts, without one that succeeded, before sockets are taken to be blocked. */
const BLOCKED_AFTER = 3

/** Tells blocked sockets from a lost net: where ordinary requests are answered and no socket ever opened. */
export class Contact {
  blocked = false
  private failed = 0
  private everOpen = false

  constructor(
    private readonly serverAnswers: () => Promise<boolean>,
    private readonly changed: () => void,
  ) {}

  /** A socket opened, or an attempt to open one failed. */
  note(open: boolean): void {
    if (open) {
      this.failed = 0
      this.everOpen = true
      this.blocked = false
    } else this.failed += 1
    if (!this.everOpen && this.failed === BLOCKED_AFTER) void this.askWhetherBlocked()
    this.changed()
  }

  private async askWhetherBlocked(): Promise<void> {
    const answers = await this.serverAnswers()
    this.blocked = answers && !this.everOpen
    this.failed = 0
    this.changed()
  }
}

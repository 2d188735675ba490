/** Work that follows a request without keeping its sender waiting. */
export interface Chores {
  /** Does the work soon. While work of the same key is under way it is done once more afterwards, however often it is asked for. */
  later(key: string, work: () => Promise<unknown>): void
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>
}

/** `report` gets what goes wrong; one chore's failure does not touch another. */
export function createChores(report: (error: unknown, key: string) => void): Chores {
  const running = new Map<string, { again: boolean; done: Promise<void> }>()
  return {
    later(key, work) {
      const before = running.get(key)
      if (before) {
        before.again = true
        return
      }
      const chore = { again: true, done: Promise.resolve() }
      running.set(key, chore)
      chore.done = (async () => {
        while (chore.again) {
          chore.again = false
          await work().catch((error: unknown) => report(error, key))
        }
        running.delete(key)
      })()
    },
    async idle() {
      while (running.size > 0) await Promise.all([...running.values()].map(({ done }) => done))
    },
  }
}

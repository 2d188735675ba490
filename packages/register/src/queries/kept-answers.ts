/** A question with what its answer stands on. */
export interface Asked<Ground, Question> {
  readonly key: string
  readonly grounds: readonly Ground[]
  readonly question: Question
}

/**
 * Answers kept for as long as the very things that they stand on are there: grounds are compared as objects, so whoever changes one
 * makes a new one. Answers to what is no longer asked are dropped when they come to outnumber those that are.
 */
export class KeptAnswers<Ground, Answer> {
  readonly #kept = new Map<string, { readonly grounds: readonly Ground[]; readonly answer: Answer }>()

  /** The answers to all questions, in their order; `reckon` is asked once for those that are not kept. */
  async answersTo<Question>(
    questions: readonly Asked<Ground, Question>[],
    reckon: (stale: readonly Asked<Ground, Question>[]) => Promise<(one: Asked<Ground, Question>) => Answer>,
  ): Promise<Map<string, Answer>> {
    const answers = new Map<string, Answer | undefined>()
    const stale: Asked<Ground, Question>[] = []
    for (const one of questions) {
      const known = this.#kept.get(one.key)
      // Its place in the order is taken before its answer is there.
      answers.set(one.key, known?.answer)
      if (!isSame(known?.grounds, one.grounds)) stale.push(one)
    }
    if (stale.length > 0) {
      const answerOf = await reckon(stale)
      for (const one of stale) {
        const answer = answerOf(one)
        answers.set(one.key, answer)
        this.#kept.set(one.key, { grounds: one.grounds, answer })
      }
    }
    if (this.#kept.size > SPARE + 4 * questions.length) {
      const asked = new Set(questions.map(({ key }) => key))
      for (const key of this.#kept.keys()) if (!asked.has(key)) this.#kept.delete(key)
    }
    return answers as Map<string, Answer>
  }
}
/** Pages of a board are asked for one by one. */
const SPARE = 2_000

const isSame = (a: readonly unknown[] | undefined, b: readonly unknown[]): boolean =>
  a !== undefined && a.length === b.length && a.every((one, n) => one === b[n])

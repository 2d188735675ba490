/** A pattern of a word list that cannot be a row; {@link why} goes on from the pattern in quotes. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
  readonly code = 'bad-pattern'
  readonly pattern: string
  readonly why: string

  constructor(pattern: string, why: string, where: string) {
    super(`lexicon ${where}: pattern "${pattern}" ${why}`)
    this.pattern = pattern
    this.why = why
  }
}

/** A word list that cannot be used; the message is one sentence that goes on from the name of its file. */
export class WordListError extends Error {
  override readonly name = 'WordListError'
  readonly code = 'bad-word-list'
}

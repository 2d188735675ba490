interface Draft {
  readonly words: readonly string[]
  readonly mentions: { push(...items: never[]): number }
}

const PATRONYMIC = /^\p{Lu}\p{Ll}+(?:ович|евич|ьич|овна|евна|ична|инична)$/u

/** "Gennady Stepanovich, …": whoever is addressed by given name and father's name is the one of that given name. */
export function withoutPatronymics<T extends Draft>(drafts: T[]): void {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const { words, mentions } = drafts[i]!
    if (words.length !== 2 || !PATRONYMIC.test(words[1]!)) continue
    const whole = drafts.find((other) => other !== drafts[i] && other.words.length > 1 && other.words[0] === words[0])
    if (!whole) continue
    whole.mentions.push(...(mentions as unknown as never[]))
    drafts.splice(i, 1)
  }
}

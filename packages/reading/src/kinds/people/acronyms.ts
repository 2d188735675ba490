/** Written in capitals without points: of an office, no word of a name. */
export const isAcronym = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && !word.includes('.')

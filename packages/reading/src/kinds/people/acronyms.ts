/** Written in capitals without points, `JMC` or several `JMCs`: of an office, no word of a name. */
export const isAcronym = (word: string): boolean =>
  (word.length > 1 && word === word.toUpperCase() && !word.includes('.')) || /^\p{Lu}{2,6}s$/u.test(word)

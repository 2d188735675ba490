import { randomBytes } from 'node:crypto'

/** What the register takes from the world besides its files and its database; tests give their own. */
export interface Effects {
  /** The present moment. */
  now(): Date
  /** Fresh random bytes as lower-case hexadecimal. */
  random(bytes: number): string
}

export const defaultEffects: Effects = {
  now: () => new Date(),
  random: (bytes) => randomBytes(bytes).toString('hex'),
}

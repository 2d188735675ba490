import { createHash, randomBytes } from 'node:crypto'

/** The outside world that the API needs besides the register. */
export interface Effects {
  readonly now: () => Date
  /** A fresh secret of at least 128 bits, safe in an address. */
  readonly secret: () => string
  /** What went wrong unexpectedly, for the log; never holds a secret. */
  readonly report: (error: unknown, request: { readonly method: string; readonly path: string }) => void
}

export const defaultEffects: Effects = {
  now: () => new Date(),
  secret: () => randomBytes(24).toString('base64url'),
  report: (error) => console.error(error),
}

/** What is kept of a secret: its SHA-256. */
export const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex')

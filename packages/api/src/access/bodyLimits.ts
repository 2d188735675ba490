import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Refused } from '../errors.ts'

/** No form or article is longer. */
const MOST_JSON = 2_000_000

/** Refuses bodies that are too long, counted as they come in, whatever their length was said to be. */
export function bodyLimits(uploadLimit: number): MiddlewareHandler {
  const limitedTo = (maxSize: number, sentence: string) =>
    bodyLimit({
      maxSize,
      onError: () => {
        throw new Refused('too-large', sentence)
      },
    })
  const upload = limitedTo(uploadLimit, `An upload may hold at most ${Math.floor(uploadLimit / 1_000_000)} MB in all.`)
  const plain = limitedTo(MOST_JSON, `What is sent here may be at most ${MOST_JSON / 1_000_000} MB long.`)
  return (c, next) => (c.req.path.endsWith('/documents') ? upload : plain)(c, next)
}

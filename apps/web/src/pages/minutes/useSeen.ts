import { useState } from 'react'

/**
 * Which text a person has had before their eyes. When another one comes while they look, `changed` is true until they say that they
 * have read it (`read`), so that nobody agrees to words that were put under their hand.
 */
export function useSeen(hash: string): { readonly changed: boolean; readonly read: (hash?: string) => void } {
  const [seen, setSeen] = useState(hash)
  return { changed: seen !== hash, read: (now = hash) => setSeen(now) }
}

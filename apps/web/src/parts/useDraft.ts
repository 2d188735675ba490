import { useCallback, useState } from 'react'

/** Something that was typed and is not saved yet, as this browser keeps it. */
interface Kept<T> {
  readonly value: T
  /** When it was last typed at, in milliseconds since 1970. */
  readonly at: number
}

const PREFIX = 'rapporteur.draft.'

function kept<T>(key: string): Kept<T> | null {
  try {
    const text = localStorage.getItem(PREFIX + key)
    return text === null ? null : (JSON.parse(text) as Kept<T>)
  } catch {
    return null
  }
}

/** Forgets everything that was typed and not saved; for who leaves a browser that others use. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key)
  } catch {
    // Storage is forbidden: there are none.
  }
}

/** Whether something unsaved is kept under a key. */
export const hasDraft = (key: string): boolean => kept(key) !== null

/**
 * What is typed into a form, kept in this browser until it is saved or discarded: leaving the page, closing the window or a crash
 * loses nothing. `restoredAt` is when it was typed, where it comes from an earlier visit. `key` names the thing and the dossier.
 */
export function useDraft<T>(key: string, first: T) {
  const [restored] = useState(() => kept<T>(key))
  const [value, setValue] = useState<T>(restored?.value ?? first)
  const [restoredAt, setRestoredAt] = useState(restored?.at ?? null)
  const type = useCallback(
    (next: T) => {
      setValue(next)
      try {
        localStorage.setItem(PREFIX + key, JSON.stringify({ value: next, at: Date.now() } satisfies Kept<T>))
      } catch {
        // Storage is full or forbidden: the text holds until the page is left.
      }
    },
    [key],
  )
  /** Saved or thrown away: `now` is what the form begins with again. */
  const settle = useCallback(
    (now: T = first) => {
      setValue(now)
      setRestoredAt(null)
      try {
        localStorage.removeItem(PREFIX + key)
      } catch {
        // Storage is forbidden: nothing was kept.
      }
    },
    // `first` is often made anew with every drawing; the key says what it is of.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [key],
  )
  return { value, type, settle, restoredAt }
}

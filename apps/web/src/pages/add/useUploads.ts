import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ImportedFile } from '@rapporteur/api/schemas'
import { uploadFile } from '../../api/upload.ts'

export type UploadState =
  | { readonly step: 'waiting' }
  | { readonly step: 'sending'; readonly share: number }
  | { readonly step: 'reading' }
  | { readonly step: 'done'; readonly result: ImportedFile }
  | { readonly step: 'failed'; readonly error: unknown }

export interface Upload {
  readonly id: number
  readonly file: File
  readonly state: UploadState
}

/** The server reads one file at a time; a second one may arrive meanwhile. */
const AT_ONCE = 2

/** Files on their way into the dossier, two at a time, each with its own outcome. */
export function useUploads(dossier: string) {
  const queries = useQueryClient()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const waiting = useRef<{ id: number; file: File }[]>([])
  const workers = useRef(0)
  const counter = useRef(0)
  const abort = useRef(new AbortController())

  const set = useCallback((id: number, state: UploadState) => {
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, state } : upload)))
  }, [])

  /** Takes one waiting file after the other; the last to end refreshes what the pages show. */
  const work = useCallback(async () => {
    workers.current += 1
    for (let next = waiting.current.shift(); next; next = waiting.current.shift()) {
      const { id, file } = next
      set(id, { step: 'sending', share: 0 })
      const tell = (share: number): void => set(id, share < 1 ? { step: 'sending', share } : { step: 'reading' })
      try {
        const { files } = await uploadFile(dossier, file, tell, abort.current.signal)
        set(id, files[0] ? { step: 'done', result: files[0] } : { step: 'failed', error: null })
      } catch (error) {
        set(id, { step: 'failed', error })
      }
    }
    workers.current -= 1
    if (workers.current > 0) return
    void queries.invalidateQueries({ queryKey: ['dossier', dossier] })
    void queries.invalidateQueries({ queryKey: ['dossiers'] })
  }, [dossier, queries, set])

  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file) => ({ id: counter.current++, file }))
      waiting.current.push(...added)
      setUploads((all) => [...all, ...added.map((one) => ({ ...one, state: { step: 'waiting' } as const }))])
      while (workers.current < Math.min(AT_ONCE, waiting.current.length)) void work()
    },
    [work],
  )

  const stop = useCallback(() => {
    const stopped = waiting.current.splice(0)
    setUploads((all) => all.filter(({ id }) => !stopped.some((one) => one.id === id)))
    abort.current.abort()
    abort.current = new AbortController()
  }, [])

  const busy = uploads.some(({ state }) => state.step !== 'done' && state.step !== 'failed')
  useEffect(() => {
    if (!busy) return
    // Closing the window now would lose the files that still wait.
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [busy])
  return { uploads, add, stop, busy }
}

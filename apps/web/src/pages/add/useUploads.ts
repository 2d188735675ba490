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

/** Files on their way into the dossier, two at a time, each with its own outcome. */
export function useUploads(dossier: string) {
  const queries = useQueryClient()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const waiting = useRef<{ id: number; file: File }[]>([])
  const running = useRef(0)
  const counter = useRef(0)
  const abort = useRef(new AbortController())

  const set = useCallback((id: number, state: UploadState) => {
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, state } : upload)))
  }, [])

  const pump = useCallback(() => {
    while (running.current < 2) {
      const next = waiting.current.shift()
      if (!next) return
      running.current += 1
      const { id, file } = next
      set(id, { step: 'sending', share: 0 })
      uploadFile(
        dossier,
        file,
        (share) => set(id, share >= 1 ? { step: 'reading' } : { step: 'sending', share }),
        abort.current.signal,
      )
        .then(
          ({ files: [result] }) => set(id, result ? { step: 'done', result } : { step: 'failed', error: null }),
          (error: unknown) => set(id, { step: 'failed', error }),
        )
        .finally(() => {
          running.current -= 1
          if (waiting.current.length === 0 && running.current === 0) {
            void queries.invalidateQueries({ queryKey: ['dossier', dossier] })
            void queries.invalidateQueries({ queryKey: ['dossiers'] })
          }
          pump()
        })
    }
  }, [dossier, queries, set])

  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file) => ({ id: counter.current++, file }))
      waiting.current.push(...added)
      setUploads((all) => [...all, ...added.map((one) => ({ ...one, state: { step: 'waiting' } as const }))])
      pump()
    },
    [pump],
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

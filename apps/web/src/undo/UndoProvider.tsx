import { useQueryClient } from '@tanstack/react-query'
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Log, LogEntry } from '@rapporteur/api/schemas'
import { get, send, within } from '../api/client.ts'
import { meQuery } from '../api/queries.ts'
import { Toast, type Told } from './Toast.tsx'

/** Something that one did here and may take back. */
interface Step {
  /** Its lines in the log, the last first. */
  readonly lines: readonly LogEntry[]
  /** Leads back to where it was done. */
  readonly back: (() => void) | undefined
}

export interface Offer {
  /** How many lines of the log the change wrote that are to be taken back together; default 1. */
  readonly lines?: number
  /** Called once it was taken back, to show the thing again. */
  readonly back?: () => void
}

interface Undo {
  /** To be called after every change that one made: offers to take it back. */
  readonly offer: (offer?: Offer) => void
  /** Takes back the last change that was made here. */
  readonly undoLast: () => void
  /** Takes back any change of the log. */
  readonly undoLine: (line: LogEntry) => Promise<void>
}

const UndoContext = createContext<Undo | null>(null)

/** As many steps back as one would remember. */
const MOST_STEPS = 50

/** Lets every change in a dossier be taken back: by the toast after it, by Ctrl+Z, and in the log. */
export function UndoProvider({ dossier, children }: { dossier: string; children: ReactNode }) {
  const queries = useQueryClient()
  const [told, setTold] = useState<Told | null>(null)
  const steps = useRef<Step[]>([])
  const busy = useRef(false)

  const undo = useCallback(
    async ({ lines, back }: Step) => {
      for (const { sequence } of lines)
        await send<LogEntry>('POST', within(dossier, 'log', String(sequence), 'undo'), {})
      await queries.invalidateQueries({ queryKey: ['dossier', dossier] })
      back?.()
      setTold({ kind: 'undone', action: lines[0]!.action, count: lines.length })
    },
    [dossier, queries],
  )
  const attempt = useCallback(
    async (step: Step): Promise<void> => {
      if (busy.current) return
      busy.current = true
      steps.current = steps.current.filter((one) => one !== step)
      try {
        await undo(step)
      } catch (error) {
        setTold({ kind: 'failed', error })
      } finally {
        busy.current = false
      }
    },
    [undo],
  )
  const offer = useCallback(
    ({ lines: count = 1, back }: Offer = {}) => {
      void (async () => {
        const [me, log] = await Promise.all([
          queries.ensureQueryData(meQuery()),
          get<Log>(within(dossier, 'log'), { limit: Math.min(count + 4, 500) }),
        ])
        // The program may have added lines of its own meanwhile. A signature is the last line then, and is not taken back.
        const lines = log.items.filter(({ who }) => who === me.user).slice(0, count)
        if (lines.length === 0 || lines.some(({ undoable }) => !undoable)) return
        const step = { lines, back }
        steps.current = [...steps.current, step].slice(-MOST_STEPS)
        setTold({ kind: 'done', action: lines[0]!.action, count: lines.length, undo: () => void attempt(step) })
      })().catch(() => {
        // The change itself went well; without the log nothing can be offered, and the log page still can.
      })
    },
    [attempt, dossier, queries],
  )
  const undoLast = useCallback(() => {
    const step = steps.current.at(-1)
    if (step) void attempt(step)
    else setTold({ kind: 'nothing' })
  }, [attempt])
  const undoLine = useCallback((line: LogEntry) => attempt({ lines: [line], back: undefined }), [attempt])

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      // In a field the browser takes back letters.
      if (event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return
      event.preventDefault()
      undoLast()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [undoLast])

  const value = useMemo(() => ({ offer, undoLast, undoLine }), [offer, undoLast, undoLine])
  return (
    <UndoContext value={value}>
      {children}
      <Toast dossier={dossier} told={told} close={() => setTold(null)} />
    </UndoContext>
  )
}

export function useUndo(): Undo {
  const undo = useContext(UndoContext)
  if (!undo) throw new Error('useUndo is called outside a dossier')
  return undo
}

import type { ReactNode } from 'react'

/** A sentence with the found words marked; `marks` are half-open and may touch or overlap. */
export function Marked({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) {
  const pieces: ReactNode[] = []
  let at = 0
  for (const [start, end] of marks.toSorted(([a], [b]) => a - b)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    if (from > at) pieces.push(text.slice(at, from))
    pieces.push(<mark key={from}>{text.slice(from, end)}</mark>)
    at = end
  }
  pieces.push(text.slice(at))
  return <>{pieces}</>
}

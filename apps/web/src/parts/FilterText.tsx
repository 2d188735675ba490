import { useEffect, useRef, useState } from 'react'

interface Props {
  readonly label: string
  readonly value: string | undefined
  readonly choose: (value: string | undefined) => void
  /** What a finished value looks like; until then the list stays as it is. */
  readonly pattern?: string
}

/** A filter that is typed; the list follows when the typing rests. */
export function FilterText({ label, value, choose, pattern }: Props) {
  const [typed, setTyped] = useState(value ?? '')
  const latest = useRef(choose)
  useEffect(() => {
    latest.current = choose
  })
  const [known, setKnown] = useState(value)
  // The address changed by another way, such as "back": the input follows.
  if (known !== value) {
    setKnown(value)
    setTyped(value ?? '')
  }
  useEffect(() => {
    if (typed === (value ?? '')) return
    if (typed !== '' && pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(typed)) return
    const timer = setTimeout(() => latest.current(typed.trim() || undefined), 300)
    return () => clearTimeout(timer)
  }, [typed, value, pattern])
  return (
    <label className="filter">
      <span>{label}</span>
      <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </label>
  )
}

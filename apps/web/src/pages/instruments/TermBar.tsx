import type { Instrument } from '@rapporteur/api/schemas'
import { placeOf, type TermScale } from './terms.ts'

interface Props {
  readonly instrument: Instrument
  readonly scale: TermScale | null
  /** The day that is marked on the bar; none while it is not known. */
  readonly today: string | undefined
}

/** The term of an instrument on the bar of time that all share. Its facts stand in words above; the picture repeats them. */
export function TermBar({ instrument, scale, today }: Props) {
  const from = instrument.inForceOn ?? instrument.signedOn
  if (!scale || from === null) return null
  const start = placeOf(from, scale) * 1000
  const end = instrument.expiry.expiresOn === null ? null : placeOf(instrument.expiry.expiresOn, scale) * 1000
  return (
    <div className="term" aria-hidden="true">
      <svg viewBox="0 0 1000 14" preserveAspectRatio="none" className={instrument.expiry.lapsed ? 'lapsed' : undefined}>
        <rect x="0" y="6" width="1000" height="2" className="term-axis" />
        {end === null ? (
          <rect x={start} y="3" width="8" height="8" className="term-fill" />
        ) : (
          <rect x={start} y="3" width={Math.max(4, end - start)} height="8" className="term-fill" />
        )}
        {today !== undefined && (
          <rect x={placeOf(today, scale) * 1000} y="0" width="3" height="14" className="term-today" />
        )}
      </svg>
      <span>{scale.first}</span>
      <span>{scale.last}</span>
    </div>
  )
}

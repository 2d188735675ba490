import type { Observation } from '@rapporteur/api/schemas'
import type { Say } from '../i18n/text.ts'
import type { Format } from './format.ts'

/** The one value that all give, or from which to which they differ. */
export function sayValues(observations: readonly Observation[], t: Say, format: Format): string {
  const [one, another] = new Set(
    observations.map(({ interval, unit, qualifier }) => format.stated(interval, unit, qualifier)),
  )
  if (another === undefined) return one ?? t('value.unknown')
  const ends = observations.flatMap(({ interval: { stated } }) => stated ?? [])
  return t('home.differingValues', {
    low: format.quantity(Math.min(...ends), observations[0]!.unit),
    high: format.quantity(Math.max(...ends), observations[0]!.unit),
  })
}

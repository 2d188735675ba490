import type { Interval } from '@rapporteur/api/schemas'
import type { Language } from '../i18n/languages.ts'
import type { Say } from '../i18n/text.ts'
import { formatQuantity } from './quantity.ts'

export type Qualifier = 'exact' | 'about' | 'over' | 'nearly' | 'up-to'

/** The number as the source states it, with its "about" or "over"; null when the source states none. */
export function formatStated(
  stated: Interval['stated'],
  unit: string | null,
  qualifier: Qualifier,
  language: Language,
  t: Say,
): string | null {
  if (stated === null) return null
  const value = formatQuantity(stated, unit, language, t)
  return qualifier === 'exact' ? value : t(`qualifier.${qualifier}`, { value })
}

/** What the wording and the rounding leave open; null when they leave nothing open beyond the stated number. */
export function formatBounds(interval: Interval, unit: string | null, language: Language, t: Say): string | null {
  const { low, high } = interval
  if (low === null && high === null) return null
  if (low === null) return t('interval.atMost', { value: formatQuantity(high!, unit, language, t) })
  if (high === null) return t('interval.atLeast', { value: formatQuantity(low, unit, language, t) })
  if (low === high) return interval.stated === low ? null : formatQuantity(low, unit, language, t)
  return formatQuantity([low, high], unit, language, t)
}

/** A computed interval widened outwards to `digits` behind the mark, so that no precision is claimed that is not there. */
export function widened(
  interval: { low: number | null; high: number | null },
  digits: number,
): { low: number | null; high: number | null } {
  const step = 10 ** digits
  // A result such as 2.0000000000000004 is binary noise, not a wider bound.
  const clean = (value: number): number => Number((value * step).toPrecision(12))
  return {
    low: interval.low === null ? null : Math.floor(clean(interval.low)) / step,
    high: interval.high === null ? null : Math.ceil(clean(interval.high)) / step,
  }
}

import type { DossierHome, Target, TargetVersion } from '@rapporteur/api/schemas'
import type { Format } from '../../format/format.ts'
import { sayValues } from '../../format/sayValues.ts'
import { indicatorLabel } from '../../format/vocabulary.ts'
import type { Say } from '../../i18n/text.ts'

/** The year of a period that is one whole year or ends in it; null when there is none. */
export function yearOf(period: string | null): number | null {
  const match = period === null ? null : /(\d{4})[^/]*$/.exec(period)
  return match ? Number(match[1]) : null
}

/** The target for the dossier's main indicator. */
export const mainTarget = (home: DossierHome): Target | null =>
  home.targets.find(({ indicator, unit }) => indicator === home.indicator && unit === home.unit) ?? null

/** The version in force, as it stands among the versions; the server sends it a second time. */
export const currentOf = (target: Target | null): TargetVersion | undefined =>
  target?.versions.find(
    ({ value, by, setOn }) =>
      value === target.current?.value && by === target.current.by && setOn === target.current.setOn,
  )

/** What the chart shows, in one sentence: the latest year against the target. */
export function chartTitle(home: DossierHome, t: Say, format: Format): string {
  // What is said of a year that has not ended is no result, whatever a source calls it.
  const thisYear = Number(home.today.slice(0, 4))
  const latest = home.turnover.filter(({ year, observations }) => year < thisYear && observations.length > 0).at(-1)
  const target = mainTarget(home)?.current
  if (!latest) return t('home.chartEmpty')
  const year = format.date(String(latest.year))
  const value = sayValues(latest.observations, t, format)
  const indicator = indicatorLabel(home.indicator, t)
  if (!target) return t('home.chartTitle', { indicator, year, value })
  return t('home.chartTitleTarget', {
    indicator,
    year,
    value,
    target: format.quantity(target.value, home.unit),
    by: target.by === null ? t('date.unknown') : format.date(target.by),
  })
}

import type { BriefSentence } from '../brief.ts'
import type { BriefEntries, FigureEntry, TargetEntry } from '../entries.ts'
import type { Writer } from '../writer.ts'
import { sentence } from './sentence.ts'

/** The target with its history, the newest figures, and how much is missing. */
export function targetSection({ target, figures, indicator }: BriefEntries, writer: Writer): BriefSentence[] {
  const actual = figures.filter(
    ({ status, stated, period }) => status === 'actual' && stated !== null && period !== null,
  )
  const years = actual.filter(({ period }) => /^\d{4}$/.test(period!)).toSorted(byPeriod)
  const parts = actual.filter(({ period }) => period!.includes('/')).toSorted(byPeriod)
  const lastYear = years.at(-1)?.period ?? null
  const newestPart = parts.findLast(({ period }) => lastYear === null || endOf(period!) > lastYear)?.period
  const shown = [
    ...years.filter(({ period }) => period === lastYear),
    ...parts.filter(({ period }) => period === newestPart),
  ]
  const said = shown.flatMap((figure) => figureSentence(figure, indicator, writer))
  return [
    ...(target ? targetSentences(target, writer) : [sentence(writer.words.target.noTarget)]),
    ...(said.length > 0 ? said : [sentence(writer.words.target.noFigure(writer.indicator(indicator)))]),
    ...(target
      ? years.filter(({ period }) => period === lastYear).flatMap((figure) => gapSentence(target, figure, writer))
      : []),
  ]
}

const byPeriod = (a: FigureEntry, b: FigureEntry): number =>
  endOf(a.period!) < endOf(b.period!) ? -1 : endOf(a.period!) > endOf(b.period!) ? 1 : 0
const endOf = (period: string): string => period.split('/').at(-1)!

function targetSentences(target: TargetEntry, writer: Writer): BriefSentence[] {
  const { versions } = target
  const current = versions.at(-1)
  if (!current) return [sentence(writer.words.target.noTarget)]
  const when = (date: string | null) => (date === null ? null : writer.date(date))
  const is = writer.words.target.is({
    indicator: writer.indicator(target.indicator),
    value: writer.quantity(current.value, target.unit),
    by: when(current.by),
    setOn: when(current.setOn),
  })
  const moves = versions.slice(1).flatMap((version, at): BriefSentence[] => {
    const before = versions[at]!
    const setOn = when(version.setOn)
    if (before.value !== version.value) {
      const told = ({ value, by }: typeof version) =>
        writer.words.target.version(writer.quantity(value, target.unit), when(by))
      return [sentence(writer.words.target.changed({ from: told(before), to: told(version), setOn }), version)]
    }
    if (before.by === null || version.by === null || before.by === version.by) return []
    const moved = { from: writer.date(before.by), to: writer.date(version.by), setOn }
    return [sentence(writer.words.target.moved(moved), version)]
  })
  return [sentence(is, current), ...moves]
}

function figureSentence(figure: FigureEntry, indicator: string, writer: Writer): BriefSentence[] {
  const value = writer.figure(figure)
  if (value === null || figure.period === null) return []
  const text = writer.words.target.actual({
    indicator: writer.indicator(indicator),
    period: writer.date(figure.period),
    value,
    change: figure.change === null ? null : writer.change(figure.change),
    reporter: figure.reporter && writer.name(figure.reporter),
  })
  return [sentence(text, figure)]
}

/** What is missing, as an interval: the figure's wording and rounding leave it open within bounds. */
function gapSentence(target: TargetEntry, figure: FigureEntry, writer: Writer): BriefSentence[] {
  const goal = target.versions.at(-1)
  const said = writer.figure(figure)
  if (!goal || figure.unit !== target.unit || figure.period === null || said === null) return []
  const period = writer.date(figure.period)
  if (figure.low !== null && figure.low >= goal.value)
    return [sentence(writer.words.target.reached({ value: said, period }), goal, figure)]
  const missing = (reached: number | null) => (reached === null ? null : Math.max(0, goal.value - reached))
  const least = missing(figure.high)
  const between = writer.interval(least === 0 ? null : least, missing(figure.low), figure.unit)
  return between === null
    ? []
    : [sentence(writer.words.target.gap({ missing: between, value: said, period }), goal, figure)]
}

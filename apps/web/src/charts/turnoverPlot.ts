import { axisX, axisY, dot, gridY, plot, rect, ruleX, ruleY, text } from '@observablehq/plot'
import { COLOURS, hollow, SYMBOLS } from './reporterLooks.ts'

/** One source's figure for one year, ready to draw. `value` and bounds are in units of the axis. */
export interface TurnoverMark {
  readonly year: number
  readonly value: number
  readonly low: number
  readonly high: number
  /** Whose statistics, in words; one colour and shape each. */
  readonly reporter: string
  /** Read by the machine and not confirmed by anyone yet; drawn hollow. */
  readonly machine: boolean
  /** What a pointer or a screen reader gets to know. */
  readonly label: string
  /** Address of the sentence it stands on. */
  readonly href: string | null
}

/** A target as it was set at some time: a value and the year by which. */
export interface TargetMark {
  readonly year: number
  readonly value: number
  readonly label: string
  readonly short: string
  readonly current: boolean
  readonly href: string | null
}

export interface TurnoverPlotOptions {
  readonly width: number
  readonly marks: readonly TurnoverMark[]
  readonly targets: readonly TargetMark[]
  readonly reporters: readonly string[]
  readonly unitLabel: string
  readonly tick: (value: number) => string
  readonly ariaLabel: string
}

/** Turnover by year against the target: a bar up to the least any source says, a mark for each source, whiskers for its interval. */
export function turnoverPlot({ width, marks, targets, reporters, unitLabel, tick, ariaLabel }: TurnoverPlotOptions) {
  const years = [...marks.map(({ year }) => year), ...targets.map(({ year }) => year)]
  const first = Math.min(...years)
  const last = Math.max(...years)
  const floors = [...Map.groupBy(marks, ({ year }) => year)].map(([year, group]) => ({
    year,
    floor: Math.min(...group.map(({ low }) => low)),
  }))
  const current = targets.find((target) => target.current)
  // Marks of one year stand side by side, a place for each reporter, so that none hides another.
  const place = ({ year, reporter }: TurnoverMark): number =>
    year + (reporters.indexOf(reporter) - (reporters.length - 1) / 2) * (0.6 / Math.max(reporters.length, 2))
  const step = Math.max(1, Math.ceil((last - first + 1) / (width / 52)))
  const ticks = Array.from({ length: last - first + 1 }, (_, place) => first + place).filter(
    (year) => (last - year) % step === 0,
  )
  return plot({
    width,
    height: Math.round(Math.max(260, Math.min(380, width * 0.42))),
    marginLeft: 44,
    marginRight: 16,
    marginTop: 34,
    marginBottom: 30,
    ariaLabel,
    style: {
      background: 'none',
      color: 'var(--ink-soft)',
      fontFamily: 'var(--font)',
      fontSize: '12px',
      overflow: 'visible',
    },
    x: { domain: [first - 0.6, last + 0.6] },
    y: { zero: true, nice: true },
    color: { domain: reporters, range: COLOURS },
    symbol: { domain: reporters, range: SYMBOLS },
    marks: [
      gridY({ ticks: 5, stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX({ ticks, tickFormat: (year: number) => String(year), tickSize: 0, label: null, color: 'var(--ink-soft)' }),
      axisY({
        tickFormat: tick,
        tickSize: 0,
        label: unitLabel,
        labelArrow: 'none',
        labelAnchor: 'top',
        color: 'var(--ink-soft)',
        ticks: 5,
      }),
      rect(floors, {
        x1: ({ year }) => year - 0.36,
        x2: ({ year }) => year + 0.36,
        y1: 0,
        y2: 'floor',
        fill: 'var(--accent-soft)',
      }),
      ...(current ? [ruleY([current.value], { stroke: 'var(--series-target)', strokeDasharray: '5 4' })] : []),
      ...(current
        ? [
            text([current], {
              x: () => first - 0.5,
              y: 'value',
              text: 'short',
              textAnchor: 'start',
              dy: -9,
              fill: 'var(--ink)',
              fontWeight: 600,
            }),
          ]
        : []),
      dot(targets, {
        x: 'year',
        y: 'value',
        r: 6,
        symbol: () => 'times',
        stroke: 'var(--series-target)',
        strokeWidth: 2,
        href: 'href',
        ariaLabel: 'label',
      }),
      ruleX(marks, { x: place, y1: 'low', y2: 'high', stroke: 'reporter', strokeWidth: 3, strokeOpacity: 0.55 }),
      dot(marks, {
        x: place,
        y: 'value',
        r: 5,
        symbol: 'reporter',
        fill: hollow(reporters),
        stroke: 'reporter',
        strokeWidth: 2,
        href: 'href',
        ariaLabel: 'label',
      }),
      ruleY([0], { stroke: 'var(--line-strong)' }),
    ],
  })
}

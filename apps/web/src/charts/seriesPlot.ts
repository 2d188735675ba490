import { axisX, axisY, dot, gridY, plot, ruleX, ruleY } from '@observablehq/plot'
import { COLOURS, hollow, SYMBOLS } from './reporterLooks.ts'

/** One observation ready to draw; `value` and bounds are in units of the axis. */
export interface SeriesMark {
  readonly at: Date
  readonly value: number
  readonly low: number
  readonly high: number
  readonly reporter: string
  /** Read by the machine and not confirmed by anyone yet; drawn hollow. */
  readonly machine: boolean
  readonly label: string
  readonly href: string | null
}

interface SeriesPlotOptions {
  readonly width: number
  readonly marks: readonly SeriesMark[]
  readonly reporters: readonly string[]
  readonly unitLabel: string
  readonly tick: (value: number) => string
  readonly ariaLabel: string
}

/** One series over time: a mark for each source's figure with the interval that its wording leaves open. */
export function seriesPlot({ width, marks, reporters, unitLabel, tick, ariaLabel }: SeriesPlotOptions) {
  return plot({
    width,
    height: Math.round(Math.max(220, Math.min(320, width * 0.36))),
    marginLeft: 52,
    marginRight: 20,
    marginTop: 30,
    marginBottom: 30,
    ariaLabel,
    style: {
      background: 'none',
      color: 'var(--ink-soft)',
      fontFamily: 'var(--font)',
      fontSize: '12px',
      overflow: 'visible',
    },
    x: { type: 'utc', inset: 14 },
    y: { zero: true, nice: true },
    color: { domain: reporters, range: COLOURS },
    symbol: { domain: reporters, range: SYMBOLS },
    marks: [
      gridY({ ticks: 5, stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX({
        tickFormat: (date: Date) => String(date.getUTCFullYear()),
        ticks: width < 500 ? '2 years' : 'year',
        tickSize: 0,
        label: null,
        color: 'var(--ink-soft)',
      }),
      axisY({
        tickFormat: tick,
        tickSize: 0,
        label: unitLabel,
        labelArrow: 'none',
        labelAnchor: 'top',
        color: 'var(--ink-soft)',
        ticks: 5,
      }),
      ruleY([0], { stroke: 'var(--line-strong)' }),
      ruleX(marks, { x: 'at', y1: 'low', y2: 'high', stroke: 'reporter', strokeWidth: 3, strokeOpacity: 0.55 }),
      dot(marks, {
        x: 'at',
        y: 'value',
        r: 5,
        symbol: 'reporter',
        fill: hollow(reporters),
        stroke: 'reporter',
        strokeWidth: 2,
        href: 'href',
        ariaLabel: 'label',
      }),
    ],
  })
}

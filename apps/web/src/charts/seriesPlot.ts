import { axisX, axisY, dot, gridY, line, plot, pointer, ruleX, tip } from '@observablehq/plot'

/** One observation ready to draw; `value` and bounds are in units of the axis. */
export interface SeriesMark {
  readonly at: Date
  readonly value: number
  readonly low: number
  readonly high: number
  readonly label: string
  readonly href: string | null
}

interface SeriesPlotOptions {
  readonly width: number
  readonly marks: readonly SeriesMark[]
  readonly unitLabel: string
  readonly tick: (value: number) => string
  readonly ariaLabel: string
}

/** One series over time: a mark for each observation with the interval that its wording leaves open. */
export function seriesPlot({ width, marks, unitLabel, tick, ariaLabel }: SeriesPlotOptions) {
  const series = marks.toSorted((a, b) => a.at.getTime() - b.at.getTime())
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
    x: { type: 'utc', inset: 12 },
    y: { zero: true, nice: true },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX({
        tickFormat: (date: Date) => String(date.getUTCFullYear()),
        ticks: 'year',
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
      line(series, { x: 'at', y: 'value', stroke: 'var(--series-1)', strokeOpacity: 0.35 }),
      ruleX(series, { x: 'at', y1: 'low', y2: 'high', stroke: 'var(--series-1)', strokeWidth: 3, strokeOpacity: 0.55 }),
      dot(series, {
        x: 'at',
        y: 'value',
        r: 5,
        fill: 'var(--series-1)',
        stroke: 'var(--surface)',
        href: 'href',
        ariaLabel: 'label',
      }),
      tip(
        series,
        pointer({
          x: 'at',
          y: 'value',
          title: 'label',
          fill: 'var(--surface)',
          stroke: 'var(--line-strong)',
          lineWidth: 24,
          maxRadius: 24,
        }),
      ),
    ],
  })
}

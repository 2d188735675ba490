import { axisX, axisY, barY, gridY, plot, ruleY, text } from '@observablehq/plot'

/** States as they are stacked, the closed ones below: each has a lightness of its own, so that print and every eye tell them apart. */
export const STATE_ORDER = ['fulfilled', 'continued', 'dropped', 'open'] as const
export type DrawnState = (typeof STATE_ORDER)[number]

/** How many undertakings are in one state at one session. */
export interface StateMark {
  /** Id of the session; the bars stand in the order of `sessions`. */
  readonly session: string
  readonly state: DrawnState
  readonly count: number
  readonly label: string
  readonly href: string
}

/** Of those open at a session, how many are overdue. */
export interface OverdueMark {
  readonly session: string
  readonly from: number
  readonly to: number
  readonly label: string
  readonly href: string
}

interface StatesPlotOptions {
  readonly width: number
  readonly sessions: readonly { readonly id: string; readonly short: string }[]
  readonly marks: readonly StateMark[]
  readonly overdue: readonly OverdueMark[]
  readonly tick: (value: number) => string
  readonly unitLabel: string
  readonly ariaLabel: string
}

const HATCH = 'overdue-hatch'

/** Undertakings of a body by state, a bar for each session; what is overdue is hatched. */
export function statesPlot({ width, sessions, marks, overdue, tick, unitLabel, ariaLabel }: StatesPlotOptions) {
  const short = new Map(sessions.map(({ id, short }) => [id, short]))
  // On a narrow picture only every other name fits under the bars.
  const step = Math.max(1, Math.ceil(sessions.length / Math.max(1, Math.floor((width - 60) / 64))))
  const drawn = plot({
    width,
    height: Math.round(Math.max(240, Math.min(360, width * 0.4))),
    marginLeft: 44,
    marginRight: 8,
    marginTop: 30,
    marginBottom: 34,
    ariaLabel,
    style: {
      background: 'none',
      color: 'var(--ink-soft)',
      fontFamily: 'var(--font)',
      fontSize: '12px',
      overflow: 'visible',
    },
    x: { type: 'band', domain: sessions.map(({ id }) => id), padding: 0.25 },
    y: { nice: true, zero: true },
    marks: [
      gridY({ ticks: 5, stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX({
        tickFormat: (id: string, place: number) =>
          (sessions.length - 1 - place) % step === 0 ? (short.get(id) ?? '') : '',
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
      barY(marks, {
        x: 'session',
        y: 'count',
        order: (mark: StateMark) => STATE_ORDER.indexOf(mark.state),
        fill: ({ state }: StateMark) => `var(--state-${state})`,
        stroke: 'var(--surface)',
        strokeWidth: 1,
        href: 'href',
        ariaLabel: 'label',
      }),
      barY(overdue, {
        x: 'session',
        y1: 'from',
        y2: 'to',
        fill: `url(#${HATCH})`,
        href: 'href',
        ariaLabel: 'label',
      }),
      text(totals(marks), { x: 'session', y: 'count', text: ({ count }) => tick(count), dy: -8, fill: 'var(--ink)' }),
      ruleY([0], { stroke: 'var(--line-strong)' }),
    ],
  })
  const svg = drawn instanceof SVGSVGElement ? drawn : drawn.querySelector('svg')
  svg?.prepend(hatch())
  return drawn
}

function totals(marks: readonly StateMark[]): { session: string; count: number }[] {
  return [...Map.groupBy(marks, ({ session }) => session)].map(([session, group]) => ({
    session,
    count: group.reduce((sum, { count }) => sum + count, 0),
  }))
}

/** Slanting lines, drawn with the picture so that they leave with it. */
function hatch(): SVGDefsElement {
  const svg = 'http://www.w3.org/2000/svg'
  const defs = document.createElementNS(svg, 'defs')
  const pattern = document.createElementNS(svg, 'pattern')
  for (const [name, value] of Object.entries({
    id: HATCH,
    width: '6',
    height: '6',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  }))
    pattern.setAttribute(name, value)
  const line = document.createElementNS(svg, 'rect')
  line.setAttribute('width', '2.5')
  line.setAttribute('height', '6')
  line.setAttribute('fill', 'var(--ink)')
  pattern.append(line)
  defs.append(pattern)
  return defs
}

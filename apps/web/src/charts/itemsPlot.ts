import { axisX, dot, gridX, link, plot, text } from '@observablehq/plot'

/** What a session did with an item; each has a shape of its own. */
export const STEP_SHAPES = {
  adopted: 'circle',
  again: 'square',
  postponed: 'triangle',
  fulfilled: 'star',
  closed: 'times',
  proposed: 'circle',
} as const
export type StepKind = keyof typeof STEP_SHAPES

/** One item at one session, or between two of them where a document speaks of it. */
export interface StepMark {
  /** Row of the item. */
  readonly row: number
  /** Place of the session from the left, in halves where it is between two. */
  readonly column: number
  readonly kind: StepKind
  readonly label: string
  readonly href: string
}

/** A row: an item with its words. */
export interface ItemRow {
  readonly row: number
  readonly words: string
  readonly href: string
  /** From the first mention to the last. */
  readonly from: number
  readonly to: number
  /** To where it is open without having been mentioned again; null where it is not. */
  readonly silentTo: number | null
}

interface ItemsPlotOptions {
  readonly width: number
  readonly columns: readonly string[]
  readonly rows: readonly ItemRow[]
  readonly steps: readonly StepMark[]
  readonly ariaLabel: string
}

const ROW = 26
const COLOUR: Readonly<Record<StepKind, string>> = {
  adopted: 'var(--series-1)',
  again: 'var(--series-1)',
  postponed: 'var(--series-2)',
  fulfilled: 'var(--series-3)',
  closed: 'var(--ink-soft)',
  proposed: 'var(--series-4)',
}

/** A session's items as they travel: a row for each, a column for each session, a mark where it was taken up. */
export function itemsPlot({ width, columns, rows, steps, ariaLabel }: ItemsPlotOptions) {
  const words = Math.round(Math.max(110, Math.min(380, width * 0.42)))
  const last = columns.length - 1
  const filled = steps.filter(({ kind }) => kind !== 'proposed' && kind !== 'closed')
  const crossed = steps.filter(({ kind }) => kind === 'closed')
  const open = steps.filter(({ kind }) => kind === 'proposed')
  const placed = { x: 'column', y: 'row', href: 'href', ariaLabel: 'label', r: 5.5 } as const
  const shape = ({ kind }: StepMark) => STEP_SHAPES[kind]
  return plot({
    width,
    height: rows.length * ROW + 52,
    marginLeft: words + 16,
    marginRight: 30,
    marginTop: 34,
    marginBottom: 14,
    ariaLabel,
    style: {
      background: 'none',
      color: 'var(--ink-soft)',
      fontFamily: 'var(--font)',
      fontSize: '12px',
      overflow: 'visible',
    },
    x: { type: 'linear', domain: [0, Math.max(last, 0.5)] },
    y: { type: 'linear', domain: [-0.5, rows.length - 0.5], reverse: true, axis: null },
    marks: [
      gridX(
        columns.map((_, place) => place),
        { stroke: 'var(--line)', strokeOpacity: 1 },
      ),
      axisX(
        columns.map((_, place) => place),
        {
          anchor: 'top',
          tickFormat: (place: number) => columns[place] ?? '',
          tickSize: 0,
          label: null,
          color: 'var(--ink-soft)',
        },
      ),
      text(rows, {
        x: 0,
        y: 'row',
        text: 'words',
        textAnchor: 'end',
        dx: -16,
        lineWidth: words / 12,
        textOverflow: 'ellipsis',
        fill: 'var(--ink)',
        href: 'href',
      }),
      link(rows, { x1: 'from', x2: 'to', y1: 'row', y2: 'row', stroke: 'var(--line-strong)', strokeWidth: 2 }),
      link(
        rows.filter(({ silentTo }) => silentTo !== null),
        { x1: 'to', x2: 'silentTo', y1: 'row', y2: 'row', stroke: 'var(--line-strong)', strokeDasharray: '2 4' },
      ),
      dot(open, {
        ...placed,
        stroke: 'var(--series-4)',
        strokeWidth: 1.5,
        strokeDasharray: '3 2',
        fill: 'var(--surface)',
      }),
      dot(filled, { ...placed, symbol: shape, fill: ({ kind }: StepMark) => COLOUR[kind] }),
      dot(crossed, { ...placed, symbol: shape, stroke: COLOUR.closed, strokeWidth: 2 }),
    ],
  })
}

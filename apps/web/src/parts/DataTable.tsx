import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { memo, useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'

export interface Column<Row> {
  readonly id: string
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  /** Figures stand to the right, in digits of one width. */
  readonly numeric?: boolean
  /** Takes what the others leave. */
  readonly wide?: boolean
  /** Name that the server sorts by. */
  readonly sort?: string
}

interface Sorting {
  readonly by: string
  readonly order: 'asc' | 'desc'
  readonly choose: (by: string, order: 'asc' | 'desc') => void
}

interface Props<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** How many rows there are in all, when more are fetched while scrolling. */
  readonly total?: number
  readonly sorting?: Sorting
  /** Called when the last rows come into sight. */
  readonly onEnd?: () => void
  /** So many rows are all put into the page; default {@link WHOLE}. Less where several tables stand on one page. */
  readonly whole?: number | undefined
}

/** So many rows are all put into the page: find-in-page and print see them. */
const WHOLE = 120

/**
 * A table that holds ten thousand rows without stutter: only the rows near the window are in the page.
 * On a narrow window each row becomes a small card with the heads as labels.
 */
export function DataTable<Row>({ label, columns, rows, rowKey, total, sorting, onEnd, whole = WHOLE }: Props<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const measure = (): void => {
      if (body.current) setTop(body.current.getBoundingClientRect().top + window.scrollY)
    }
    measure()
    // Whatever stands above, such as a chart, may come later and push the table down.
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])
  const virtual = rows.length > whole
  // The same function while the rows are the same: with another one the virtualizer measures ten thousand rows anew, at every frame.
  const getItemKey = useCallback((index: number) => rowKey(rows[index]!), [rowKey, rows])
  // The compiler leaves this component as it is, for the virtualizer's answers change without its props: that is wanted.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: virtual ? rows.length : 0,
    estimateSize: () => 64,
    overscan: 6,
    scrollMargin: top,
    getItemKey,
  })
  const items = virtual ? virtualizer.getVirtualItems() : rows.map((_, index) => ({ index, start: 0, end: 0 }))
  const last = items.at(-1)
  const atEnd = last !== undefined && last.index >= rows.length - 20 && total !== undefined && rows.length < total
  useEffect(() => {
    if (atEnd) onEnd?.()
  }, [atEnd, onEnd, rows.length])
  const before = virtual ? Math.max(0, (items[0]?.start ?? 0) - top) : 0
  const after = virtual && last ? Math.max(0, virtualizer.getTotalSize() - (last.end - top)) : 0
  return (
    <table className="data" aria-label={label} aria-rowcount={total ?? rows.length}>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.id} column={column} sorting={sorting} />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {before > 0 && <Spacer height={before} span={columns.length} />}
        {items.map(({ index }) => (
          <Row
            key={rowKey(rows[index]!)}
            row={rows[index]!}
            index={index}
            columns={columns}
            measure={virtual ? virtualizer.measureElement : undefined}
          />
        ))}
        {after > 0 && <Spacer height={after} span={columns.length} />}
      </tbody>
    </table>
  )
}

interface RowProps<Row> {
  readonly row: Row
  readonly index: number
  readonly columns: readonly Column<Row>[]
  readonly measure: ((element: Element | null) => void) | undefined
}

/** Kept while the table scrolls: only rows that come into sight are drawn anew. */
const Row = memo(function Row<Row>({ row, index, columns, measure }: RowProps<Row>) {
  return (
    <tr aria-rowindex={index + 2} data-index={index} ref={measure}>
      {columns.map((column) => (
        <td
          key={column.id}
          data-label={column.head}
          className={column.numeric ? 'numeric' : column.wide ? 'wide' : undefined}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}) as <Row>(props: RowProps<Row>) => ReactNode

function Head<Row>({ column, sorting }: { column: Column<Row>; sorting: Sorting | undefined }) {
  const className = column.numeric ? 'numeric' : undefined
  if (!sorting || column.sort === undefined) {
    return (
      <th scope="col" className={className}>
        {column.head}
      </th>
    )
  }
  const by = column.sort
  const active = sorting.by === by
  return (
    <th
      scope="col"

      className={className}
      aria-sort={active ? (sorting.order === 'asc' ? 'ascending' : 'descending') : 'none'}
    >
      <button
        type="button"
        className="sort"
        onClick={() => sorting.choose(by, active && sorting.order === 'desc' ? 'asc' : 'desc')}
      >
        {column.head}
        <span aria-hidden="true">{active ? (sorting.order === 'asc' ? ' ↑' : ' ↓') : ' ↕'}</span>
      </button>
    </th>
  )
}

const Spacer = ({ height, span }: { height: number; span: number }) => (
  <tr aria-hidden="true" className="spacer">
    <td colSpan={span} ref={(cell) => cell?.style.setProperty('height', `${height}px`)}>
      {'\u00a0'}
    </td>
  </tr>
)

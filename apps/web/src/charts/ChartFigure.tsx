import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useText } from '../i18n/TextProvider.tsx'
import { saveAsFile, toCsv, toStandaloneSvg } from './downloads.ts'

type Drawn = SVGSVGElement | HTMLElement

interface Props {
  /** Says what is seen, not what is plotted. */
  readonly title: string
  readonly note?: ReactNode
  readonly legend?: ReactNode
  /** Draws for a width in pixels; fetched only when a chart is shown. Keep it the same while nothing changed. */
  readonly draw: (width: number) => Promise<Drawn>
  /** The numbers behind the picture; the first row is the heads. */
  readonly data: readonly (readonly (string | number | null)[])[]
  readonly fileName: string
  /** The same as a table for people, with links to the sources. */
  readonly table: ReactNode
}

/** A chart with its title, its table and its downloads. Every mark that has an address is a link. */
export function ChartFigure({ title, note, legend, draw, data, fileName, table }: Props) {
  const { t } = useText()
  const router = useRouter()
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const element = frame.current!
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    if (width === 0) return
    let stale = false
    draw(width).then(
      (drawn) => {
        if (stale) return
        nameLinks(drawn)
        frame.current?.replaceChildren(drawn)
      },
      () => setFailed(true),
    )
    return () => {
      stale = true
    }
  }, [draw, width])

  return (
    <figure className="chart">
      <figcaption>
        <h2>{title}</h2>
        {note && <div className="soft">{note}</div>}
      </figcaption>
      {legend}
      {failed && <p className="notice notice-bad">{t('chart.failed')}</p>}
      <div
        ref={frame}
        className="chart-frame"
        onClick={(event) => {
          const link = (event.target as Element).closest('a')
          const href = link?.getAttribute('href')
          if (!href || event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          router.history.push(href)
        }}
      />
      <details className="chart-table">
        <summary>{t('chart.table')}</summary>
        {table}
      </details>
      <p className="chart-actions">
        <button type="button" className="link" onClick={() => saveAsFile(`${fileName}.csv`, 'text/csv', toCsv(data))}>
          {t('chart.data')}
        </button>
        <button
          type="button"
          className="link"
          onClick={() => {
            const svg = frame.current?.querySelector('svg')
            if (svg) saveAsFile(`${fileName}.svg`, 'image/svg+xml', toStandaloneSvg(svg))
          }}
        >
          {t('chart.picture')}
        </button>
      </p>
    </figure>
  )
}

/** Plot names the mark inside a link; the name belongs on the link. */
function nameLinks(drawn: Drawn): void {
  for (const link of drawn.querySelectorAll('a')) {
    const named = link.querySelector('[aria-label]')
    const name = named?.getAttribute('aria-label')
    if (!name) continue
    link.setAttribute('aria-label', name)
    named!.removeAttribute('aria-label')
  }
}

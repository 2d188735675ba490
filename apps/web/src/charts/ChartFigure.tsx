import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useText } from '../i18n/TextProvider.tsx'
import { useHere } from '../parts/Quote.tsx'
import { saveAsFile, toCsv, toStandaloneSvg } from './downloads.ts'

type Drawn = SVGSVGElement | HTMLElement

/** What a mark says when it is pointed at or reached by keyboard, and where in the frame. */
interface Tip {
  readonly name: string
  readonly x: number
  readonly y: number
}

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
  const [tabled, setTabled] = useState(false)
  const [tip, setTip] = useState<Tip | null>(null)

  useEffect(() => {
    const element = frame.current!
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  // Where one is changes with every filter; the picture need not be drawn anew for that, so it is asked at the click.
  const here = useHere()
  const latest = useRef(here)
  useEffect(() => {
    latest.current = here
  })

  useEffect(() => {
    if (width === 0) return
    let stale = false
    // First the choice that led here is painted, then the picture is drawn.
    painted()
      .then(() => (stale ? null : draw(width)))
      .then(
        (drawn) => {
          if (stale || drawn === null) return
          // Plot calls its groups by the names of its functions, which say nothing to anyone.
          for (const link of drawn.querySelectorAll('a')) tidyLink(link)
          for (const group of drawn.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
          for (const mark of drawn.querySelectorAll('path[aria-label]')) mark.setAttribute('role', 'img')
          for (const link of drawn.querySelectorAll('a')) {
            const name = link.getAttribute('aria-label')
            const show = (): void => setTip(name === null ? null : { name, ...placeIn(frame.current!, link) })
            const hide = (): void => setTip(null)
            link.addEventListener('pointerenter', show)
            link.addEventListener('focus', show)
            link.addEventListener('pointerleave', hide)
            link.addEventListener('blur', hide)
            link.addEventListener('click', (event) => {
              const href = link.getAttribute('href')
              if (href === null || event.metaKey || event.ctrlKey || event.shiftKey) return
              event.preventDefault()
              router.history.push(withCame(href, latest.current))
            })
          }
          frame.current?.replaceChildren(drawn)
        },
        () => setFailed(true),
      )
    return () => {
      stale = true
    }
  }, [draw, router, width])

  return (
    <figure className="chart">
      <figcaption>
        <h2>{title}</h2>
        {note && <div className="soft">{note}</div>}
      </figcaption>
      {legend}
      {failed && <p className="notice notice-bad">{t('chart.failed')}</p>}
      <div className="chart-stage">
        <div ref={frame} className="chart-frame" />
        {tip && (
          <p
            className="chart-tip"
            aria-hidden="true"
            ref={(box) => {
              box?.style.setProperty('--x', `${tip.x}px`)
              box?.style.setProperty('--y', `${tip.y}px`)
            }}
          >
            {tip.name}
          </p>
        )}
      </div>
      {/* Hundreds of rows are put in when someone wants them. */}
      <details className="chart-table" onToggle={(event) => setTabled(event.currentTarget.open)}>
        <summary>{t('chart.table')}</summary>
        {tabled && table}
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
function tidyLink(link: Element): void {
  // Plot writes the older form of the address, which neither style sheets nor routers look for.
  const href = link.getAttributeNS('http://www.w3.org/1999/xlink', 'href')
  link.removeAttributeNS('http://www.w3.org/1999/xlink', 'href')
  if (href !== null) link.setAttribute('href', href)
  const named = link.querySelector('[aria-label]')
  const name = named?.getAttribute('aria-label')
  if (!name) return
  link.setAttribute('aria-label', name)
  named!.removeAttribute('aria-label')
}

function placeIn(frame: Element, mark: Element): { x: number; y: number } {
  const outer = frame.getBoundingClientRect()
  const inner = mark.getBoundingClientRect()
  return { x: inner.left + inner.width / 2 - outer.left, y: inner.top - outer.top }
}

/** Resolves when what React has put into the page by now has been painted; at once where nothing is, as in a window behind others. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve()
    else requestAnimationFrame(() => setTimeout(resolve))
  })

/** A document's address that remembers where one came from; any other stays as it is. */
function withCame(href: string, came: string): string {
  const [path = '', search = ''] = href.split('?')
  if (!/\/documents\/[^/]+$/.test(path)) return href
  const parameters = new URLSearchParams(search)
  parameters.set('came', came)
  return `${path}?${parameters}`
}

import { useText } from '../../i18n/TextProvider.tsx'

/** Shapes of the marks, drawn as the chart draws them. */
const SHAPES = {
  adopted: <circle r="5" className="series-1" />,
  again: <rect x="-4.6" y="-4.6" width="9.2" height="9.2" className="series-1" />,
  postponed: <path d="M0-6.5L6 4.7H-6z" className="series-2" />,
  fulfilled: <path d="M0-7L1.7-2.3 6.7-2.2 2.7.9 4.1 5.7 0 2.8-4.1 5.7-2.7.9-6.7-2.2-1.7-2.3z" className="series-3" />,
  closed: <path d="M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5" className="legend-cross" />,
  proposed: <circle r="5" className="legend-proposed" />,
} as const

export function StepLegend() {
  const { t } = useText()
  return (
    <ul className="legend">
      {(Object.keys(SHAPES) as (keyof typeof SHAPES)[]).map((kind) => (
        <li key={kind}>
          <svg viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
            {SHAPES[kind]}
          </svg>
          {t(`courseStep.${kind}`)}
        </li>
      ))}
    </ul>
  )
}

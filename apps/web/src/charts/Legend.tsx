/** What the shapes of a chart stand for; the shape is drawn, so that colour alone decides nothing. */
export function Legend({ entries }: { entries: readonly string[] }) {
  return (
    <ul className="legend">
      {entries.map((entry, place) => (
        <li key={entry}>
          <svg viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true" className={`series-${(place % 4) + 1}`}>
            {SHAPES[place % SHAPES.length]}
          </svg>
          {entry}
        </li>
      ))}
    </ul>
  )
}

const SHAPES = [
  <circle key="circle" r="6" />,
  <rect key="square" x="-5.3" y="-5.3" width="10.6" height="10.6" />,
  <path key="triangle" d="M0-7L6.5 5h-13z" />,
  <path key="diamond" d="M0-7.5L5 0 0 7.5-5 0z" />,
]

import type { Finding } from '@rapporteur/api/schemas'
import { useText } from '../../i18n/TextProvider.tsx'

export const KINDS = [
  'figure',
  'meeting',
  'person',
  'instrument',
  'undertaking',
] as const satisfies readonly Finding['kind'][]
export type Kind = (typeof KINDS)[number]

interface Props {
  readonly counts: Readonly<Record<Kind, number>>
  readonly shown: ReadonlySet<Kind>
  readonly toggle: (kind: Kind) => void
}

/** One switch for each kind, which is also the legend of the marks in the text. */
export function KindFilter({ counts, shown, toggle }: Props) {
  const { t, format } = useText()
  return (
    <fieldset className="kind-filter">
      <legend className="visually-hidden">{t('reader.kinds')}</legend>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={`kind-switch kind-${kind}`}
          aria-pressed={shown.has(kind)}
          onClick={() => toggle(kind)}
        >
          {t(`kinds.${kind}`)} <span className="count">{format.number(counts[kind])}</span>
        </button>
      ))}
    </fieldset>
  )
}

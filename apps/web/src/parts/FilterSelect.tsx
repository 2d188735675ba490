import { useText } from '../i18n/TextProvider.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly count?: number
}

interface Props {
  readonly label: string
  readonly value: string | undefined
  readonly choices: readonly Choice[]
  readonly choose: (value: string | undefined) => void
}

/** One filter of a list; "all" takes it off. */
export function FilterSelect({ label, value, choices, choose }: Props) {
  const { t, format } = useText()
  return (
    <label className="filter">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => choose(event.target.value || undefined)}>
        <option value="">{t('filter.all')}</option>
        {choices.map(({ value, label, count }) => (
          <option key={value} value={value}>
            {label}
            {count === undefined ? '' : ` (${format.number(count)})`}
          </option>
        ))}
      </select>
    </label>
  )
}

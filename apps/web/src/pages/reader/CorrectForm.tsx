import { useEffect, useRef, useState } from 'react'
import type { Finding } from '@rapporteur/api/schemas'
import type { PlainKey } from '../../i18n/messages.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { asInput, CORRECT_FIELDS, fromInput, type CorrectField } from './correctFields.ts'

interface Props {
  readonly finding: Finding
  readonly send: (fields: Record<string, unknown>) => void
  readonly done: () => void
}

/** The finding's fields to put right. Only what was changed is sent. */
export function CorrectForm({ finding, send, done }: Props) {
  const { t } = useText()
  const fields = CORRECT_FIELDS[finding.kind]
  const before = finding as unknown as Record<string, unknown>
  const [typed, setTyped] = useState<Record<string, string>>(() =>
    Object.fromEntries(fields.map(({ name }) => [name, asInput(before[name])])),
  )
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const element = form.current!
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') done()
    }
    element.addEventListener('keydown', leave)
    return () => element.removeEventListener('keydown', leave)
  }, [done])
  const wrong = fields.filter(({ name, input }) => fromInput(input, typed[name] ?? '') === undefined)
  return (
    <form
      className="correct"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        const changed = fields.filter(({ name }) => typed[name] !== asInput(before[name]))
        if (changed.length === 0) done()
        else send(Object.fromEntries(changed.map(({ name, input }) => [name, fromInput(input, typed[name] ?? '')])))
      }}
    >
      {fields.map((field, place) => (
        <label key={field.name}>
          <span>{t(field.label)}</span>
          <Input
            field={field}
            value={typed[field.name] ?? ''}
            first={place === 0}
            type={(value) => setTyped({ ...typed, [field.name]: value })}
          />
        </label>
      ))}
      {wrong.length > 0 && (
        <p role="alert">{t('correct.wrong', { fields: wrong.map(({ label }) => t(label)).join(', ') })}</p>
      )}
      <p className="actions">
        <button className="button button-main" disabled={wrong.length > 0}>
          {t('action.save')}
        </button>
        <button type="button" className="button" onClick={done}>
          {t('action.cancel')}
        </button>
      </p>
    </form>
  )
}

interface InputProps {
  readonly field: CorrectField
  readonly value: string
  readonly first: boolean
  readonly type: (value: string) => void
}

function Input({ field, value, first, type }: InputProps) {
  const { t } = useText()
  // The form opens because a person asked for it; the cursor belongs in it.
  // oxlint-disable-next-line jsx-a11y/no-autofocus
  const common = { value, autoFocus: first }
  if (field.input === 'choice') {
    return (
      <select {...common} onChange={(event) => type(event.target.value)}>
        {field.open && <option value="">{t('value.unknown')}</option>}
        {field.choices.map((choice) => (
          <option key={choice} value={choice}>
            {t(`${field.prefix}.${choice}` as PlainKey & `figureStatus.${string}`)}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      {...common}
      inputMode={field.input === 'number' || field.input === 'integer' ? 'decimal' : undefined}
      placeholder={field.input === 'date' ? '2021-10-29' : undefined}
      onChange={(event) => type(event.target.value)}
    />
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AssessmentValue, UndertakingLife } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { meQuery } from '../../api/queries.ts'
import { useWrite } from '../../api/useWrite.ts'
import { useParty } from '../../app/useParty.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { Restored } from '../../parts/Restored.tsx'
import { useDraft } from '../../parts/useDraft.ts'

const VALUES = ['no-evidence', 'not-started', 'under-way', 'substantial', 'fulfilled', 'dropped'] as const

/** One's own side's assessment; the other side's is never written here. */
export function AssessForm({ dossier, undertaking }: { dossier: string; undertaking: UndertakingLife }) {
  const { t } = useText()
  const party = useParty()
  const me = useQuery(meQuery())
  const side = me.data?.memberships.find(({ dossierId }) => dossierId === dossier)?.side ?? null
  const own = undertaking.assessments.filter((assessment) => assessment.side === side).at(-1)
  const [value, setValue] = useState<AssessmentValue>(own?.value ?? 'under-way')
  const draft = useDraft(`assess ${dossier} ${undertaking.id}`, '')
  const reason = draft.value
  const assess = useWrite(dossier, () =>
    send('POST', within(dossier, 'undertakings', undertaking.id, 'assessments'), {
      value,
      reason: reason.trim(),
      after: own?.number ?? 0,
    }),
  )
  if (!me.data) return null
  if (side === null) {
    return (
      <p className="soft">
        {t('assess.noSide')} <Link to="/settings">{t('assess.chooseSide')}</Link>
      </p>
    )
  }
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault()
        assess.mutate(undefined, { onSuccess: () => draft.settle('') })
      }}
    >
      <label className="filter">
        <span>{t('assess.as', { side: party(side) })}</span>
        <select value={value} onChange={(event) => setValue(VALUES.find((one) => one === event.target.value) ?? value)}>
          {VALUES.map((one) => (
            <option key={one} value={one}>
              {t(`assessment.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="filter filter-long">
        <span>{t('assess.reason')}</span>
        <input value={reason} required onChange={(event) => draft.type(event.target.value)} />
      </label>
      <button className="button at-end" disabled={assess.isPending || reason.trim() === ''}>
        {t('action.save')}
      </button>
      <Restored at={draft.restoredAt} discard={() => draft.settle('')} />
      {assess.error && <ErrorNotice error={assess.error} />}
    </form>
  )
}

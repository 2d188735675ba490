import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Me, SideChoice } from '@rapporteur/api/schemas'
import { send } from '../../api/client.ts'
import { dossiersQuery, meQuery } from '../../api/queries.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'

/** Which side one writes for, in each dossier; a token is bound to its side and has no choice. */
export function SideChoices() {
  const { t, format } = useText()
  const queries = useQueryClient()
  const me = useQuery(meQuery())
  const dossiers = useQuery(dossiersQuery())
  const choose = useMutation({
    mutationFn: (choice: SideChoice) => send<Me>('POST', '/me/side', choice),
    onSuccess: () => queries.invalidateQueries(),
  })
  if (!me.data || !dossiers.data || me.data.through !== 'link') return null
  return (
    <>
      {choose.error && <ErrorNotice error={choose.error} />}
      {dossiers.data.items.map(({ id, names, sides }) => {
        const side = me.data.memberships.find(({ dossierId }) => dossierId === id)?.side ?? null
        return (
          <fieldset key={id} className="choices">
            <legend>{t('settings.side', { dossier: format.name(names) ?? id })}</legend>
            <p className="soft">{t('settings.sideNote')}</p>
            {[null, ...sides].map((choice) => (
              <label key={choice?.code ?? ''}>
                <input
                  type="radio"
                  name={`side-${id}`}
                  checked={(choice?.code ?? null) === side}
                  onChange={() => choose.mutate({ dossierId: id, side: choice?.code ?? null })}
                />
                {choice === null ? t('settings.noSide') : (format.name(choice.names) ?? choice.code)}
              </label>
            ))}
          </fieldset>
        )
      })}
    </>
  )
}

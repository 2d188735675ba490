import { Link } from '@tanstack/react-router'
import type { AgendaItem, MentionKind } from '@rapporteur/api/schemas'
import { useText } from '../../i18n/TextProvider.tsx'
import { Tone } from '../../parts/Badges.tsx'
import { Words } from '../../parts/Words.tsx'
import { OutcomeForm } from './OutcomeForm.tsx'

const KINDS = [
  'adopted',
  'restated',
  'narrowed',
  'widened',
  'split',
  'merged',
  'postponed',
  'dropped',
  'fulfilled',
] as const satisfies readonly MentionKind[]

interface Props {
  readonly dossier: string
  readonly meeting: string
  readonly items: readonly AgendaItem[]
  readonly writes: boolean
}

/** The agenda in its order, each item with what the session did with it. */
export function AgendaItems({ dossier, meeting, items, writes }: Props) {
  const { t, format } = useText()
  return (
    <ol className="rows">
      {items.map((item) => {
        const outcome = KINDS.find((kind) => kind === item.outcome)
        return (
          <li key={item.id}>
            <span className="soft">{format.number(item.position)}.</span>{' '}
            {item.undertakingId === null ? (
              <Words of={item.titles} />
            ) : (
              <Link
                to="/d/$dossier/undertakings/$id"
                params={{ dossier, id: item.undertakingId }}
                className="plain-link"
              >
                <Words of={item.titles} />
              </Link>
            )}{' '}
            {item.outcome !== null && (
              <Tone tone={outcome === 'fulfilled' ? 'good' : 'quiet'}>
                {outcome ? t(`link.${outcome}`) : item.outcome}
              </Tone>
            )}
            {item.outcomeNotes && (
              <p className="row-facts">
                <Words of={item.outcomeNotes} />
              </p>
            )}
            {writes && item.outcome === null && item.undertakingId !== null && (
              <OutcomeForm
                dossier={dossier}
                meeting={meeting}
                item={item}
                others={items.filter(({ id, undertakingId }) => id !== item.id && undertakingId !== null)}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}

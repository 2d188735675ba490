import { Link } from '@tanstack/react-router'
import type { MinutesList } from '@rapporteur/api/schemas'
import { Words } from '../../parts/Words.tsx'
import { PhaseBadge } from './PhaseBadge.tsx'

/** Minutes by title, each with how far it is. */
export function MinutesLinks({ dossier, minutes }: { dossier: string; minutes: MinutesList['items'] }) {
  return (
    <ul className="rows">
      {minutes.map(({ id, titles, phase }) => (
        <li key={id}>
          <Link className="row-title" to="/d/$dossier/minutes/$id" params={{ dossier, id }}>
            <Words of={titles} />
          </Link>{' '}
          <PhaseBadge phase={phase} />
        </li>
      ))}
    </ul>
  )
}

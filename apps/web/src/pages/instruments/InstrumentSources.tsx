import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { instrumentQuery } from '../../api/queries.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Quotes } from '../../parts/Quote.tsx'

/** The sentences that name an instrument, fetched when they are asked for. */
export function InstrumentSources({ dossier, id }: { dossier: string; id: string }) {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('meeting.sources')}</summary>
      {open && <Sources dossier={dossier} id={id} />}
    </details>
  )
}

function Sources({ dossier, id }: { dossier: string; id: string }) {
  const instrument = useQuery(instrumentQuery(dossier, id))
  return <Loaded query={instrument}>{({ sources }) => <Quotes anchors={sources.map(({ anchor }) => anchor)} />}</Loaded>
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReviewItem } from '@rapporteur/api/schemas'
import { undertakingQuery } from '../../api/queries.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Tone } from '../../parts/Badges.tsx'
import { DataTable, type Column } from '../../parts/DataTable.tsx'
import { LightLink, pageOf } from '../../parts/LightLink.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Words } from '../../parts/Words.tsx'
import { AssessForm } from '../undertaking/AssessForm.tsx'
import { Flags } from '../undertakings/Flags.tsx'
import { Joint } from '../undertakings/Joint.tsx'

interface Props {
  readonly dossier: string
  readonly items: readonly ReviewItem[]
  /** How many of them are all put into the page; {@link DataTable}'s default. */
  readonly whole?: number | undefined
}

/** Items of the last minutes with both assessments, how well they are documented, and how long nobody has spoken of them. */
export function ReviewItems({ dossier, items, whole }: Props) {
  const { t, format } = useText()
  if (items.length === 0) return <p className="soft">{t('preparing.none')}</p>
  const columns: readonly Column<ReviewItem>[] = [
    {
      id: 'item',
      head: t('column.undertaking'),
      wide: true,
      cell: ({ id, wording, due }) => (
        <>
          <LightLink href={pageOf(dossier, 'undertakings', id)} className="plain-link">
            <Words of={wording} />
          </LightLink>
          {due !== null && <p className="row-facts">{t('mention.due', { date: format.date(due) })}</p>}
        </>
      ),
    },
    {
      id: 'assessments',
      head: t('column.assessments'),
      cell: (item) => (
        <>
          <Joint joint={item.joint} />
          <Assess dossier={dossier} id={item.id} />
        </>
      ),
    },
    {
      id: 'evidence',
      head: t('undertaking.evidence'),
      cell: ({ evidence }) => (
        <>
          {t(`evidenceLevel.${evidence.level}`)}
          {evidence.independent > 0 && (
            <span className="row-facts"> · {t('count.sources', { count: evidence.independent })}</span>
          )}
        </>
      ),
    },
    {
      id: 'flags',
      head: t('column.attention'),
      cell: (item) => (
        <>
          <Flags undertaking={item} />
          {item.proposals.length > 0 && <Tone tone="warn">{t('attention.proposed')}</Tone>}
        </>
      ),
    },
  ]
  return <DataTable label={t('preparing.review')} columns={columns} rows={items} rowKey={keyOf} whole={whole} />
}

const keyOf = ({ id }: ReviewItem): string => id

/** One's own side's assessment, given without leaving the list; the life is fetched only when it is opened. */
function Assess({ dossier, id }: { dossier: string; id: string }) {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('preparing.assess')}</summary>
      {open && <AssessOpened dossier={dossier} id={id} />}
    </details>
  )
}

function AssessOpened({ dossier, id }: { dossier: string; id: string }) {
  const life = useQuery(undertakingQuery(dossier, id))
  return <Loaded query={life}>{(undertaking) => <AssessForm dossier={dossier} undertaking={undertaking} />}</Loaded>
}

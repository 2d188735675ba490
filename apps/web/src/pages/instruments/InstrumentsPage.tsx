import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { Instrument } from '@rapporteur/api/schemas'
import { homeQuery, instrumentsQuery } from '../../api/queries.ts'
import { useParty } from '../../app/useParty.ts'
import { instrumentStatusLabel } from '../../format/vocabulary.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { MachineMark, Tone } from '../../parts/Badges.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Filters } from '../../parts/Filters.tsx'
import { FilterSelect } from '../../parts/FilterSelect.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { MoreButton } from '../../parts/MoreButton.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Quoted } from '../../parts/Quoted.tsx'
import { SavedViews } from '../../parts/SavedViews.tsx'
import { usePages } from '../../parts/usePages.ts'
import { termText } from '../reader/facts.ts'
import { InstrumentSources } from './InstrumentSources.tsx'
import { TermBar } from './TermBar.tsx'
import { termsOf, type TermScale } from './terms.ts'

const KINDS = ['minutes', 'memorandum', 'agreement', 'declaration', 'plan', 'contract', 'other'] as const
const STATUSES = ['signed', 'in-force', 'planned'] as const

/** What was signed or is to be, with its term on one bar of time. */
export function InstrumentsPage() {
  const { t } = useText()
  const { dossier } = useParams({ from: '/d/$dossier/instruments' })
  const filters = useSearch({ from: '/d/$dossier/instruments' })
  const navigate = useNavigate({ from: '/d/$dossier/instruments' })
  const instruments = usePages(instrumentsQuery(dossier, filters))
  const set = (name: keyof typeof filters) => (value: string | undefined) =>
    void navigate({ search: (search) => ({ ...search, [name]: value }), replace: true, resetScroll: false })
  return (
    <>
      <PageHead title={t('nav.instruments')} lead={<p>{t('instruments.lead')}</p>} />
      <SavedViews />
      <Filters of={filters}>
        <FilterSelect
          label={t('field.kind')}
          value={filters.kind}
          choose={set('kind')}
          choices={KINDS.map((value) => ({ value, label: t(`instrumentKind.${value}`) }))}
        />
        <FilterSelect
          label={t('field.status')}
          value={filters.status}
          choose={set('status')}
          choices={STATUSES.map((value) => ({ value, label: t(`instrumentStatus.${value}`) }))}
        />
      </Filters>
      <Loaded query={instruments}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty title={t('instruments.empty')} advice={t('list.emptyAdvice')} />
          ) : (
            <>
              <output className="soft">{t('count.instruments', { count: total })}</output>
              <ul className="rows">
                {items.map((instrument) => (
                  <OneInstrument key={instrument.id} dossier={dossier} instrument={instrument} scale={termsOf(items)} />
                ))}
              </ul>
              <MoreButton shown={items.length} total={total} more={instruments.more} />
            </>
          )
        }
      </Loaded>
    </>
  )
}

interface OneProps {
  readonly dossier: string
  readonly instrument: Instrument
  readonly scale: TermScale | null
}

function OneInstrument({ dossier, instrument, scale }: OneProps) {
  const { t, format } = useText()
  const party = useParty()
  const today = useQuery(homeQuery(dossier)).data?.today
  const { id, kind, subject, titles, parties, status, signedOn, termMonths, expiry, renewal, standing, words } =
    instrument
  const title = titles && format.name(titles)
  return (
    <li id={id}>
      <strong className="titled">{title ?? [t(`instrumentKind.${kind}`), subject].filter(Boolean).join(': ')}</strong>{' '}
      <MachineMark standing={standing} /> {expiry.lapsed && <Tone tone="bad">{t('instrument.lapsed')}</Tone>}
      {title === null && words && <Quoted words={words} />}
      <p className="row-facts">
        {[
          // A name in a language that the reader may not know does not say what kind of paper it is.
          title === null ? null : t(`instrumentKind.${kind}`),
          instrumentStatusLabel(status, t),
          parties.map(party).join(' – '),
          signedOn === null ? null : t('instrument.signed', { date: format.date(signedOn) }),
          termMonths === null ? null : termText(termMonths, t),
          expiry.expiresOn === null ? null : t('instrument.expires', { date: format.date(expiry.expiresOn) }),
          expiry.expiresOn !== null && expiry.countedFrom === 'signature' ? t('instrument.countedFromSignature') : null,
          renewal.kind === 'automatic' ? t('renewal.automatic', { term: termText(renewal.months, t) }) : null,
          renewal.kind === 'none' ? t('renewal.none') : null,
          expiry.noticeBy === null ? null : t('instrument.noticeBy', { date: format.date(expiry.noticeBy) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <TermBar instrument={instrument} scale={scale} today={today} />
      <InstrumentSources dossier={dossier} id={id} />
    </li>
  )
}

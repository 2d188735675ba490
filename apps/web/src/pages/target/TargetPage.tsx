import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { TargetBoard } from '@rapporteur/api/schemas'
import { homeQuery, targetQuery } from '../../api/queries.ts'
import { useReporter } from '../../app/useReporter.ts'
import { indicatorLabel } from '../../format/vocabulary.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { MachineMark, Tone } from '../../parts/Badges.tsx'
import { FilterSelect } from '../../parts/FilterSelect.tsx'
import { FilterText } from '../../parts/FilterText.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { SourceLink } from '../../parts/Quote.tsx'
import { StatedValue } from '../../parts/StatedValue.tsx'
import { Outlook } from './Outlook.tsx'

/** One target: what is missing, how it moved, and the figures that its outlook was reckoned from. */
export function TargetPage() {
  const { t, format } = useText()
  const { dossier, id } = useParams({ from: '/d/$dossier/targets/$id' })
  const choice = useSearch({ from: '/d/$dossier/targets/$id' })
  const navigate = useNavigate({ from: '/d/$dossier/targets/$id' })
  const home = useQuery(homeQuery(dossier))
  const target = useQuery(targetQuery(dossier, id, choice))
  return (
    <Loaded query={target}>
      {(target) => (
        <>
          <p className="crumb">
            <Link to="/d/$dossier" params={{ dossier }}>
              {t('nav.home')}
            </Link>
          </p>
          <PageHead title={t('outlook.title', { indicator: indicatorLabel(target.indicator, t) })} />
          <div className="filters">
            <FilterSelect
              label={t('outlook.reporter')}
              value={choice.reporter}
              choose={(reporter) => void navigate({ search: (search) => ({ ...search, reporter }), replace: true })}
              choices={(home.data?.reporters ?? []).map(({ id, names }) => ({
                value: id,
                label: format.name(names) ?? id,
              }))}
            />
            <FilterText
              label={t('outlook.asOf')}
              value={choice.asOf}
              pattern="\d{4}(-\d{2}(-\d{2})?)?"
              choose={(asOf) => void navigate({ search: (search) => ({ ...search, asOf }), replace: true })}
            />
          </div>
          <Outlook target={target} />
          <History target={target} />
          <Basis target={target} />
        </>
      )}
    </Loaded>
  )
}

function History({ target }: { target: TargetBoard }) {
  const { t, format } = useText()
  return (
    <section>
      <h2>{t('outlook.history')}</h2>
      <ol className="versions">
        {target.history.map(({ version, changes }) => (
          <li key={`${version.value} ${version.by} ${version.setOn}`}>
            <strong>{format.quantity(version.value, target.unit)}</strong>{' '}
            {version.by === null ? t('target.noDate') : t('target.by', { date: format.date(version.by) })}{' '}
            {changes.map(({ kind, years }) => (
              <Tone key={kind} tone={kind === 'slipped' || kind === 'lowered' ? 'warn' : 'quiet'}>
                {[t(`targetChange.${kind}`), years === null ? null : t('count.years', { count: Math.abs(years) })]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </Tone>
            ))}
            {version.setOn !== null && (
              <span className="soft">{t('target.setOn', { date: format.date(version.setOn) })}</span>
            )}{' '}
            <MachineMark standing={version.standing} /> {version.anchor && <SourceLink anchor={version.anchor} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Basis({ target: { observations } }: { target: TargetBoard }) {
  const { t, format } = useText()
  const reporter = useReporter()
  return (
    <section>
      <h2>{t('outlook.from')}</h2>
      {observations.length === 0 ? (
        <p className="soft">{t('outlook.nothing')}</p>
      ) : (
        <ul className="rows">
          {observations.map(({ id, period, interval, unit, qualifier, reporter: whose, anchor, standing }) => (
            <li key={id}>
              {period === null ? t('date.unknown') : format.date(period)}{' '}
              <StatedValue interval={interval} unit={unit} qualifier={qualifier} /> <MachineMark standing={standing} />
              <span className="source-facts">
                {reporter(whose)} <SourceLink anchor={anchor} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

import { Link } from '@tanstack/react-router'
import type { DossierHome, Observation, TurnoverYear } from '@rapporteur/api/schemas'
import { useDossierId } from '../../app/useDossier.ts'
import { useReporter } from '../../app/useReporter.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { anchorSearch, useHere } from '../../parts/Quote.tsx'

/** So many years are shown at once; the earlier ones behind one click. */
const SHOWN = 3

/** The years for which the sources cannot all be right: each value once, with everyone who says it. */
export function Differences({ home }: { home: DossierHome }) {
  const { t } = useText()
  const years = home.turnover.filter(({ differs }) => differs).toReversed()
  if (years.length === 0) return null
  const earlier = years.slice(SHOWN)
  return (
    <section id="differences">
      <h2>{t('home.differs')}</h2>
      <p className="soft">{t('home.differsNote')}</p>
      {years.slice(0, SHOWN).map((year) => (
        <Year key={year.year} year={year} />
      ))}
      {earlier.length > 0 && (
        <details>
          <summary>{t('home.differsEarlier', { count: earlier.length })}</summary>
          {earlier.map((year) => (
            <Year key={year.year} year={year} />
          ))}
        </details>
      )}
    </section>
  )
}

function Year({ year: { year, observations } }: { year: TurnoverYear }) {
  const { t, format } = useText()
  return (
    <div className="differing">
      <h3>{format.date(String(year))}</h3>
      <dl>
        {byValue(observations).map(([key, group]) => (
          <div key={key}>
            <dt>{format.stated(group[0]!.interval, group[0]!.unit, group[0]!.qualifier) ?? t('value.unknown')}</dt>
            <dd>
              <Sayers observations={group} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Observations that say the same in the same wording together, the least value first. */
function byValue(observations: readonly Observation[]): [string, Observation[]][] {
  const least = ({ interval }: Observation): number => interval.low ?? interval.high ?? 0
  return [
    ...Map.groupBy(observations, ({ interval, qualifier }) => `${String(interval.stated)} ${qualifier}`),
  ].toSorted(([, [a]], [, [b]]) => least(a!) - least(b!))
}

function Sayers({ observations }: { observations: readonly Observation[] }) {
  const { t, format } = useText()
  const dossier = useDossierId()
  const reporterName = useReporter()
  const came = useHere()
  return (
    <ul className="plain-list">
      {[...Map.groupBy(observations, ({ reporter }) => reporter)].map(([reporter, group]) => (
        <li key={reporter ?? ''}>
          {t('said.by', { who: reporterName(reporter) })}{' '}
          {group.map(({ id, anchor }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <Link
                to="/d/$dossier/documents/$id"
                params={{ dossier, id: anchor.documentId }}
                search={anchorSearch(anchor, came)}
                title={anchor.quote}
              >
                {anchor.publishedOn === null
                  ? (anchor.documentTitle ?? anchor.documentId)
                  : format.date(anchor.publishedOn)}
                {anchor.language !== null && ` (${format.language(anchor.language)})`}
              </Link>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

import { Link } from '@tanstack/react-router'
import type { DossierHome, Observation } from '@rapporteur/api/schemas'
import { useDossierId } from '../../app/useDossier.ts'
import { useReporter } from '../../app/useReporter.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { anchorSearch, useHere } from '../../parts/Quote.tsx'

/** The years for which the sources cannot all be right: each value once, with everyone who says it. */
export function Differences({ home }: { home: DossierHome }) {
  const { t, format } = useText()
  const years = home.turnover.filter(({ differs }) => differs).toReversed()
  if (years.length === 0) return null
  return (
    <section id="differences">
      <h2>{t('home.differs')}</h2>
      <p className="soft">{t('home.differsNote')}</p>
      <table className="data differing">
        <thead>
          <tr>
            <th scope="col">{t('field.year')}</th>
            <th scope="col" className="numeric">
              {t('column.value')}
            </th>
            <th scope="col">{t('column.source')}</th>
          </tr>
        </thead>
        {years.map(({ year, observations }) => {
          const values = byValue(observations)
          return (
            <tbody key={year}>
              {values.map(([key, group], place) => (
                <tr key={key}>
                  {place === 0 && (
                    <th scope="rowgroup" rowSpan={values.length}>
                      {format.date(String(year))}
                    </th>
                  )}
                  <td className="numeric" data-label={place === 0 ? format.date(String(year)) : ''}>
                    {format.stated(group[0]!.interval, group[0]!.unit, group[0]!.qualifier) ?? t('value.unknown')}
                  </td>
                  <td data-label="">
                    <Sayers observations={group} />
                  </td>
                </tr>
              ))}
            </tbody>
          )
        })}
      </table>
    </section>
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
  const { format } = useText()
  const dossier = useDossierId()
  const reporterName = useReporter()
  const came = useHere()
  return (
    <ul className="plain-list">
      {[...Map.groupBy(observations, ({ reporter }) => reporter)].map(([reporter, group]) => (
        <li key={reporter ?? ''}>
          {reporterName(reporter)}:{' '}
          {group.map((observation, place) => (
            <span key={observation.id}>
              {place > 0 && ', '}
              <Link
                to="/d/$dossier/documents/$id"
                params={{ dossier, id: observation.anchor.documentId }}
                search={anchorSearch(observation.anchor, came)}
                title={observation.anchor.quote}
              >
                {observation.anchor.publishedOn === null
                  ? (observation.anchor.documentTitle ?? observation.anchor.documentId)
                  : format.date(observation.anchor.publishedOn)}
                {observation.anchor.language !== null && ` (${observation.anchor.language})`}
              </Link>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

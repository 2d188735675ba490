import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { Conflict, ConflictBoard, Tension } from '@rapporteur/api/schemas'
import { conflictsQuery } from '../../api/queries.ts'
import { useReporter } from '../../app/useReporter.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { SourceLink } from '../../parts/Quote.tsx'
import { StatedValue } from '../../parts/StatedValue.tsx'
import { GrowthChecks } from './GrowthChecks.tsx'

/** Figures that cannot all be true, side by side, with the likely reasons. */
export function ConflictsPage() {
  const { t } = useText()
  const { dossier } = useParams({ from: '/d/$dossier/disagreements' })
  const board = useQuery(conflictsQuery(dossier))
  return (
    <>
      <PageHead title={t('nav.disagreements')} lead={<p>{t('conflicts.lead')}</p>} />
      <Loaded query={board}>
        {({ conflicts, tensions, observations }) =>
          conflicts.length + tensions.length === 0 ? (
            <Empty title={t('conflicts.empty')} advice={t('conflicts.emptyAdvice')} />
          ) : (
            <>
              {conflicts.map((conflict) => (
                <OneConflict key={conflict.period} conflict={conflict} observations={observations} />
              ))}
              {tensions.map((tension) => (
                <OneTension key={`${tension.kind} ${tension.period}`} tension={tension} observations={observations} />
              ))}
            </>
          )
        }
      </Loaded>
      <GrowthChecks dossier={dossier} />
    </>
  )
}

type Observations = ConflictBoard['observations']

function OneConflict({ conflict, observations }: { conflict: Conflict; observations: Observations }) {
  const { t, format } = useText()
  // The same reason between many pairs is said once.
  const reasons = new Set(
    conflict.reasons.map(({ code, parameters }) =>
      code === 'other-period'
        ? t('conflictReason.other-period', { period: format.date(String(parameters.period)) })
        : t(`conflictReason.${code}`),
    ),
  )
  return (
    <section>
      <h2>{format.date(conflict.period)}</h2>
      <ul className="side-by-side">
        {conflict.camps.map((camp) => (
          <Camp key={camp.observationIds[0]} ids={camp.observationIds} observations={observations} />
        ))}
      </ul>
      {reasons.size > 0 && (
        <>
          <h3>{t('conflicts.likely')}</h3>
          <ul>
            {[...reasons].map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function OneTension({ tension, observations }: { tension: Tension; observations: Observations }) {
  const { t, format } = useText()
  const { implied, unit, period, kind } = tension
  const ends = [implied.low, implied.high].filter((end) => end !== null)
  return (
    <section>
      <h2>{format.date(period)}</h2>
      <p>
        {t(`tension.${kind}`, {
          value:
            ends.length === 2
              ? format.quantity([ends[0]!, ends[1]!], unit)
              : ends.length === 1
                ? format.quantity(ends[0]!, unit)
                : t('value.unknown'),
        })}
      </p>
      <ul className="side-by-side">
        {tension.observationIds.map((id) => (
          <Camp key={id} ids={[id]} observations={observations} />
        ))}
      </ul>
    </section>
  )
}

/** Those who can all be right together: their value, and each one's sentence. */
function Camp({ ids, observations }: { ids: readonly string[]; observations: Observations }) {
  const { format } = useText()
  const reporterName = useReporter()
  const told = ids.flatMap((id) => observations[id] ?? [])
  const [first] = told
  if (!first) return null
  return (
    <li>
      <span className="big">
        <StatedValue interval={first.interval} unit={first.unit} qualifier={first.qualifier} />
      </span>
      {first.period !== null && <span className="row-facts">{format.date(first.period)}</span>}
      {told.map(({ id, reporter, anchor }) => (
        <div key={id} className="said">
          <span className="row-facts">{reporterName(reporter)}</span>
          <q lang={anchor.language ?? undefined}>{anchor.quote}</q>
          <SourceLink anchor={anchor} />
        </div>
      ))}
    </li>
  )
}

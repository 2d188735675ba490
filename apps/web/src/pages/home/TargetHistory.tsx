import type { DossierHome, Target } from '@rapporteur/api/schemas'
import { Link } from '@tanstack/react-router'
import { useDossierId } from '../../app/useDossier.ts'
import { indicatorLabel } from '../../format/vocabulary.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { MachineMark } from '../../parts/Badges.tsx'
import { SourceLink } from '../../parts/Quote.tsx'
import { currentOf } from './turnover.ts'

/** Every target with the versions it went through and what is missing. */
export function TargetHistory({ home }: { home: DossierHome }) {
  const { t } = useText()
  if (home.targets.length === 0) return null
  return (
    <section>
      <h2>{t('home.targets')}</h2>
      {home.targets.map((target) => (
        <OneTarget key={target.id} target={target} />
      ))}
    </section>
  )
}

function OneTarget({ target }: { target: Target }) {
  const { t, format } = useText()
  const dossier = useDossierId()
  const current = currentOf(target)
  const { gap, growthNeeded, reachedAtPresentPace: pace } = target
  const needed = growthNeeded && format.computedPercent(growthNeeded)
  return (
    <div className="target">
      <h3>{indicatorLabel(target.indicator, t)}</h3>
      <dl className="facts">
        {gap && (
          <div>
            <dt>{t('target.gap')}</dt>
            <dd>{format.bounds({ ...gap, stated: null }, target.unit) ?? t('value.unknown')}</dd>
          </div>
        )}
        {needed && (
          <div>
            <dt>{t('target.growthNeeded')}</dt>
            <dd>{needed}</dd>
          </div>
        )}
        {pace && (
          <div>
            <dt>{t('target.pace')}</dt>
            <dd>
              {pace.earliest === null
                ? t('target.never')
                : pace.latest === null
                  ? t('target.notBefore', { year: String(pace.earliest) })
                  : pace.earliest === pace.latest
                    ? String(pace.earliest)
                    : `${pace.earliest}–${pace.latest}`}
            </dd>
          </div>
        )}
      </dl>
      <p>
        <Link to="/d/$dossier/targets/$id" params={{ dossier, id: target.id }}>
          {t('outlook.open')}
        </Link>
      </p>
      <ol className="versions">
        {target.versions.map((version) => (
          <li
            key={`${version.value} ${version.by} ${version.setOn}`}
            aria-current={version === current ? 'true' : undefined}
          >
            <strong>{format.quantity(version.value, target.unit)}</strong>{' '}
            {version.by === null ? t('target.noDate') : t('target.by', { date: format.date(version.by) })}
            <span className="soft">
              {[
                version.setOn === null ? null : t('target.setOn', { date: format.date(version.setOn) }),
                version.setAt === null ? null : format.name(version.setAt),
              ]
                .filter((fact) => fact !== null)
                .join(' · ')}
            </span>{' '}
            <MachineMark standing={version.standing} />{' '}
            {version.anchor ? (
              <SourceLink anchor={version.anchor} />
            ) : (
              version.documentId !== null && (
                <Link to="/d/$dossier/documents/$id" params={{ dossier, id: version.documentId }}>
                  {t('column.source')}
                </Link>
              )
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

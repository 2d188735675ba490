import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { UndertakingLife } from '@rapporteur/api/schemas'
import { undertakingQuery } from '../../api/queries.ts'
import { useParty } from '../../app/useParty.ts'
import { topicLabel } from '../../format/vocabulary.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { wordingIn } from '../../format/wording.ts'
import { MachineMark, Tone } from '../../parts/Badges.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Obstacles } from '../../parts/Obstacles.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { History } from '../../undo/History.tsx'
import { OwnNotes } from '../notes/OwnNotes.tsx'
import { Flags } from '../undertakings/Flags.tsx'
import { Joint } from '../undertakings/Joint.tsx'
import { AssessForm } from './AssessForm.tsx'
import { LifeLine } from './LifeLine.tsx'
import { Proposals } from './Proposals.tsx'
import { Responsibles } from './Responsibles.tsx'

/** One undertaking for its whole life. */
export function UndertakingPage() {
  const { dossier, id } = useParams({ from: '/d/$dossier/undertakings/$id' })
  const undertaking = useQuery(undertakingQuery(dossier, id))
  return (
    <Loaded query={undertaking}>
      {(undertaking) => <Life key={undertaking.id} dossier={dossier} undertaking={undertaking} />}
    </Loaded>
  )
}

function Life({ dossier, undertaking }: { dossier: string; undertaking: UndertakingLife }) {
  const { t, format, language } = useText()
  const party = useParty()
  const { wording, kind, parties, due, topics, evidence, standing, obstacles, joint, assessments } = undertaking
  const first = wordingIn(wording, language)
  const others = Object.entries(wording).filter(([language]) => language !== first.language)
  const facts = [
    ['field.by', parties.length > 0 ? parties.map(party).join(', ') : null],
    ['field.due', due === null ? null : format.date(due)],
    ['undertaking.openedOn', undertaking.openedOn === null ? null : format.date(undertaking.openedOn)],
    [
      'undertaking.evidence',
      [
        t(`evidenceLevel.${evidence.level}`),
        evidence.independent > 0 ? t('count.sources', { count: evidence.independent }) : null,
      ]
        .filter(Boolean)
        .join(' · '),
    ],
  ] as const
  return (
    <>
      <p className="crumb">
        <Link to="/d/$dossier/undertakings" params={{ dossier }}>
          {t('nav.undertakings')}
        </Link>
      </p>
      <PageHead
        title={first.text}
        words={first.language}
        lead={
          <>
            {others.map(([language, words]) => (
              <blockquote key={language} className="wording" lang={language}>
                {words}
              </blockquote>
            ))}
            <p className="flags">
              <Tone tone="quiet">{t(`undertakingKind.${kind}`)}</Tone>
              {topics.map((topic) => (
                <span key={topic} className="soft">
                  {topicLabel(topic, t)}
                </span>
              ))}
              <MachineMark standing={standing} />
              <Flags undertaking={undertaking} />
            </p>
          </>
        }
      />
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{value ?? <span className="soft">{t('value.unknown')}</span>}</dd>
          </div>
        ))}
      </dl>
      <section>
        <h2>{t('column.assessments')}</h2>
        <Joint joint={joint} />
        <AssessForm dossier={dossier} undertaking={undertaking} />
        {assessments.length > 0 && (
          <details>
            <summary>{t('undertaking.assessmentHistory')}</summary>
            <ul className="rows">
              {assessments.map(({ side, number, value, reason, on, by }) => (
                <li key={`${side} ${number}`}>
                  {t('said.by', { who: party(side) })} {t(`assessment.${value}`)}
                  {reason !== null && ` — ${reason}`}
                  <span className="source-facts">
                    {format.date(on)} · {by}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <Responsibles dossier={dossier} undertaking={undertaking} />
      <Obstacles dossier={dossier} of="undertakings" id={undertaking.id} obstacles={obstacles} />
      <Proposals dossier={dossier} undertaking={undertaking} />
      <section>
        <h2>{t('undertaking.life')}</h2>
        <LifeLine dossier={dossier} mentions={undertaking.mentions} />
      </section>
      <OwnNotes dossier={dossier} kind="undertaking" id={undertaking.id} />
      <History dossier={dossier} kind="undertaking" id={undertaking.id} />
    </>
  )
}

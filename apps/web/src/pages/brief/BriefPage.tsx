import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { Anchor } from '@rapporteur/api/schemas'
import { address, within } from '../../api/client.ts'
import { briefQuery, meetingsQuery } from '../../api/queries.ts'
import { meetingTitle } from '../../format/meetings.ts'
import { ENDONYMS, LANGUAGES } from '../../i18n/languages.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { FilterSelect } from '../../parts/FilterSelect.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'

import { SourceLink } from '../../parts/Quote.tsx'
import { usePages } from '../../parts/usePages.ts'

const FORMATS = ['pdf', 'docx', 'html', 'md'] as const

/** A document drawn from the register for one occasion and language; every sentence says where it stands. */
export function BriefPage() {
  const { t, format, language: own } = useText()
  const { dossier } = useParams({ from: '/d/$dossier/brief' })
  const filters = useSearch({ from: '/d/$dossier/brief' })
  const navigate = useNavigate({ from: '/d/$dossier/brief' })
  const language = filters.language ?? own
  const query = { occasion: filters.occasion, language }
  const brief = useQuery(briefQuery(dossier, query))
  const sessions = usePages(meetingsQuery(dossier, { kind: 'session', order: 'desc' }))
  return (
    <>
      <PageHead title={t('nav.brief')} lead={<p>{t('brief.lead')}</p>}>
        {FORMATS.map((one) => (
          <a
            key={one}
            className="button"
            href={address(within(dossier, 'briefs'), { ...query, format: one })}
            download={`brief-${language}.${one}`}
          >
            {one.toUpperCase()}
          </a>
        ))}
        <button type="button" className="button" onClick={() => window.print()}>
          {t('action.print')}
        </button>
      </PageHead>
      <div className="filters">
        <FilterSelect
          label={t('brief.occasion')}
          value={filters.occasion}
          choose={(occasion) => void navigate({ search: (search) => ({ ...search, occasion }), replace: true })}
          choices={(sessions.data?.items ?? []).map((meeting) => ({
            value: meeting.id,
            label: [meetingTitle(meeting, t, format), meeting.date === null ? null : format.date(meeting.date)]
              .filter(Boolean)
              .join(', '),
          }))}
        />
        <label className="filter">
          <span>{t('brief.language')}</span>
          <select
            value={language}
            onChange={(event) =>
              void navigate({ search: (search) => ({ ...search, language: event.target.value }), replace: true })
            }
          >
            {LANGUAGES.map((code) => (
              <option key={code} value={code}>
                {ENDONYMS[code]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Loaded query={brief}>
        {(brief) => (
          <article className="brief" lang={brief.language}>
            <h2>{brief.title}</h2>
            <p className="soft">{t('brief.composed', { date: format.date(brief.today) })}</p>
            {brief.sections.map((section) => (
              <section key={section.kind}>
                <h3>{section.heading}</h3>
                {section.sentences.map((sentence, place) => (
                  // Sentences have no id and their order is the brief's.
                  // oxlint-disable-next-line react/no-array-index-key
                  <div key={place} className="brief-sentence">
                    <p>
                      {sentence.text} {sentence.machine && <span className="machine">{t('standing.machine')}</span>}
                    </p>
                    <BriefSources anchors={sentence.anchors} />
                  </div>
                ))}
              </section>
            ))}
          </article>
        )}
      </Loaded>
    </>
  )
}

/** The first two sources of a sentence; the others behind one click, so that the brief stays a text. */
function BriefSources({ anchors }: { anchors: readonly Anchor[] }) {
  const { t } = useText()
  const shown = anchors.slice(0, 2)
  const others = anchors.slice(2)
  const links = (some: readonly Anchor[]) =>
    some.map((anchor) => <SourceLink key={`${anchor.documentId} ${anchor.start}`} anchor={anchor} />)
  return (
    <div className="brief-sources">
      {links(shown)}
      {others.length > 0 && (
        <details>
          <summary>{t('anchor.more', { count: others.length })}</summary>
          {links(others)}
        </details>
      )}
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Finding, Queue, UndertakingLife, UndertakingList } from '@rapporteur/api/schemas'
import { get, within } from '../../api/client.ts'
import { undertakingQuery } from '../../api/queries.ts'
import { useParty } from '../../app/useParty.ts'
import { wordingIn } from '../../format/wording.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { headline } from './facts.ts'
import type { Reviewing, Tie } from './useReviewing.ts'

interface Props {
  readonly dossier: string
  readonly finding: Finding
  /** The findings of this document, in order. */
  readonly findings: readonly Finding[]
  readonly reviewing: Reviewing
}

/** Something that the finding may be tied to. */
interface Candidate {
  readonly id: string
  readonly title: string
  readonly language: string | undefined
  readonly facts: string
  readonly tie: Tie
}

const MOST = 12

/**
 * Ties the finding to another: merges it with one that says the same, or joins its undertaking to the life of another. Chosen by
 * arrow keys and Enter; the words typed look through the whole dossier.
 */
export function TiePanel({ dossier, finding, findings, reviewing }: Props) {
  const { t } = useText()
  const own = finding.entries.find(({ kind }) => kind === 'undertaking')?.id ?? null
  const [how, setHow] = useState<'life' | 'same'>(own === null ? 'same' : 'life')
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const text = useDeferredValue(words.trim())
  const same = useSameFindings(dossier, finding, findings, text, how === 'same')
  const life = useOtherLives(dossier, own, text, how === 'life')
  const candidates = how === 'same' ? same : life
  const place = Math.min(at, candidates.length - 1)
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  useEffect(() => {
    document.getElementById(`${list}-${place}`)?.scrollIntoView({ block: 'nearest' })
  }, [list, place])
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') reviewing.stopTying()
    else if (event.key === 'ArrowDown') setAt(Math.min(place + 1, candidates.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(place - 1, 0))
    else if (event.key === 'Enter' && candidates[place]) reviewing.tie(candidates[place].tie)
    else return
    event.preventDefault()
  }
  return (
    <div className="tie">
      <p className="row-title">{t('tie.title')}</p>
      {own !== null && (
        <fieldset>
          <legend className="visually-hidden">{t('tie.how')}</legend>
          {(['life', 'same'] as const).map((one) => (
            <label key={one} className="tie-how">
              <input
                type="radio"
                name="tie-how"
                checked={how === one}
                onChange={() => {
                  setHow(one)
                  setAt(0)
                  input.current?.focus()
                }}
              />
              {t(`tie.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={t('tie.find')}
        placeholder={t('tie.find')}
        aria-expanded={candidates.length > 0}
        aria-controls={list}
        aria-activedescendant={candidates.length > 0 ? `${list}-${place}` : undefined}
        autoComplete="off"
        value={words}
        onChange={({ target }) => {
          setWords(target.value)
          setAt(0)
        }}
        onKeyDown={keys}
      />
      <div id={list} role="listbox" className="tie-list" aria-label={t('tie.title')}>
        {candidates.map(({ id, title, language, facts, tie }, index) => (
          // The input keeps the keyboard; a pointer chooses here.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === place}
            tabIndex={-1}
            onClick={() => reviewing.tie(tie)}
          >
            <span lang={language}>{title}</span>
            <span className="source-facts">{facts}</span>
          </div>
        ))}
      </div>
      {candidates.length === 0 && <p className="soft">{t('tie.nothing')}</p>}
      <p className="row-facts">{t('tie.keys')}</p>
      <p className="actions">
        <button type="button" className="button button-small" onClick={reviewing.stopTying}>
          {t('action.cancel')}
        </button>
      </p>
    </div>
  )
}

const RESTING: readonly Finding['review']['state'][] = ['rejected', 'merged', 'deprecated', 'obsolete']

/** Findings of the same kind: those of this document, nearest first; with words, those of any document. */
function useSameFindings(
  dossier: string,
  finding: Finding,
  findings: readonly Finding[],
  text: string,
  enabled: boolean,
): Candidate[] {
  const { t, format } = useText()
  const party = useParty()
  const query = { kind: finding.kind, state: 'living', text, limit: MOST + 1 }
  const found = useQuery({
    queryKey: ['dossier', dossier, 'queue', 'like', query],
    queryFn: ({ signal }) => get<Queue>(within(dossier, 'queue'), query, signal),
    enabled: enabled && text.length > 1,
  })
  const near = findings
    .filter(
      (one) =>
        one.kind === finding.kind &&
        !RESTING.includes(one.review.state) &&
        one.anchor.quote.toLowerCase().includes(text.toLowerCase()),
    )
    .toSorted(
      (a, b) => Math.abs(a.anchor.start - finding.anchor.start) - Math.abs(b.anchor.start - finding.anchor.start),
    )
  const all = [...near, ...(text.length > 1 ? (found.data?.items ?? []) : [])]
  return [...new Map(all.map((one) => [one.id, one])).values()]
    .filter(({ id }) => id !== finding.id)
    .slice(0, MOST)
    .map((one) => ({
      id: one.id,
      title: one.anchor.quote,
      language: one.anchor.language ?? undefined,
      facts: [
        headline(one, { t, format, party }),
        one.anchor.documentId === finding.anchor.documentId ? t('tie.here') : one.anchor.documentTitle,
      ]
        .filter(Boolean)
        .join(' · '),
      tie: { how: 'same', into: one.id },
    }))
}

/** Other undertakings: those that the register proposes; with words, those that have them. */
function useOtherLives(dossier: string, own: string | null, text: string, enabled: boolean): Candidate[] {
  const { format, language } = useText()
  const mine = useQuery({ ...undertakingQuery(dossier, own ?? ''), enabled: enabled && own !== null })
  const proposed = (mine.data?.proposals ?? [])
    .filter(({ about, state }) => about === 'link' && state === 'proposed')
    .map(({ undertakingId, otherId }) => (otherId === own ? undertakingId : otherId))
  const others = useQuery({
    queryKey: ['dossier', dossier, 'undertakings', 'proposed', proposed],
    queryFn: ({ signal }) =>
      Promise.all(
        proposed.slice(0, MOST).map((id) => get<UndertakingLife>(within(dossier, 'undertakings', id), {}, signal)),
      ),
    enabled: proposed.length > 0 && text === '',
  })
  const query = { text, limit: MOST + 1 }
  const found = useQuery({
    queryKey: ['dossier', dossier, 'undertakings', 'like', query],
    queryFn: ({ signal }) => get<UndertakingList>(within(dossier, 'undertakings'), query, signal),
    enabled: enabled && text.length > 1,
  })
  const shown = (text.length > 1 ? found.data?.items : others.data) ?? []
  const begun = mine.data?.openedOn ?? ''
  return shown
    .filter(({ id }) => id !== own && id !== mine.data?.id)
    .slice(0, MOST)
    .map(({ id, wording, openedOn }) => {
      const { text: title, language: of } = wordingIn(wording, language)
      // The later one speaks of the earlier one again.
      const later = (openedOn ?? '9999') > (begun || '9999')
      return {
        id,
        title,
        language: of,
        facts: openedOn === null ? '' : format.date(openedOn),
        tie: { how: 'life', undertaking: later ? id : own!, into: later ? own! : id },
      }
    })
}

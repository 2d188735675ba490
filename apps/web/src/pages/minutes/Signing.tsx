import type { Membership, Minutes } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { useWrite } from '../../api/useWrite.ts'
import { useParty } from '../../app/useParty.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx'
import { useSeen } from './useSeen.ts'

interface Props {
  readonly dossier: string
  readonly minutes: Minutes
  readonly membership: Membership | null
}

/** Whether the text is signed, which it is only when every side signed this very text, and one's own side's signature. */
export function Signing({ dossier, minutes, membership }: Props) {
  const { t, format } = useText()
  const party = useParty()
  const seen = useSeen(minutes.hash)
  const sign = useWrite(dossier, () =>
    send<Minutes>('POST', within(dossier, 'minutes', minutes.id, 'sign'), { seen: minutes.hash }),
  )
  const { phase, signatures, sides, seal, hash } = minutes
  const waiting = sides.filter((side) => !signatures.some((signature) => signature.side === side))
  const side = membership?.side ?? null
  const may = membership?.role === 'secretary' && side !== null && waiting.includes(side)
  return (
    <section className="signing">
      <h2>{t('signing.title')}</h2>
      {phase === 'sealed' ? (
        <div className="notice notice-good">
          <p className="notice-title">{t('signing.sealed')}</p>
          <p>{t('signing.sealNote')}</p>
        </div>
      ) : (
        <p>
          <strong>{t('signing.notSigned')}</strong>{' '}
          {phase === 'draft'
            ? t('signing.confirmFirst')
            : t('signing.waitingFor', { sides: format.list(waiting.map(party)) })}
        </p>
      )}
      {signatures.length > 0 && (
        <ul className="rows">
          {signatures.map(({ side, by, on }) => (
            <li key={side}>
              {t('said.by', { who: party(side) })} {by}
              <span className="source-facts">
                {format.date(on)}
                {phase !== 'sealed' && ` · ${t('signing.doesNotCount')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <dl className="facts facts-small">
        <div>
          <dt>{seal === null ? t('signing.hash') : t('signing.seal')}</dt>
          <dd>
            <code className="id">{seal ?? hash}</code>
          </dd>
        </div>
      </dl>
      {sign.error && <ErrorNotice error={sign.error} />}
      {may && seen.changed && <ChangedMeanwhile read={() => seen.read()} />}
      {may && !seen.changed && (phase === 'confirmed' || phase === 'partly-signed') && (
        <p className="no-print">
          <button
            type="button"
            className="button button-main"
            disabled={sign.isPending}
            onClick={() => sign.mutate(undefined)}
          >
            {t('signing.sign', { side: party(side) })}
          </button>
        </p>
      )}
    </section>
  )
}

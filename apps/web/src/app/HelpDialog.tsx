import { useRef } from 'react'
import type { PlainKey } from '../i18n/messages.ts'
import { useText } from '../i18n/TextProvider.tsx'
import { useKeys } from '../parts/useKeys.ts'

const EVERYWHERE = [
  ['/', 'keys.search'],
  ['?', 'keys.help'],
  ['Ctrl Z', 'keys.undo'],
] as const satisfies readonly (readonly [string, PlainKey])[]

const READER = [
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['n', 'keys.nextUnreviewed'],
  ['a', 'keys.accept'],
  ['e', 'keys.correct'],
  ['x', 'keys.reject'],
  ['l', 'keys.link'],
  ['1 – 5', 'keys.kinds'],
  ['Esc', 'keys.unselect'],
] as const satisfies readonly (readonly [string, PlainKey])[]

function KeyList({ keys }: { keys: readonly (readonly [string, (typeof EVERYWHERE | typeof READER)[number][1]])[] }) {
  const { t } = useText()
  return (
    <dl className="keys">
      {keys.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(meaning)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The keys that work, shown by `?`. */
export function HelpDialog() {
  const { t } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  useKeys({ '?': () => dialog.current?.showModal() })
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title">
      <h2 id="help-title">{t('keys.title')}</h2>
      <h3>{t('keys.everywhere')}</h3>
      <KeyList keys={EVERYWHERE} />
      <h3>{t('keys.reader')}</h3>
      <KeyList keys={READER} />
      <form method="dialog">
        <button className="button">{t('action.close')}</button>
      </form>
    </dialog>
  )
}

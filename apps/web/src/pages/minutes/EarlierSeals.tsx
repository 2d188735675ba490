import type { Minutes } from '@rapporteur/api/schemas'
import { useText } from '../../i18n/TextProvider.tsx'
import { ParallelTexts } from './ParallelTexts.tsx'
import { readSealedText } from './sealedText.ts'

/** Texts that every side had signed and that were changed afterwards; each is kept, word for word, with its hash. */
export function EarlierSeals({ seals }: { seals: Minutes['earlierSeals'] }) {
  const { t } = useText()
  if (seals.length === 0) return null
  return (
    <section>
      <h2>{t('signing.earlier')}</h2>
      <p className="soft">{t('signing.earlierNote')}</p>
      {seals.map(({ hash, text }) => {
        const sealed = readSealedText(text)
        return (
          <details key={hash}>
            <summary>
              <code className="id">{hash}</code>
            </summary>
            {sealed?.articles.map((texts, place) => (
              // A sealed text never changes, so an article's place is its name.
              // oxlint-disable-next-line react/no-array-index-key
              <ParallelTexts key={place} languages={sealed.languages} texts={texts} />
            ))}
            <pre>{text}</pre>
          </details>
        )
      })}
    </section>
  )
}

import { useRouter } from '@tanstack/react-router'
import { NAVIGATION } from '../../app/navigation.ts'
import { useText } from '../../i18n/TextProvider.tsx'

/** Names the page that a link to a sentence was followed from, and leads back to it. */
export function CameFrom({ dossier, came }: { dossier: string; came: string }) {
  const { t } = useText()
  const router = useRouter()
  const base = `/d/${encodeURIComponent(dossier)}`
  // The address comes from outside: only pages of this dossier are led to.
  if (came !== base && !came.startsWith(`${base}/`) && !came.startsWith(`${base}?`)) return null
  const section = came.slice(base.length).split(/[/?#]/)[1] ?? ''
  const place = NAVIGATION.flat().find(({ to }) => to === (section ? `/d/$dossier/${section}` : '/d/$dossier'))
  const name = place ? t(place.label) : t('nav.search')
  return (
    <p className="came-from">
      <a
        href={came}
        onClick={(event) => {
          event.preventDefault()
          router.history.push(came)
        }}
      >
        ← {t('reader.cameFrom', { page: name })}
      </a>
    </p>
  )
}

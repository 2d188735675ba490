import { useText } from '../../i18n/TextProvider.tsx'

/** From when to when, as far as known; nothing when neither is. */
export function Stretch({ from, to }: { from: string | null; to: string | null }) {
  const { format } = useText()
  if (from === null && to === null) return null
  return (
    <span className="soft stretch">
      {from === null ? '…' : format.date(from)} – {to === null ? '…' : format.date(to)}
    </span>
  )
}

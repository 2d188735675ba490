import type { Meeting } from '@rapporteur/api/schemas'

/** Words of a source in one line under what they are about; the page of it has them whole. */
export function Quoted({ words: { text, language } }: { readonly words: NonNullable<Meeting['words']> }) {
  return (
    <p className="quoted" lang={language ?? undefined} title={text}>
      {text}
    </p>
  )
}

import type { BriefSentence } from '../brief.ts'
import type { BriefEntries, InstrumentEntry } from '../entries.ts'
import type { Writer } from '../writer.ts'
import { lastDayOf } from '../words/dates.ts'
import { sentence } from './sentence.ts'

/** Instruments whose term is known to end, soonest first. */
export function instrumentsSection({ instruments }: BriefEntries, writer: Writer): BriefSentence[] {
  const { words } = writer
  const ending = instruments
    .filter((one): one is typeof one & { expiresOn: string } => one.expiresOn !== null)
    .toSorted((a, b) => (a.expiresOn < b.expiresOn ? -1 : 1))
  if (ending.length === 0) return [sentence(words.instruments.none)]
  return ending.map((one) => {
    const kind = words.instruments.kinds[one.kind]
    const item = {
      name: nameOf(one, kind, writer),
      signedOn: one.signedOn && writer.date(one.signedOn),
      expiresOn: writer.date(one.expiresOn),
    }
    const over = lastDayOf(one.expiresOn) < writer.today
    return sentence((over ? words.instruments.expired : words.instruments.expires)(item), one)
  })
}

/** Its name in the language of the brief; else its kind with what it is about, or with its name, as a source has them. */
function nameOf({ titles, subject }: InstrumentEntry, kind: string, { language, words }: Writer): string {
  const foreign = subject ?? Object.values(titles ?? {})[0]
  return titles?.[language] ?? (foreign ? words.instruments.named(kind, foreign) : kind)
}

import type { PlainKey } from '../i18n/messages.ts'
import type { Say } from '../i18n/text.ts'

/** What the reader says in English of where a field was taken from, gathered into what pages say of it. */
const REASONS: Readonly<Record<string, PlainKey>> = {
  'the sides of the text': 'implied.sides',
  'the side of the text': 'implied.sides',
  'the sides of the document': 'implied.sides',
  'the order in which the sides are named': 'implied.order',
  'the one beside is of the other side': 'implied.counterpart',
  'the counterpart of the person before': 'implied.counterpart',
  'the country named before': 'implied.country',
  'the countries of the clause': 'implied.country',
  'the form of the name': 'implied.nameForm',
  'the other side’s names have another form': 'implied.nameForm',
  'a post without its country, in the country’s own language': 'implied.ownPost',
  'the figure before': 'implied.figureBefore',
  'the words about the one before': 'implied.figureBefore',
  'the currency of the sum before': 'implied.figureBefore',
  'the same figure elsewhere in the text': 'implied.sameFigure',
  'the noun before': 'implied.before',
  'what stands before': 'implied.before',
  'the line before': 'implied.before',
  'the words that open the list': 'implied.before',
  'the words of a sentence before': 'implied.before',
  'the sentence after': 'implied.after',
  'a date of the same sentence': 'implied.sentenceDate',
  'the date of the sentence': 'implied.sentenceDate',
  'the year named earlier in the sentence': 'implied.sentenceDate',
  'a date of the sentence before': 'implied.dateBefore',
  'the date before in the paragraph': 'implied.dateBefore',
  'the date of the meeting': 'implied.meetingDate',
  'the visit': 'implied.meetingDate',
  'the date of publication': 'implied.publication',
  'the year of publication': 'implied.publication',
  'the first whole date of the text': 'implied.textDate',
  'the latest year that the text names': 'implied.textDate',
  'the anniversary': 'implied.anniversary',
  'nothing says that it is new': 'implied.notNew',
}

/** The reason in the pages' language; null when the reader gives one that is not known here. */
export function impliedReason(from: string, t: Say): string | null {
  const key = REASONS[from]
  return key === undefined ? null : t(key)
}

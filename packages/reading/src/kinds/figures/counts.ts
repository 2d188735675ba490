import { NumberForm } from '../../engine/numbers.ts'
import type { Mark } from '../../engine/scan.ts'
import { TokenType } from '../../engine/tokens.ts'
import { classified } from './countedNoun.ts'
import { type Ledger, PEOPLE_COUNTED } from './ledger.ts'
import { coveredBy } from './marks.ts'

const PILED = new Set(['goods', 'scholarships', 'flights', 'companies', 'investment-projects'])
const MAY_BE_ONE = new Set(['investment-projects', 'companies', 'scholarships', '?'])

/** Makes the draft a count of the noun behind it, which a bare number may go on with; false where the number counts nothing. */
export function takeCount(ledger: Ledger, unit: Mark): boolean {
  const { page, sentence, draft } = ledger
  const { numbers, tokens } = page
  const { token, value } = draft
  // "VVER-1200 reactors": the number of a model.
  if (isOfModel(ledger, token)) return false
  const [code = null, indicator = '?'] = classified(ledger, unit)
  // 由每年20个增加到30个: a row that holds the word counted is of what it was before.
  if (sentence.language.names && coveredBy(page, 'figure.range', tokens.start[unit.firstToken]!)) return false
  // 一个项目, 一列车: an article, no count.
  if (value === 1 && numbers.form[token] === NumberForm.han) return false
  // "Chưa ra một tấn nào": neither is a lone word for one beside what is counted in thousands.
  if (value === 1 && numbers.form[token] === NumberForm.words && !MAY_BE_ONE.has(indicator)) return false
  draft.kind = 'count'
  draft.unit = code
  draft.counted = indicator
  draft.endToken = unit.endToken
  const span = [tokens.start[unit.firstToken]!, tokens.end[unit.endToken - 1]!] as const
  ledger.lastCount = { unit: code, counted: indicator, span, sentence: sentence.index, value }
  if (PILED.has(indicator) || PEOPLE_COUNTED.has(indicator))
    ledger.tally = { unit: code, counted: indicator, span, block: sentence.block, value }
  return true
}

/** A hyphen without spaces ties the number to a word before it. */
const isOfModel = ({ page: { folded, tokens }, sentence }: Ledger, token: number): boolean =>
  token - 2 >= sentence.firstToken &&
  tokens.end[token - 1] === tokens.start[token] &&
  folded[tokens.start[token - 1]!] === '-' &&
  tokens.end[token - 2] === tokens.start[token - 1] &&
  tokens.type[token - 2] === TokenType.word

import type { PartyCode, Person } from '../../../findings.ts'
import { MOST_MENTIONS } from './holders.ts'

// A name and a post before a colon, and how far behind them somebody still speaks.
const LONGEST_LABEL = 90
const LONGEST_SPEECH = 2000

/** "Vladimir Putin: We are ready …": the side of whose name and a colon open the paragraph that holds an offset. */
export function sideOfLabel(text: string, people: readonly Person[], offset: number): readonly PartyCode[] | undefined {
  const from = Math.max(0, offset - LONGEST_SPEECH)
  const line = text.slice(from, offset).lastIndexOf('\n') + 1 + from
  const colon = text.slice(line, line + LONGEST_LABEL).indexOf(':') + line
  if (colon < line || colon >= offset) return undefined
  for (const { side, mentions } of people)
    if (side && mentions.slice(0, MOST_MENTIONS).some(([start, end]) => start >= line && end === colon)) return [side]
  return undefined
}

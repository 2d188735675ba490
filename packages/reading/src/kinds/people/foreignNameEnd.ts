import type { Page, Sentence } from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'
import { isDot, isHyphenInside, isSoundAt, isSoundInside, type NameSounds, opensWord, stopsAt } from './nameSounds.ts'
import { markAt } from './runs.ts'

/** No name is longer. */
export const MOST_CHARACTERS = 24
const LONGEST_PART = 5

/** Where a foreign name that begins at a token ends, its parts told by their sounds and by the dots between them; 0 where none begins. */
export function foreignNameEnd(
  page: Page,
  sentence: Sentence,
  token: number,
  sounds: NameSounds,
  strict: boolean,
): number {
  const { folded, tokens } = page
  let end = 0
  let inPart = 0
  let isOpenPart = false
  let isAnyHan = false
  let closedEnd = 0
  const firstDot = strict ? -1 : dotWithin(page, sentence, token)
  for (let i = token; i < sentence.endToken && i - token < MOST_CHARACTERS; i++) {
    const at = tokens.start[i]!
    if (
      isDot(folded[at]) &&
      inPart > 0 &&
      i + 1 < sentence.endToken &&
      (tokens.type[i + 1] === TokenType.han || tokens.type[i + 1] === TokenType.word)
    ) {
      inPart = 0
      isOpenPart = true
      isAnyHan = false
      closedEnd = closeOfPart(page, sentence, i + 1, sounds)
      continue
    }
    if (inPart > 1 && isHyphenInside(page, sentence, i, sounds)) {
      inPart = 0
      continue
    }
    if (tokens.type[i] === TokenType.word && i > token && isDot(folded[tokens.start[i - 1]!])) {
      end = tokens.end[i]!
      inPart = 1
      continue
    }
    if (i < closedEnd) {
      inPart++
      end = tokens.end[i]!
      continue
    }
    // 尤里·先秋林: what a dot leads to is a name, whatever it is written with.
    if (
      isOpenPart &&
      inPart === 0 &&
      tokens.type[i] === TokenType.han &&
      sounds.transcription[folded.charCodeAt(at)] === 0
    )
      isAnyHan = true
    if (
      isAnyHan &&
      inPart < LONGEST_PART &&
      tokens.type[i] === TokenType.han &&
      !(inPart >= 1 && (stopsAt(folded, at, sounds) || markAt(page, 'person.act', i)))
    ) {
      inPart++
      end = tokens.end[i]!
      continue
    }
    if (i < firstDot && inPart < 6 && tokens.type[i] === TokenType.han) {
      inPart++
      end = tokens.end[i]!
      continue
    }
    if (tokens.type[i] !== TokenType.han) break
    if (sounds.transcription[folded.charCodeAt(at)] === 0) {
      // 多明计斯: a rare sound between two usual ones.
      if (
        strict ||
        markAt(page, 'person.surname', token) ||
        inPart < 2 ||
        inPart > 3 ||
        !isSoundAt(page, sentence, i + 1, sounds) ||
        stopsAt(folded, at, sounds) ||
        markAt(page, 'person.act', i)
      )
        break
      inPart++
      continue
    }
    if (inPart >= 1 && stopsAt(folded, at, sounds) && !isSoundInside(folded, at, sounds)) break
    inPart++
    end = tokens.end[i]!
  }
  return end
}

/** The token behind a part of a name that a mark closes (`宋赛·西发赛(`, `麦地那·`), with nothing in it that ends names for sure; else 0. */
function closeOfPart(page: Page, sentence: Sentence, token: number, sounds: NameSounds): number {
  for (let i = token; i <= sentence.endToken && i - token <= LONGEST_PART; i++) {
    if (i === sentence.endToken || page.tokens.type[i] === TokenType.punctuation) return i > token ? i : 0
    if (page.tokens.type[i] !== TokenType.han) return 0
    if (i > token && (opensWord(page.folded, page.tokens.start[i]!, sounds) || markAt(page, 'person.act', i))) return 0
  }
  return 0
}

/** Token of the dot that ends the first part of a foreign name, when only Han characters stand before it; else -1. */
function dotWithin(page: Page, sentence: Sentence, token: number): number {
  for (let i = token + 1; i < sentence.endToken && i - token <= 7; i++) {
    if (isDot(page.folded[page.tokens.start[i]!])) return i
    if (page.tokens.type[i] !== TokenType.han) return -1
  }
  return -1
}

import { hasMark, type Page, type Sentence } from '../../engine/page.ts'
import type { Words } from './signals.ts'

/** 双方签署了21份文件: a line of a list that only tells what was done, in a script where a particle says so. */
export const isOnlyDone = (page: Page, sentence: Sentence, words: Words): boolean =>
  sentence.language.names !== undefined &&
  words.cue.length === 0 &&
  hasMark(page, 'undertaking.done', sentence.span[0], sentence.span[1])

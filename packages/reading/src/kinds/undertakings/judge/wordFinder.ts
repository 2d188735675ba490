import { hasMark, type Page, type Sentence } from '../../../engine/page.ts'
import { endOf, SentenceWords, Walk, type Walks, wordTypes, type Words } from '../signals.ts'
import { isHidden } from './hiddenCues.ts'

/** Finds the words that matter in sentence after sentence; calls must come in text order. */
export class WordFinder {
  readonly #page: Page
  readonly #cues: Walk
  readonly #walks: Walks

  constructor(page: Page) {
    this.#page = page
    this.#cues = new Walk(page, 'undertaking.cue')
    this.#walks = Object.fromEntries(wordTypes.map((type) => [type, new Walk(page, `undertaking.${type}`)])) as Walks
  }

  /** Nobody says or undertakes anything in a sentence, told without looking at its words. */
  isSilent(sentence: Sentence): boolean {
    const [start] = sentence.span
    const end = endOf(sentence)
    return !hasMark(this.#page, 'undertaking.cue', start, end) && !hasMark(this.#page, 'undertaking.say', start, end)
  }

  /** The words that matter in a sentence; cues inside a name are none. */
  wordsOf(sentence: Sentence): Words {
    const [start] = sentence.span
    const end = endOf(sentence)
    const all = this.#cues.in(start, end)
    const cues =
      all.length === 0 ? all : all.filter((cue) => cue.payload !== 'none' && !isHidden(this.#page, sentence, end, cue))
    return new SentenceWords(this.#walks, start, end, cues)
  }
}

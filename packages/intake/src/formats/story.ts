import type { LanguageCode } from '../document.ts'
import type { Trouble } from '../errors.ts'

/** One document's words as a format gives them, before they become a Document. */
export interface Story {
  readonly text: string
  readonly title: string | null
  readonly publishedOn: string | null
  readonly url: string | null
  readonly language: LanguageCode | null
  /** Whether `language` is said of this very text (a record's own field), not of the page around it. */
  readonly languageIsSure: boolean
  /** The id that the source itself gives. */
  readonly id: string | null
  /** The bytes that stand for this story alone where one source holds several; `null` where the source is the story. */
  readonly bytes: Uint8Array | null
}

/** Tells the language of a text, `null` when it cannot. */
export type LanguageOf = (text: string) => LanguageCode | null

/** What a format may take from a source. */
export interface Limits {
  /** Bytes of a source, and of what it unpacks to. */
  readonly maxBytes: number
  /** Pages of a PDF. */
  readonly maxPages: number
}

export type Stories = readonly Story[] | Trouble

/** A story that says nothing of itself but its text. */
export function bareStory(text: string): Story {
  return {
    text,
    title: null,
    publishedOn: null,
    url: null,
    language: null,
    languageIsSure: false,
    id: null,
    bytes: null,
  }
}

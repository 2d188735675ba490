/** ISO 639-1 code of a language, such as `vi`. */
export type LanguageCode = string

/** Half-open stretch of a text: UTF-16 offsets, `[start, end)`. */
export type Span = readonly [start: number, end: number]

/** A paragraph of a document's text and the language it is written in; `null` where no language could be told. */
export interface Paragraph {
  readonly span: Span
  readonly language: LanguageCode | null
}

/** Where a document came from, as far as its bytes and its bringer say. */
export interface DocumentOrigin {
  /** File name or address as given, for messages; never used to open anything. */
  readonly name: string
  /** IANA media type that was recognised, such as `text/html`. */
  readonly mediaType: string
  /** IANA name of the character encoding that the bytes were decoded with. */
  readonly encoding: string
  /** SHA-256 of the bytes as they came, lower-case hexadecimal. The same bytes twice are one document. */
  readonly sha256: string
  /** Count of bytes as they came. */
  readonly size: number
}

/** A source as it came in, and its text. `text` is in NFC; every offset anywhere counts UTF-16 units of this text. */
export interface Document {
  /** The id that the source itself gives (the corpus' JSON shape does), else the first 16 digits of its SHA-256. */
  readonly id: string
  readonly text: string
  /** Language of most of the text; `null` when it could not be told. */
  readonly language: LanguageCode | null
  readonly paragraphs: readonly Paragraph[]
  readonly title: string | null
  /** ISO 8601 date, as precise as the page gives it: `2021`, `2021-10` or `2021-10-29`. */
  readonly publishedOn: string | null
  readonly url: string | null
  readonly origin: DocumentOrigin
}

/** Why a source could not be taken in. */
export type IntakeProblemCode =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'undecodable'
  | 'no-text'
  | 'bad-json'
  | 'bad-feed'
  | 'damaged'
  | 'encrypted'
  | 'unsupported'

/** What is known of a trouble; a page can say it in its own language from `code` and `details`. */
export type TroubleDetails = Readonly<Record<string, string | number>>

/** A trouble before it is tied to the source's name. */
export interface Trouble {
  readonly code: IntakeProblemCode
  readonly details: TroubleDetails
}

/** Bad data as a value: which source, why it stayed outside, and how to mend it. */
export interface IntakeProblem {
  readonly code: IntakeProblemCode
  /** The source's name as given, on one line. */
  readonly name: string
  /** One English sentence that names the source, the reason and the mend. */
  readonly message: string
  readonly details: TroubleDetails
}

const megabytes = (bytes: unknown): string => `${(Number(bytes) / 1_000_000).toFixed(1)} MB`

/** Reason and mend of each code; the sentence opens with the source's name. */
const sentences: Record<IntakeProblemCode, (details: TroubleDetails) => string> = {
  empty: () => 'is empty; save it again with its content',
  binary: ({ what }) => `is ${what ?? 'not text'}; give a text, HTML, JSON, PDF or DOCX file instead`,
  'too-large': ({ size, limit, unit }) =>
    unit === 'pages'
      ? `has ${size} pages, more than the ${limit} that are read; split it or raise the limit`
      : unit === 'tags'
        ? `has more than ${limit} tags of markup; split it`
        : unit === 'unpacked'
          ? `unpacks to more than ${megabytes(limit)}; split it or raise the limit`
          : `is ${megabytes(size)}, more than the ${megabytes(limit)} that are read; split it or raise the limit`,
  undecodable: ({ offset }) =>
    `is written in a character encoding that could not be told${offset === undefined ? '' : ` (byte ${offset} is not valid UTF-8)`}; save it as UTF-8`,
  'no-text': ({ what }) =>
    `has no text to read${what === undefined ? '' : ` (${what})`}; give a version with text in it`,
  'bad-json': ({ what }) => `is not a document in JSON: ${what}; mend it there`,
  'bad-feed': ({ what }) => `is not a feed that can be read: ${what}; save the feed again`,
  damaged: ({ what }) => `is damaged or cut short (${what}); fetch or save it again`,
  encrypted: () => 'is protected by a password; save it without one',
  unsupported: ({ what, mend }) => `is ${what}, which is not read; ${mend ?? 'save it as text, HTML, PDF or DOCX'}`,
}

export function trouble(code: IntakeProblemCode, details: TroubleDetails = {}): Trouble {
  return { code, details }
}

/** True for a trouble among the values that a stage returns. */
export function isTrouble(value: object): value is Trouble {
  return 'code' in value && 'details' in value
}

/** Ties a trouble to a source. A name of several lines or of endless length is shortened, so that the message stays one line. */
export function problemOf(name: string, { code, details }: Trouble): IntakeProblem {
  const shown = nameOnOneLine(name)
  return { code, name: shown, message: `${shown} ${sentences[code](details)}.`, details }
}

function nameOnOneLine(name: string): string {
  const line = name
    .slice(0, 1000)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  if (line === '') return 'The source'
  return line.length > 300 ? `${line.slice(0, 299).toWellFormed()}…` : line
}

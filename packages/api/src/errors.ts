/** A request that the API itself refuses: one sentence, a stable code and the HTTP status beside it. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: RefusalStatus
  readonly code: string
  readonly errors: readonly FieldError[]

  constructor(code: keyof typeof refusals, sentence: string, errors: readonly FieldError[] = []) {
    super(sentence)
    this.code = code
    this.status = refusals[code]
    this.errors = errors
  }
}

/** One wrong field of a request: `path` as in the body or query (`items.0.name`). */
export interface FieldError {
  readonly path: string
  readonly message: string
}

/** The catalogue: every code of this package and its status. */
const refusals = {
  'invalid-request': 400,
  'not-signed-in': 401,
  'link-used': 401,
  'foreign-request': 403,
  forbidden: 403,
  'not-found': 404,
  'too-large': 413,
  'wrong-content-type': 415,
} as const satisfies Record<string, number>

export type RefusalStatus = (typeof refusals)[keyof typeof refusals]

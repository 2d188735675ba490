/** The server cannot start or go on; the message is one sentence for whoever started it. */
export class ServerFailed extends Error {
  override readonly name = 'ServerFailed'
  readonly code: 'PORT_TAKEN' | 'PORT_REFUSED' | 'PAGES_MISSING'
  constructor(code: ServerFailed['code'], sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.code = code
  }
}

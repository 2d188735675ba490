/** What was typed cannot be done; the message is one sentence that says how to mend it. Exit code 2. */
export class Mistake extends Error {
  override readonly name = 'Mistake'
}

/** It was typed rightly but cannot be done now; one sentence. Exit code 1. */
export class Failure extends Error {
  override readonly name = 'Failure'
}

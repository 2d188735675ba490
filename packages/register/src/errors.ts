/** Every way in which the register says no, each with a stable `code` and the HTTP status that fits it. */
export abstract class RegisterError extends Error {
  abstract readonly code: string
  abstract readonly status: number
  override get name(): string {
    return this.constructor.name
  }
}

/** Another process has the data directory open. */
export class RegisterLocked extends RegisterError {
  readonly code = 'REGISTER_LOCKED'
  readonly status = 503
  readonly dataDir: string
  constructor(dataDir: string) {
    super(`The register in ${dataDir} is open in another process; close that one first, or choose another directory.`)
    this.dataDir = dataDir
  }
}

/** What was asked for is not in the register (or the asker may not know that it is). */
export class NotFound extends RegisterError {
  readonly code = 'NOT_FOUND'
  readonly status = 404
  constructor(what: string, id: string) {
    super(`There is no ${what} ${JSON.stringify(id)}.`)
  }
}

/** The actor may not do this. */
export class Forbidden extends RegisterError {
  readonly code = 'FORBIDDEN'
  readonly status = 403
}

/** The thing changed since the caller looked at it, or its state does not allow this step. */
export class Conflict extends RegisterError {
  readonly code = 'CONFLICT'
  readonly status = 409
}

/** The caller's mistake, in one sentence. */
export class Invalid extends RegisterError {
  readonly code = 'INVALID'
  readonly status = 400
}

/** A dossier file that cannot be installed; the message names the file and the place in it. */
export class BadDossierFile extends RegisterError {
  readonly code = 'BAD_DOSSIER_FILE'
  readonly status = 400
}

/** The store under the register failed: the disk, the database, its worker. */
export class StoreFailed extends RegisterError {
  readonly code = 'STORE_FAILED'
  readonly status = 500
}

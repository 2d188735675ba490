import pino, { type DestinationStream, type Logger } from 'pino'

/** Whatever might carry a secret, should it ever be handed to the log. */
const SECRETS = ['token', 'cookie', 'authorization', 'password', 'secret', 'databaseUrl', 'connectionString']

/**
 * The server's log: JSON lines on stderr, so that stdout has only what people read. `level` is pino's; default `warn`,
 * at which a quiet day leaves nothing.
 */
export function createLogger(level = 'warn', destination: DestinationStream = pino.destination(2)): Logger {
  const paths = SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
  return pino({ level, base: null, redact: { paths, censor: '[hidden]' } }, destination)
}

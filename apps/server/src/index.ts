export { ServerFailed } from './errors.ts'
export { createLogger } from './logger.ts'
export { tryPort } from './port.ts'
export { startServer, type RunningServer, type ServerOptions } from './start-server.ts'

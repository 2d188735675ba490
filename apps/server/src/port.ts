import { createServer, type Server } from 'node:net'
import { ServerFailed } from './errors.ts'

/** Opens a port. Throws ServerFailed in one sentence: `PORT_TAKEN`, `PORT_REFUSED`. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new ServerFailed(
              'PORT_TAKEN',
              `Port ${port} is taken by another program; choose another with --port.`,
              error,
            )
          : new ServerFailed(
              'PORT_REFUSED',
              `Port ${port} on ${host} cannot be opened (${error.code ?? error.message}).`,
              error,
            ),
      ),
    )
    server.listen(port, host, () => resolve())
  })
}

/** Says before long work that a port cannot be had at its end: opens it and closes it again. Throws as {@link listen} does. */
export async function tryPort(port: number, host = '127.0.0.1'): Promise<void> {
  const server = createServer()
  await listen(server, port, host)
  await new Promise((resolve) => server.close(resolve))
}

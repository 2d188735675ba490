import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listDossiers, type Register } from '@rapporteur/register'
import type { RunningServer, ServerOptions } from '@rapporteur/server'
import { text, type Command, type Values } from '../command.ts'
import { dataOptions, DATA_HELP, hasDatabase, root, withRegister } from '../data.ts'
import { Mistake } from '../mistake.ts'
import { openBrowser } from '../open-browser.ts'
import type { Terminal } from '../terminal.ts'
import { version } from '../version.ts'

/** Tried first, so that bookmarks stay good; another is taken when it is in use. */
const USUAL_PORT = 4180

export const serve: Command = {
  usage: 'serve [--port N] [--host ADDRESS] [--names NAMES] [--data DIR] [--no-open]',
  help: `
Opens the register, on this machine only unless told otherwise, and prints one line with its address and a link that lets one browser
in, once, within ten minutes. The first start brings a sample dossier with documents of our own writing. Ctrl-C ends it;
nothing is lost when it is killed.

  --port N        port to listen on; 0 takes any free one (default ${USUAL_PORT}, or a free one when that is taken)
  --host ADDRESS  address to listen on (default 127.0.0.1; another one opens the register to others, who need a token each)
  --names NAMES   names, with commas between, under which others reach this server, such as register.example.org
  --no-open       do not open a browser
  --log LEVEL     debug, info, warn or error, as JSON lines on stderr (default warn)
${DATA_HELP}
`,
  options: {
    ...dataOptions,
    port: { type: 'string' },
    host: { type: 'string' },
    names: { type: 'string' },
    'no-open': { type: 'boolean' },
    log: { type: 'string', default: 'warn' },
  },
  async run(values, words, terminal) {
    if (words.length > 0) throw new Mistake(`serve takes no file; "${words[0]}" is for "rapporteur import".`)
    const port = portOf(values)
    const level = text(values, 'log') ?? 'warn'
    if (!['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'].includes(level))
      throw new Mistake(`there is no log level "${level}"; there are debug, info, warn and error.`)
    // The server loads while the database opens, which is a thread of its own.
    const loading = import('@rapporteur/server')
    loading.catch(() => {})
    // A port that was asked for is tried before the sample is read, not after.
    if (port !== null) await (await loading).tryPort(port, text(values, 'host'))
    if (!hasDatabase(values)) terminal.say('making the database, once …')
    return withRegister(values, async (register) => {
      if ((await listDossiers(register.read)).length === 0) await bringSample(register, terminal)
      const built = join(root, 'apps', 'web', 'dist')
      const pages = existsSync(join(built, 'index.html')) ? built : undefined
      if (!pages) terminal.say('rapporteur: the pages are not built (npm start builds them); only the API is served.')
      const { createLogger, openReadingDesk } = await loading
      // The reader and what takes files apart are loaded at the first document, not at every start.
      const desk = openReadingDesk()
      const server = await listen(port, {
        register,
        read: desk.read,
        takeIn: desk.takeIn,
        logger: createLogger(level),
        version: version(),
        pages,
        host: text(values, 'host'),
        names: text(values, 'names')
          ?.split(',')
          .map((name) => name.trim()),
      })
      await terminal.out(`Rapporteur is at ${server.address} · open this link once: ${await server.link()}\n`)
      if (!values['no-open'] && terminal.interactive) openBrowser(await server.link())
      await untilAsked()
      await server.stop()
      await desk.close()
      return 0
    })
  },
}

function portOf(values: Values): number | null {
  const given = text(values, 'port')
  if (given === undefined) return null
  const port = Number(given)
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port
  throw new Mistake(`"${given}" is no port; a port is a number from 0 to 65535.`)
}

async function listen(port: number | null, options: ServerOptions): Promise<RunningServer> {
  const { ServerFailed, startServer } = await import('@rapporteur/server')
  try {
    return await startServer({ ...options, port: port ?? USUAL_PORT })
  } catch (error) {
    if (port === null && error instanceof ServerFailed && error.code === 'PORT_TAKEN')
      return startServer({ ...options, port: 0 })
    throw error
  }
}

async function bringSample(register: Register, terminal: Terminal): Promise<void> {
  const [{ installFolder, sampleDossier }, { documentIndex }, { importPaths, importSentence }] = await Promise.all([
    import('../dossier-folder.ts'),
    import('../document-index.ts'),
    import('../import-paths.ts'),
  ])
  const sample = sampleDossier()
  if (!sample) return
  const dossier = await installFolder(register, sample)
  if (!sample.documents) return
  const index = documentIndex(sample.documents)
  const counts = await importPaths(register, dossier, [sample.documents], terminal, {
    label: 'reading the sample dossier',
    index,
  })
  terminal.say(`sample dossier ${dossier}: ${importSentence(counts)}`)
}

/** Waits for Ctrl-C or the system's wish; a second one ends the program at once. */
function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    const asked = () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.removeListener(signal, asked)
        process.once(signal, () => process.exit(130))
      }
      resolve()
    }
    process.on('SIGINT', asked)
    process.on('SIGTERM', asked)
  })
}

import { open, rename, rm } from 'node:fs/promises'
import { exportDossier as exported } from '@rapporteur/register'
import { text, type Command } from '../command.ts'
import { DATA_HELP, dossierOf, dossierOptions, DOSSIER_HELP, withRegister } from '../data.ts'

export const exportDossier: Command = {
  usage: 'export [--dossier ID] [--out FILE] [--data DIR]',
  help: `
Writes a whole dossier as one JSON text: sides, bodies, documents with their texts, findings with their anchors, entries,
and the log. The same dossier always gives the same text.

  --out FILE      where to write (default: to the screen or the pipe)
${DOSSIER_HELP}
${DATA_HELP}

  rapporteur export --out dossier.json
`,
  options: { ...dossierOptions, out: { type: 'string', short: 'o' } },
  async run(values, _words, terminal) {
    return withRegister(values, async (register) => {
      const dossier = await dossierOf(register, values)
      const pieces = exported(register.read, dossier)
      const path = text(values, 'out')
      if (path === undefined) for await (const piece of pieces) await terminal.out(piece)
      else {
        await writeWhole(path, pieces)
        terminal.say(`exported ${dossier} to ${path}`)
      }
      return 0
    })
  },
}

/** Writes a file whole or not at all: a run that is cut off leaves the old one. */
async function writeWhole(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const partial = `${path}.partial`
  const file = await open(partial, 'w')
  try {
    for await (const piece of pieces) await file.write(piece)
    await file.sync()
    await file.close()
    await rename(partial, path)
  } catch (error) {
    await file.close().catch(() => {})
    await rm(partial, { force: true })
    throw error
  }
}

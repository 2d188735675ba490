import { createWriteStream } from 'node:fs'
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { dump } from '@rapporteur/register'
import type { Command } from '../command.ts'
import { dataOptions, DATA_HELP, withRegister } from '../data.ts'
import { Mistake } from '../mistake.ts'

export const backup: Command = {
  usage: 'backup FOLDER [--data DIR]',
  help: `
Copies the whole register, every dossier with its log and the originals of its documents, into a new folder. It can be
restored with any later version, on the embedded database or on PostgreSQL.

${DATA_HELP}

  rapporteur backup ~/backups/2026-11-21
`,
  options: dataOptions,
  async run(values, words, terminal) {
    const [given, ...more] = words
    if (given === undefined || more.length > 0) throw new Mistake('name one new folder for the backup.')
    const folder = resolve(given)
    if (await exists(folder)) throw new Mistake(`${given} is already there; a backup wants a new folder.`)
    const partial = `${folder}.partial`
    await rm(partial, { recursive: true, force: true })
    await mkdir(join(partial, 'originals'), { recursive: true })
    return withRegister(values, async (register) => {
      await pipeline(dump(register), createGzip(), createWriteStream(join(partial, 'register.ndjson.gz')))
      let originals = 0
      for await (const sha256 of register.blobs.list()) {
        const bytes = await register.blobs.get(sha256)
        if (bytes) await writeFile(join(partial, 'originals', sha256), bytes)
        originals++
      }
      await rename(partial, folder)
      terminal.say(`backed up to ${folder} with ${originals} originals`)
      return 0
    })
  },
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

import { createReadStream } from 'node:fs'
import { access, readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createGunzip } from 'node:zlib'
import { restore as restoreRegister, verify } from '@rapporteur/register'
import type { Command } from '../command.ts'
import { dataOptions, DATA_HELP, withRegister } from '../data.ts'
import { Failure, Mistake } from '../mistake.ts'

export const restore: Command = {
  usage: 'restore FOLDER [--data DIR]',
  help: `
Fills an empty register from a folder that "rapporteur backup" made, and verifies it.

${DATA_HELP}

  rapporteur restore ~/backups/2026-11-21 --data ~/register
`,
  options: dataOptions,
  async run(values, words, terminal) {
    const [given, ...more] = words
    if (given === undefined || more.length > 0) throw new Mistake('name the one folder of the backup.')
    const folder = resolve(given)
    const tables = join(folder, 'register.ndjson.gz')
    await access(tables).catch(() => {
      throw new Mistake(`${given} holds no backup: there is no register.ndjson.gz in it.`)
    })
    return withRegister(values, async (register) => {
      const originals = await readdir(join(folder, 'originals'))
      for (const sha256 of originals) {
        const kept = await register.blobs.put(await readFile(join(folder, 'originals', sha256)))
        if (kept !== sha256) throw new Failure(`the original ${sha256} in the backup is damaged; nothing was restored.`)
      }
      const lines = createReadStream(tables).pipe(createGunzip()).setEncoding('utf8')
      const { rows } = await restoreRegister(register, lines)
      const faults = await verify(register)
      for (const { dossier, what, id, sentence } of faults)
        await terminal.out(`${dossier}\t${what}\t${id}\t${sentence}\n`)
      terminal.say(
        `restored ${rows} rows and ${originals.length} originals; ${faults.length ? `${faults.length} faults` : 'verified'}`,
      )
      return faults.length === 0 ? 0 : 1
    })
  },
}

import { verify as verifyRegister } from '@rapporteur/register'
import { text, type Command } from '../command.ts'
import { dataOptions, DATA_HELP, dossierOf, withRegister } from '../data.ts'

export const verify: Command = {
  usage: 'verify [--dossier ID] [--data DIR]',
  help: `
Checks that the log of changes is whole (each entry is chained to the one before by its hash), that every anchor's words
stand in their document character for character, and that every original is there with the bytes it came with.
Prints one line for each fault; exit code 1 when there is one.

  --dossier ID    only this dossier (default all)
${DATA_HELP}
`,
  options: { ...dataOptions, dossier: { type: 'string' } },
  async run(values, _words, terminal) {
    return withRegister(values, async (register) => {
      const dossier = text(values, 'dossier') === undefined ? undefined : await dossierOf(register, values)
      const faults = await verifyRegister(register, dossier)
      for (const { dossier, what, id, sentence } of faults)
        await terminal.out(`${dossier}\t${what}\t${id}\t${sentence}\n`)
      terminal.say(faults.length === 0 ? 'verified: everything is as it must be' : `verified: ${faults.length} faults`)
      return faults.length === 0 ? 0 : 1
    })
  },
}

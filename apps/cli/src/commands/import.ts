import type { Command } from '../command.ts'
import { DATA_HELP, dossierOf, dossierOptions, DOSSIER_HELP, withRegister } from '../data.ts'
import { dossierFolder, installFolder } from '../dossier-folder.ts'
import { documentIndex, type DocumentIndex } from '../document-index.ts'
import { importPaths, importSentence, type ImportCounts } from '../import-paths.ts'
import { Mistake } from '../mistake.ts'

export const importFiles: Command = {
  usage: 'import PATH… [--dossier ID] [--data DIR]',
  help: `
Takes files and folders into a dossier: each document is read and goes in whole or not at all, with its original. The same
bytes twice are one document, so that a run that was broken off can simply be repeated. A file that cannot be taken in is
named in one line, the rest goes on, and the exit code is 1.

A folder with a dossier.json in it is a dossier: it is installed, and the documents below it go into that dossier.

${DOSSIER_HELP}
${DATA_HELP}

  rapporteur import minutes/ news/ letter.pdf
  rapporteur import dossiers/my-dossier
`,
  options: dossierOptions,
  async run(values, words, terminal) {
    if (words.length === 0) throw new Mistake('name at least one file or folder to import.')
    return withRegister(values, async (register) => {
      const plain: string[] = []
      const counts: ImportCounts = { added: 0, known: 0, failed: 0, findings: 0 }
      const add = async (dossier: string, paths: readonly string[], index: DocumentIndex | null = null) => {
        const more = await importPaths(register, dossier, paths, terminal, { index })
        for (const key of Object.keys(counts) as (keyof ImportCounts)[]) counts[key] += more[key]
      }
      for (const path of words) {
        const folder = dossierFolder(path)
        if (!folder) plain.push(path)
        else {
          const dossier = await installFolder(register, folder)
          terminal.say(`dossier ${dossier} installed`)
          if (folder.documents) await add(dossier, [folder.documents], documentIndex(folder.documents))
        }
      }
      if (plain.length > 0) await add(await dossierOf(register, values), plain)
      terminal.say(importSentence(counts))
      return counts.failed > 0 ? 1 : 0
    })
  },
}

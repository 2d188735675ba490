/** A program: imports document after document into the register in its first argument, a line for each that is in, until killed. */
import { importDocument, installDossier, openRegister, systemActor } from '../../src/index.ts'
import { dossier } from './dossier.ts'
import { incomingWith } from './documents.ts'
import { figure, meeting } from './findings.ts'

const [dataDir, round] = process.argv.slice(-2)
const register = await openRegister({ dataDir: dataDir! })
await installDossier(register, dossier)
for (let n = 1; ; n++) {
  const item = incomingWith(
    {
      id: `round-${round}-${n}`,
      text: `Session ${n} of round ${round} counted ${n} million USD. ${'And so on. '.repeat(200)}`,
    },
    (text) => [
      meeting(text, `Session ${n}`, { ordinal: n }),
      figure(text, `${n} million USD`, { value: n * 1e6, period: String(1900 + n) }),
    ],
  )
  const { status } = await importDocument(register, dossier.id, systemActor, item)
  process.stdout.write(`${status}\n`)
}

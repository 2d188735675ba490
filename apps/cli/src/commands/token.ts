import { createToken, createUser, getDossier, grant, type Role } from '@rapporteur/register'
import { text, type Command } from '../command.ts'
import { DATA_HELP, dossierOf, dossierOptions, DOSSIER_HELP, withRegister } from '../data.ts'
import { Mistake } from '../mistake.ts'
import { systemActor } from '../system-actor.ts'

const ROLES: readonly Role[] = ['reader', 'officer', 'secretary', 'admin']

export const token: Command = {
  usage: 'token --name NAME --side CODE [--role ROLE] [--dossier ID] [--data DIR]',
  help: `
Makes an API token for one person of one side and prints it. It is shown this once; the register keeps only its hash.
With it, programs speak to /api/v1 (Authorization: Bearer …) and a person can sign in in a browser. What a token's holder
writes is that side's: they cannot write the other side's assessments, read its notes or confirm for it.

  --name NAME     who holds it, as the log will name them
  --side CODE     the side they write for (the code that the dossier's file gives it)
  --role ROLE     ${ROLES.join(', ')} (default officer)
${DOSSIER_HELP}
${DATA_HELP}
`,
  options: {
    ...dossierOptions,
    name: { type: 'string' },
    side: { type: 'string' },
    role: { type: 'string', default: 'officer' },
  },
  async run(values, _words, terminal) {
    const name = text(values, 'name')?.trim()
    if (!name) throw new Mistake('say who will hold the token with --name.')
    const role = ROLES.find((one) => one === text(values, 'role'))
    if (!role) throw new Mistake(`there is no role "${text(values, 'role')}"; there are ${ROLES.join(', ')}.`)
    return withRegister(values, async (register) => {
      const dossier = await dossierOf(register, values)
      const codes = (await getDossier(register.read, dossier)).sides.map(({ code }) => code)
      const side = text(values, 'side')
      if (side === undefined || !codes.includes(side))
        throw new Mistake(`say with --side which side the token writes for: ${codes.join(', ')}.`)
      const user = await createUser(register, systemActor, { name })
      await register.write(dossier, systemActor, (write) => grant(write, user.id, { side, role }))
      await terminal.out(`${await createToken(register, systemActor, user.id, { label: `${dossier} ${side}` })}\n`)
      terminal.say(`token of ${name}: ${role} for ${side} in ${dossier}; keep it, it is not shown again`)
      return 0
    })
  },
}

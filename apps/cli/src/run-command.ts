import { parseArgs } from 'node:util'
import type { Command } from './command.ts'
import { commands } from './commands.ts'
import { sentenceOf } from './sentence.ts'
import { Mistake } from './mistake.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'

const COMMON = { help: { type: 'boolean', short: 'h' } } as const

/** Does what the words ask and gives the exit code: 0 done, 1 something failed, 2 the words could not be understood. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = words
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      const about = name === 'help' ? rest[0] : undefined
      await terminal.out(about === undefined ? overview() : helpOf(await find(about)))
      return 0
    }
    if (name === '--version' || name === '-v') {
      await terminal.out(`${version()}\n`)
      return 0
    }
    const command = await find(name)
    const { values, positionals } = parse(name, command, rest)
    if (values.help) {
      await terminal.out(helpOf(command))
      return 0
    }
    return await command.run(values, positionals, terminal)
  } catch (error) {
    terminal.say(`rapporteur: ${sentenceOf(error)}`)
    return error instanceof Mistake ? 2 : 1
  }
}

async function find(name: string): Promise<Command> {
  if (!Object.hasOwn(commands, name))
    throw new Mistake(
      name.startsWith('-')
        ? `a command comes first (${Object.keys(commands).join(', ')}); ${name} is an option.`
        : `there is no command "${name}"; there are ${Object.keys(commands).join(', ')}.`,
    )
  return commands[name]!.load()
}

function parse(name: string, command: Command, words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: { ...command.options, ...COMMON },
      allowPositionals: true,
      strict: true,
    }) as {
      values: Record<string, string | boolean | undefined>
      positionals: string[]
    }
  } catch (error) {
    // Node's own sentence goes on with advice about "--"; the first part says what is wrong.
    const said = (error as Error).message.split('. To specify')[0]!.replace(/\.$/, '')
    throw new Mistake(`${said}; rapporteur ${name} --help shows what there is.`)
  }
}

const helpOf = (command: Command): string => `rapporteur ${command.usage}\n\n${command.help.trim()}\n`

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  return `Rapporteur ${version()}: the register of what two sides agreed and what became of it.

${rows.join('\n')}

Begin with
  rapporteur read letter.pdf          what does this document say?
  rapporteur serve                    the register in your browser, with a sample dossier
  rapporteur import minutes/ news/    your own documents join it

"rapporteur COMMAND --help" tells more about one command. The register lies in the folder that --data names, else
$RAPPORTEUR_DATA, else "data" beside the program; with $DATABASE_URL its tables are on that PostgreSQL server.
`
}

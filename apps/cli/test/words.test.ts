import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/commands.ts'
import { run } from './support.ts'

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as {
  version: string
}

test('--version is the version of the program, alone', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

test.each([[[]], [['--help']], [['help']]])('rapporteur %j teaches every command', async (words) => {
  const { code, out, err } = await run(words)
  expect([code, err]).toEqual([0, ''])
  for (const name of Object.keys(commands)) expect(out).toMatch(new RegExp(`^  ${name} +\\S`, 'm'))
  expect(out).toContain('Begin with')
})

test.each(Object.keys(commands))('%s --help says what it does and each of its options', async (name) => {
  const command = await commands[name]!.load()
  const { code, out } = await run([name, '--help'])
  expect(code).toBe(0)
  expect(out).toMatch(new RegExp(`^rapporteur ${name}`))
  for (const option of Object.keys(command.options)) expect(out, option).toMatch(new RegExp(`--${option}\\b`))
})

describe('every mistake is one sentence and exit code 2', () => {
  test.each([
    [['fly'], /^rapporteur: there is no command "fly"; there are read, import, .+\.\n$/],
    [['--json'], /^rapporteur: a command comes first .+--json is an option\.\n$/],
    [['read'], /^rapporteur: name at least one file or folder to read\.\n$/],
    [['read', '--jsn', 'x'], /^rapporteur: Unknown option '--jsn'; rapporteur read --help shows what there is\.\n$/],
    [['import'], /^rapporteur: name at least one file or folder to import\.\n$/],
    [['serve', '--port', 'many'], /^rapporteur: "many" is no port; a port is a number from 0 to 65535\.\n$/],
    [['serve', '--port', '65536'], /is no port/],
    [['serve', 'minutes.txt'], /^rapporteur: serve takes no file; "minutes.txt" is for "rapporteur import"\.\n$/],
    [['serve', '--log', 'loud'], /^rapporteur: there is no log level "loud"; .+\.\n$/],
    [['backup'], /^rapporteur: name one new folder for the backup\.\n$/],
    [['restore', 'a', 'b'], /^rapporteur: name the one folder of the backup\.\n$/],
    [['token', '--side', 'VN'], /^rapporteur: say who will hold the token with --name\.\n$/],
    [['token', '--name', 'A', '--role', 'king'], /^rapporteur: there is no role "king"; there are reader, .+\.\n$/],
  ])('rapporteur %j', async (words, sentence) => {
    const { code, out, err } = await run(words)
    expect(err).toMatch(sentence)
    expect([code, out]).toEqual([2, ''])
  })
})

/** A Node on this machine that is too old for the rest, as many people have. */
const oldNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find(
    (node) =>
      existsSync(node) &&
      Number(execFileSync(node, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' })) < 24,
  )

test.skipIf(!oldNode)(
  'under an old Node it hands over to a current one (skipped where there is no old Node)',
  async () => {
    expect(await run(['--version'], { node: oldNode! })).toEqual({ code: 0, out: `${version}\n`, err: '' })
    expect((await run(['fly'], { node: oldNode! })).code).toBe(2)
  },
)

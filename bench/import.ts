// 2,000 documents imported in one go, memory, and ten kills in the middle: after each every document is whole or absent.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { corpusDocuments, documentsOfSize } from './corpus.ts'

const cli = fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url))
const dossier = fileURLToPath(new URL('../dossiers/second-pair', import.meta.url))
const COUNT = 2_000
const KILLS = 10

interface Ran {
  readonly code: number | null
  readonly seconds: number
  readonly output: string
  /** Most resident memory seen, in MB. */
  readonly peak: number
}

function run(args: readonly string[], onStart?: (child: ChildProcess) => void): Promise<Ran> {
  return new Promise((resolve) => {
    const started = performance.now()
    const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let peak = 0
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    const watch = setInterval(() => {
      const status = tryRead(`/proc/${child.pid}/status`)
      const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0)
      peak = Math.max(peak, kilobytes / 1000)
    }, 200)
    onStart?.(child)
    child.on('exit', (code) => {
      clearInterval(watch)
      resolve({ code, seconds: (performance.now() - started) / 1000, output, peak })
    })
  })
}

function tryRead(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const lastLine = (output: string): string => output.trim().split('\n').at(-1) ?? ''

/** Prints documents a second end to end, peak memory, and what `verify` says after each kill. */
export async function importing(): Promise<void> {
  const corpus = corpusDocuments()
  if (!corpus) return
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-import-'))
  const documents = join(folder, 'documents')
  mkdirSync(documents)
  const languages = ['vi', 'ru', 'zh', 'en']
  for (const language of languages)
    for (const document of documentsOfSize(corpus, language, 1_500, COUNT / languages.length))
      writeFileSync(join(documents, `${document.id}.json`), JSON.stringify(document))
  const data = join(folder, 'data')
  const ready = await run(['import', dossier, '--data', data])
  if (ready.code !== 0) throw new Error(`the dossier was not installed: ${ready.output}`)
  const whole = await run(['import', documents, '--data', data])
  console.log(
    `${COUNT} documents of about 1.5 KB: ${whole.seconds.toFixed(1)} s, ${(COUNT / whole.seconds).toFixed(0)} documents/s end to end, ${whole.peak.toFixed(0)} MB at most; ${lastLine(whole.output)}`,
  )
  const killed = join(folder, 'killed')
  await run(['import', dossier, '--data', killed])
  for (let n = 1; n <= KILLS; n++) {
    const delay = 2_000 + ((n * 1_733) % 7_000)
    await run(['import', documents, '--data', killed], (child) => setTimeout(() => child.kill('SIGKILL'), delay))
    const verdict = await run(['verify', '--data', killed])
    console.log(
      `kill ${n} after ${(delay / 1000).toFixed(1)} s: verify ${verdict.code === 0 ? 'passes' : 'FAILS'}; ${lastLine(verdict.output)}`,
    )
  }
  const rest = await run(['import', documents, '--data', killed])
  console.log(`the rest after ${KILLS} kills: ${lastLine(rest.output)}`)
  rmSync(folder, { recursive: true })
}

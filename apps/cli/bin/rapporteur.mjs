#!/usr/bin/env node
// Plain JavaScript, for it must run on any Node: hands over to a current one where this one is too old for the rest.
import { spawn } from 'node:child_process'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const main = join(here, '..', 'src', 'main.ts')

if (Number(process.versions.node.split('.')[0]) >= 24) {
  module.enableCompileCache()
  await import('../src/main.ts')
} else {
  const { nodeProgram } = await import('../../../tools/run.mjs')
  const child = spawn(nodeProgram(), [main, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`rapporteur: a current Node could not be started: ${error.message}`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0)
  })
}

import module from 'node:module'
import { runCommand } from './run-command.ts'
import { terminal } from './terminal.ts'

// What was compiled once need not be compiled at the next start.
module.enableCompileCache()
process.exitCode = await runCommand(process.argv.slice(2), terminal)

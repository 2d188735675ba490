import module from 'node:module'

// What was compiled once need not be compiled at the next start; so nothing of ours is loaded before this.
module.enableCompileCache()
const [{ runCommand }, { terminal }] = await Promise.all([import('./run-command.ts'), import('./terminal.ts')])
process.exitCode = await runCommand(process.argv.slice(2), terminal)

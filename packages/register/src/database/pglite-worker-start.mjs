// Plain JavaScript, so that the thread starts without the program that strips types: with the compile cache on, which a thread does
// not take over from its maker, that program is not even loaded.
import module from 'node:module'

module.enableCompileCache()
await import('./pglite-worker.ts')

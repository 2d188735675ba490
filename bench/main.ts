// npm run bench -- quality [--record] | speed | hostile | size | links | import | register | pages
import { parseArgs } from 'node:util'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { record: { type: 'boolean', default: false } },
})

const benches: Readonly<Record<string, () => Promise<void> | void>> = {
  quality: async () => (await import('./quality.ts')).quality({ record: values.record }),
  speed: async () => (await import('./reading-speed.ts')).readingSpeed(),
  hostile: async () => (await import('./hostile.ts')).hostile(),
  size: async () => (await import('./reading-size.ts')).readingSize(),
  links: async () => {
    await (await import('./links.ts')).links()
    const { linksBlind } = await import('./links-blind.ts')
    for (const set of ['1', '2', '3', '4']) await linksBlind(set)
  },
  import: async () => (await import('./import.ts')).importing(),
  pages: async () => (await import('./pages.ts')).pages(),
  register: async () => (await import('./register.ts')).register(),
}

const wanted = positionals.length > 0 ? positionals : Object.keys(benches)
for (const name of wanted) {
  const bench = benches[name]
  if (!bench) {
    console.error(`bench: there is no "${name}"; there are ${Object.keys(benches).join(', ')}`)
    process.exit(1)
  }
  console.log(`\n== ${name}`)
  await bench()
}

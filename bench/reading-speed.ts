// How many documents a second one core reads, in the same run as the peers, and how the time grows with length.
import { read, readAll } from '@rapporteur/reading'
import { corpusDocuments, documentsOfSize } from './corpus.ts'
import { printTable, type Times, timesOf } from './measure.ts'
import { peers } from './peers.ts'

const LANGUAGES = ['vi', 'ru', 'zh', 'en']
const DOCUMENT_BYTES = 4096
const COUNT = 100
const WARM_SECONDS = 5
const SECONDS = 20

type Documents = ReturnType<typeof documentsOfSize>

const bytesOf = (documents: Documents): number =>
  documents.reduce((sum, document) => sum + Buffer.byteLength(document.text), 0)

/** Documents and megabytes a second by language, ours and the peers', on the same documents in one run. */
export async function readingSpeed(): Promise<void> {
  const corpus = corpusDocuments()
  if (!corpus) return
  console.log(
    `documents of about ${DOCUMENT_BYTES} bytes, one core; all ${COUNT} read in a pass, ours and the peers' passes in turn, after ${WARM_SECONDS} s ` +
      'without measuring: the 5th percentile of the passes, in brackets their median',
  )
  const rows: (string | number)[][] = [
    ['language', 'reader', 'documents/s', 'MB/s', 'µs/document', 'passes', 'ours is faster by'],
  ]
  const sets = new Map(
    LANGUAGES.map((language) => [language, documentsOfSize(corpus, language, DOCUMENT_BYTES, COUNT)]),
  )
  // All languages, as a server meets them.
  timesOf([() => sets.forEach((documents) => documents.forEach((document) => read(document)))], {
    warm: WARM_SECONDS,
    seconds: 0,
    least: 1,
  })
  for (const [language, documents] of sets) {
    const row = (name: string, of: Documents, { p5, median, passes }: Times, against: string) => {
      const each = (seconds: number): string => ((seconds / of.length) * 1e6).toFixed(0)
      const documentsPerSecond = Math.round(of.length / p5)
      const megabytes = (bytesOf(of) / p5 / 1e6).toFixed(2)
      rows.push([language, name, documentsPerSecond, megabytes, `${each(p5)} (${each(median)})`, passes, against])
    }
    const all = await peers(language)
    const quick = all.filter((peer) => !peer.once)
    const passes = [
      () => [...readAll(documents)],
      () => documents.map((document) => read(document)),
      ...quick.map((peer) => () => documents.map(({ text }) => peer.read(text))),
    ]
    const [inLots, oneByOne, ...theirs] = timesOf(passes, { warm: 1, seconds: SECONDS, least: 20 })
    row('rapporteur, all five kinds', documents, inLots!, '')
    const ourOwn = inLots!.p5 / documents.length
    const ratio = (times: Times, of: Documents): string => `${(times.p5 / of.length / ourOwn).toFixed(1)}×`
    row('the same, a document at a time', documents, oneByOne!, ratio(oneByOne!, documents))
    for (const peer of all) {
      // What takes seconds for a document reads a few, once.
      const few = peer.once ? documents.slice(0, peer.documents) : documents
      const once = { warm: 0, seconds: 0, least: 1 }
      const times = peer.once
        ? timesOf([() => few.map(({ text }) => peer.read(text))], once)[0]!
        : theirs[quick.indexOf(peer)]!
      row(peer.name, few, times, ratio(times, few))
    }
  }
  printTable(rows)
  growth(corpus)
}

const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
const AGAINST = 100_000
const BYTES_A_PASS = 1_000_000

/** Time per byte from 1 KB to 10 MB; linear means that the last column stays at 1. */
function growth(corpus: Parameters<typeof documentsOfSize>[0]): void {
  console.log('\ntime per byte by length of the document; 5th percentile of the passes, in brackets their median')
  const rows: (string | number)[][] = [
    ['length', 'language', 'seconds', 'ns/byte', 'passes', `against ${AGAINST / 1000} KB`],
  ]
  for (const language of LANGUAGES) {
    const sets = SIZES.map((size) =>
      documentsOfSize(corpus, language, size, Math.max(1, Math.round(BYTES_A_PASS / size))),
    )
    const times = timesOf(
      sets.map((documents) => () => documents.forEach((document) => read(document))),
      { warm: 2, seconds: 3 * SECONDS, least: 7 },
    )
    const perByte = times.map(({ p5 }, n) => p5 / bytesOf(sets[n]!))
    times.forEach(({ p5, median, passes }, n) =>
      rows.push([
        `${SIZES[n]! / 1000} KB`,
        language,
        (p5 / sets[n]!.length).toFixed(4),
        `${(perByte[n]! * 1e9).toFixed(0)} (${((median / bytesOf(sets[n]!)) * 1e9).toFixed(0)})`,
        passes,
        (perByte[n]! / perByte[SIZES.indexOf(AGAINST)]!).toFixed(2),
      ]),
    )
  }
  printTable(rows)
}

// How many documents a second one core reads, in the same run as the peers, and how the time grows with length.
import { read } from '@rapporteur/reading'
import { corpusDocuments, documentsOfSize } from './corpus.ts'
import { printTable, timesOf } from './measure.ts'
import { peers } from './peers.ts'

const LANGUAGES = ['vi', 'ru', 'zh', 'en']
const DOCUMENT_BYTES = 4096
const COUNT = 100
const WARM_SECONDS = 5
const SECONDS = 10

type Documents = ReturnType<typeof documentsOfSize>

const bytesOf = (documents: Documents): number =>
  documents.reduce((sum, document) => sum + Buffer.byteLength(document.text), 0)

/** Documents and megabytes a second by language, ours and the peers', on the same documents in one run. */
export async function readingSpeed(): Promise<void> {
  const corpus = corpusDocuments()
  if (!corpus) return
  console.log(
    `documents of ${DOCUMENT_BYTES} bytes, one core; 5th percentile of the passes, in brackets their median; ` +
      `ours and the peers' pass in turn, after ${WARM_SECONDS} s without measuring`,
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
    const row = (name: string, of: Documents, times: { p5: number; median: number; passes: number }, ratio: string) => {
      const each = (seconds: number): string => ((seconds / of.length) * 1e6).toFixed(0)
      rows.push([
        language,
        name,
        Math.round(of.length / times.p5),
        (bytesOf(of) / times.p5 / 1e6).toFixed(2),
        `${each(times.p5)} (${each(times.median)})`,
        times.passes,
        ratio,
      ])
    }
    const all = await peers(language)
    const quick = all.filter((peer) => !peer.once)
    const [ours, ...theirs] = timesOf(
      [
        () => documents.forEach((document) => read(document)),
        ...quick.map((peer) => () => documents.slice(0, peer.documents).forEach(({ text }) => peer.read(text))),
      ],
      { warm: 1, seconds: SECONDS, least: 20 },
    )
    row('rapporteur, all five kinds', documents, ours!, '')
    const ourOwn = ours!.p5 / documents.length
    for (const peer of all) {
      const few = documents.slice(0, peer.documents)
      // What takes seconds for a document is timed once.
      const times = peer.once
        ? timesOf([() => few.forEach(({ text }) => peer.read(text))], { warm: 0, seconds: 0, least: 1 })[0]!
        : theirs[quick.indexOf(peer)]!
      row(peer.name, few, times, `${(times.p5 / few.length / ourOwn).toFixed(1)}×`)
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

// How many documents a second one core reads, in the same run as the peers, and how the time grows with length.
import { read } from '@rapporteur/reading'
import { corpusDocuments, documentsOfSize } from './corpus.ts'
import { printTable, type Times, timesOf } from './measure.ts'
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
    `documents of ${DOCUMENT_BYTES} bytes, one core; each document read many times, ours and the peers' in turn, after ${WARM_SECONDS} s ` +
      'without measuring: the sum of the 5th percentiles, in brackets of the medians',
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
    const row = (name: string, of: Documents, { p5, median, passes }: Times, ratio: string) => {
      const each = (seconds: number): string => ((seconds / of.length) * 1e6).toFixed(0)
      const documentsPerSecond = Math.round(of.length / p5)
      const megabytes = (bytesOf(of) / p5 / 1e6).toFixed(2)
      rows.push([language, name, documentsPerSecond, megabytes, `${each(p5)} (${each(median)})`, passes, ratio])
    }
    const all = await peers(language)
    const quick = all.filter((peer) => !peer.once)
    const readers = [
      read,
      ...quick.map(
        (peer) =>
          ({ text }: { text: string }) =>
            peer.read(text),
      ),
    ]
    const [ours, ...theirs] = eachInTurn(readers, documents, { warm: 1, seconds: SECONDS, least: 20 })
    row('rapporteur, all five kinds', documents, ours!, '')
    const ourOwn = ours!.p5 / documents.length
    for (const peer of all) {
      // What takes seconds for a document reads a few, once.
      const few = peer.once ? documents.slice(0, peer.documents) : documents
      const once = { warm: 0, seconds: 0, least: 1 }
      const times = peer.once
        ? eachInTurn([({ text }) => peer.read(text)], few, once)[0]!
        : theirs[quick.indexOf(peer)]!
      row(peer.name, few, times, `${(times.p5 / few.length / ourOwn).toFixed(1)}×`)
    }
  }
  printTable(rows)
  growth(corpus)
}

/** Every reader on every document in turn: the documents' times put together. */
function eachInTurn(
  readers: readonly ((document: Documents[number]) => unknown)[],
  documents: Documents,
  passes: Parameters<typeof timesOf>[1],
): Times[] {
  const runs = documents.flatMap((document) => readers.map((reader) => () => reader(document)))
  const times = timesOf(runs, passes)
  return readers.map((_, n) => {
    const own = times.filter((_, run) => run % readers.length === n)
    const sum = (of: 'p5' | 'median'): number => own.reduce((total, time) => total + time[of], 0)
    return { p5: sum('p5'), median: sum('median'), passes: own[0]!.passes }
  })
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

// How many documents a second one core reads, in the same run as the peers, and how the time grows with length.
import { read } from '@rapporteur/reading'
import { corpusDocuments, documentsOfSize } from './corpus.ts'
import { medianSeconds, printTable } from './measure.ts'
import { peers } from './peers.ts'

const LANGUAGES = ['vi', 'ru', 'zh', 'en']
const DOCUMENT_BYTES = 4096
const COUNT = 200

/** Documents and megabytes a second by language, ours and the peers', on the same documents in one run. */
export async function readingSpeed(): Promise<void> {
  const corpus = corpusDocuments()
  if (!corpus) return
  const rows: (string | number)[][] = [
    ['language', 'reader', 'documents/s', 'MB/s', 'µs/document', 'ours is faster by'],
  ]
  for (const language of LANGUAGES) {
    const documents = documentsOfSize(corpus, language, DOCUMENT_BYTES, COUNT)
    const bytes = documents.reduce((sum, document) => sum + Buffer.byteLength(document.text), 0)
    const ours = medianSeconds(() => documents.forEach((document) => read(document)))
    const row = (name: string, seconds: number, count: number, size: number, ratio: string): void => {
      rows.push([
        language,
        name,
        Math.round(count / seconds),
        (size / seconds / 1e6).toFixed(2),
        Math.round((seconds / count) * 1e6),
        ratio,
      ])
    }
    row('rapporteur, all five kinds', ours, documents.length, bytes, '')
    for (const peer of await peers(language)) {
      const few = documents.slice(0, peer.documents)
      const size = few.reduce((sum, document) => sum + Buffer.byteLength(document.text), 0)
      const theirs = peer.once
        ? once(() => few.forEach((document) => peer.read(document.text)))
        : medianSeconds(() => few.forEach((document) => peer.read(document.text)))
      row(peer.name, theirs, few.length, size, `${(theirs / few.length / (ours / documents.length)).toFixed(1)}×`)
    }
  }
  printTable(rows)
  growth(corpus)
}

function once(run: () => void): number {
  const started = performance.now()
  run()
  return (performance.now() - started) / 1000
}

/** Time per byte from 1 KB to 10 MB; linear means that the last column stays at 1. */
function growth(corpus: Parameters<typeof documentsOfSize>[0]): void {
  const rows: (string | number)[][] = [['length', 'language', 'seconds', 'ns/byte', 'against 100 KB']]
  for (const language of LANGUAGES) {
    const perByte = new Map<number, number>()
    for (const size of [1_000, 10_000, 100_000, 1_000_000, 10_000_000]) {
      const count = Math.max(1, Math.round(2_000_000 / size))
      const documents = documentsOfSize(corpus, language, size, count)
      const bytes = documents.reduce((sum, document) => sum + Buffer.byteLength(document.text), 0)
      const seconds = medianSeconds(() => documents.forEach((document) => read(document)))
      perByte.set(size, (seconds / bytes) * 1e9)
    }
    for (const [size, ns] of perByte)
      rows.push([
        `${size / 1000} KB`,
        language,
        ((ns * size) / 1e9).toFixed(4),
        ns.toFixed(0),
        (ns / perByte.get(100_000)!).toFixed(2),
      ])
  }
  printTable(rows)
}

// Many small hostile documents: none may throw, none may take more than 50 ms per 100 KB.
import { read } from '@rapporteur/reading'

const COUNT = 100_000
const LIMIT_MS_PER_BYTE = 50 / 100_000

const pieces = [
  '1',
  '9,9',
  '2.',
  '0'.repeat(40),
  '(',
  ')',
  '«',
  '\u202e',
  '\u200b',
  '\ud800',
  '\udc00',
  'e\u0301',
  'Nguyễn',
  'ký',
  ' tỷ USD ',
  'млрд долл. ',
  '亿美元',
  '第',
  '次会议',
  '2024年',
  'ngày 1/1/2021',
  'подписали ',
  'agreed to ',
  'Ủy ban liên Chính phủ ',
  'lần thứ ',
  '\n',
  '\t',
  '.',
  ',',
  ';',
  '%',
  'tăng ',
  '俄',
  '越',
  'России ',
  '-',
  '/',
  '\u0000',
  '😀',
  'ặ',
  '𠮷',
  'XXIII ',
  'May 5 ',
  '部长王毅和',
  'John Smith, ',
]

// What a sentence says, said without end: the rules of each kind at work on one line of a million units.
const phrases = [
  'a memorandum on trade, ',
  'President Xi met Minister Li, ',
  'the 5th session of the commission, ',
  'trade rose to 5 billion USD, ',
  'they agreed to build a road, ',
  'they visited Hanoi on May 5, ',
  'Они подписали меморандум о торговле, ',
  'премьер встретился с министром, ',
  'hai bên ký bản ghi nhớ về thương mại, ',
  'Khóa họp lần thứ 2 Ủy ban, ',
  '双方签署贸易备忘录，',
  '王毅会见李强，',
]

/** A small generator of our own, so that a run can be repeated. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 0x1_0000_0000
  }
}

const WARM = 2_000
// A document over the limit is read again: a stall of the machine is no finding.
const AGAIN = 5
const LEAST_BYTES = 2_000
const MILLION = 1_000_000

/** Milliseconds per byte of one reading; those over the limit the best of several. */
function msPerByte(id: string, text: string): number {
  const bytes = Math.max(Buffer.byteLength(text), LEAST_BYTES)
  let best = Number.POSITIVE_INFINITY
  for (let n = 0; n <= AGAIN && best > LIMIT_MS_PER_BYTE; n++) {
    const from = performance.now()
    check(read({ id, text }).findings, text)
    best = Math.min(best, (performance.now() - from) / bytes)
  }
  return best
}

function check(
  findings: readonly { readonly span: readonly [number, number]; readonly quote: string }[],
  text: string,
) {
  const normal = text.normalize('NFC')
  for (const { span, quote } of findings)
    if (normal.slice(...span) !== quote) throw new Error('a quote is not its span')
}

function* documents(): Generator<string> {
  const next = random(20_261_121)
  for (;;) {
    const size = 20 + Math.floor(next() * 200)
    let text = ''
    for (let i = 0; i < size; i++)
      text +=
        next() < 0.1 ? String.fromCharCode(Math.floor(next() * 0x10000)) : pieces[Math.floor(next() * pieces.length)]!
    yield text
  }
}

/** Prints how many documents there were, what threw, the slowest per 100 KB, and long single-piece texts. */
export function hostile(): void {
  let n = 0
  for (const text of documents()) {
    if (n++ === WARM) break
    try {
      read({ id: 'warm', text })
    } catch {
      // It comes again, and is counted then.
    }
  }
  let thrown = 0
  let over = 0
  const times: number[] = []
  const started = performance.now()
  for (const text of documents()) {
    if (times.length === COUNT) break
    let time = 0
    try {
      time = msPerByte(String(times.length), text)
    } catch (error) {
      if (thrown++ === 0) console.log(`document ${times.length} threw:`, error)
    }
    times.push(time)
    if (time > LIMIT_MS_PER_BYTE) over++
  }
  times.sort((a, b) => a - b)
  const per100KB = (share: number): string => (times[Math.floor((COUNT - 1) * share)]! * 100_000).toFixed(1)
  console.log(
    `${COUNT} documents in ${((performance.now() - started) / 1000).toFixed(0)} s after ${WARM} to warm up: ${thrown} threw, ` +
      `${over} over 50 ms per 100 KB in each of ${AGAIN + 1} readings; ms per 100 KB: median ${per100KB(0.5)}, ` +
      `99 of 100 below ${per100KB(0.99)}, slowest ${per100KB(1)} (documents under 2 KB counted as 2 KB)`,
  )
  const long = [...pieces, ...phrases]
  const slow = long
    .map((piece) => ({ piece, ms: msPerByte(piece, piece.repeat(Math.ceil(MILLION / piece.length))) * 100_000 }))
    .sort((a, b) => b.ms - a.ms)
  console.log(
    `a million units of one piece, ms per 100 KB, the slowest of ${long.length}: ${slow
      .slice(0, 8)
      .map(({ piece, ms }) => `${JSON.stringify(piece)} ${ms.toFixed(1)}`)
      .join(', ')}`,
  )
}

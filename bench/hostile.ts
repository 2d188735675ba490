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
]

/** A small generator of our own, so that a run can be repeated. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 0x1_0000_0000
  }
}

/** Prints how many documents there were, what threw, the slowest per 100 KB, and long single-piece texts. */
export function hostile(): void {
  const next = random(20_261_121)
  let thrown = 0
  let slowest = 0
  let over = 0
  const started = performance.now()
  for (let n = 0; n < COUNT; n++) {
    const size = 20 + Math.floor(next() * 200)
    let text = ''
    for (let i = 0; i < size; i++)
      text +=
        next() < 0.1 ? String.fromCharCode(Math.floor(next() * 0x10000)) : pieces[Math.floor(next() * pieces.length)]!
    const from = performance.now()
    try {
      const reading = read({ id: String(n), text })
      const normal = text.normalize('NFC')
      for (const finding of reading.findings)
        if (normal.slice(...finding.span) !== finding.quote) throw new Error('a quote is not its span')
    } catch (error) {
      if (thrown++ === 0) console.log(`document ${n} threw:`, error)
    }
    const perByte = (performance.now() - from) / Math.max(Buffer.byteLength(text), 2_000)
    if (perByte > LIMIT_MS_PER_BYTE) over++
    slowest = Math.max(slowest, perByte)
  }
  console.log(
    `${COUNT} documents in ${((performance.now() - started) / 1000).toFixed(0)} s: ${thrown} threw, ${over} over 50 ms per 100 KB, slowest ${(slowest * 100_000).toFixed(1)} ms per 100 KB (documents under 2 KB counted as 2 KB)`,
  )
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const from = performance.now()
    read({ id: piece, text })
    const ms = ((performance.now() - from) / Buffer.byteLength(text)) * 100_000
    if (ms > 20) console.log(`a million units of ${JSON.stringify(piece)}: ${ms.toFixed(1)} ms per 100 KB`)
  }
}

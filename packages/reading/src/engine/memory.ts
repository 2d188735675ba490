// A piece serves two documents of a page each.
const PIECE = 1 << 16
let piece = new ArrayBuffer(PIECE)
let used = 0

/** Where so many bytes begin in `piece`. */
function placeOf(bytes: number): number {
  if (used + bytes > PIECE) {
    piece = new ArrayBuffer(PIECE)
    used = 0
  }
  const place = used
  used = (place + bytes + 7) & ~7
  return place
}

// Lists of zeroes for one document, cut out of memory that several share: to make a list with memory of its own costs
// more than to fill it. The memory is let go with the last list in it.

export function newIntegers(length: number): Int32Array<ArrayBuffer> {
  if (length * 4 > PIECE / 4) return new Int32Array(length)
  const place = placeOf(length * 4)
  return new Int32Array(piece, place, length)
}

export function newBytes(length: number): Uint8Array<ArrayBuffer> {
  if (length > PIECE / 4) return new Uint8Array(length)
  const place = placeOf(length)
  return new Uint8Array(piece, place, length)
}

export function newFloats(length: number): Float64Array<ArrayBuffer> {
  if (length * 8 > PIECE / 4) return new Float64Array(length)
  const place = placeOf(length * 8)
  return new Float64Array(piece, place, length)
}

import { crc32, deflateRawSync } from 'node:zlib'

/** A zip archive of the given parts; `claimed` is what the headers say of every unpacked size, when that is a lie. */
export function makeZip(parts: Readonly<Record<string, string | Uint8Array>>, claimed?: number): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const raw = Buffer.from(content as string)
    const packed = deflateRawSync(raw)
    const title = Buffer.from(name)
    const facts = Buffer.alloc(22)
    facts.writeUInt16LE(8, 0)
    facts.writeUInt32LE(crc32(raw), 6)
    facts.writeUInt32LE(packed.length, 10)
    facts.writeUInt32LE(claimed ?? raw.length, 14)
    facts.writeUInt16LE(title.length, 18)
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 8]), facts, title, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    locals.push(local)
    directory.push(
      Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 8]), facts, tail.subarray(0, 14), title]),
    )
    at += local.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]))
}

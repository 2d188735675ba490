/** A line of a made PDF: where it stands in points from the lower left, and how large. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** Width of every letter of the made font, in thousandths of its size. */
const letterWidth = 500

/**
 * A PDF of the given pages. Its font holds no outlines but a table from codes to characters, so that text in any script can be
 * taken out of it.
 */
export function makePdf(pages: readonly (readonly PdfLine[])[]): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))]
  const code = (letter: string): string => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0')
  const unicode = (letter: string): string => Buffer.from(letter, 'utf16le').swap16().toString('hex')
  const map = letters.map((letter) => `<${code(letter)}> <${unicode(letter)}>`)
  const groups = Array.from({ length: Math.ceil(map.length / 100) }, (_, i) => map.slice(i * 100, i * 100 + 100))
  const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${groups
    .map((group) => `${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`)
    .join('\n')} endcmap end end`
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${7 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${letterWidth} /FontDescriptor 5 0 R >>`,
    '<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    stream(toUnicode),
  ]
  for (const lines of pages) {
    const content = lines.map(
      ({ text, x, y, size = 12 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${[...text].map(code).join('')}> Tj ET`,
    )
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      stream(content.join('\n')),
    )
  }
  let file = '%PDF-1.5\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const xref = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

/** Lines below each other from the top of a page. */
export function column(texts: readonly string[], top = 760, leading = 15): PdfLine[] {
  return texts.map((text, index) => ({ text, x: 72, y: top - index * leading }))
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

/** RFC 4180 text. A cell that a spreadsheet would run as a formula is kept from it by an apostrophe. */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return ''
    if (typeof value === 'number') return String(value)
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
}

/** The picture with the colours as they are now written in, for it leaves our style sheets behind. */
export function toStandaloneSvg(svg: SVGSVGElement): string {
  const probe = document.createElement('span')
  document.body.append(probe)
  const colour = (variable: string): string => {
    probe.style.color = `var(${variable})`
    return getComputedStyle(probe).color
  }
  const copy = svg.cloneNode(true) as SVGSVGElement
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes)
  const text = new XMLSerializer()
    .serializeToString(copy)
    .replace(/var\((--font)\)/g, "'Noto Sans', sans-serif")
    .replace(/var\((--[\w-]+)\)/g, (_, variable: string) => colour(variable))
  probe.remove()
  return text
}

export function saveAsFile(name: string, type: string, text: string): void {
  // Spreadsheets take a file for UTF-8 only when it begins with this mark.
  const url = URL.createObjectURL(
    new Blob(type === 'text/csv' ? ['\ufeff', text] : [text], { type: `${type};charset=utf-8` }),
  )
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

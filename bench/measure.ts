/** Median of five timed runs after one to warm up, in seconds. */
export function medianSeconds(run: () => void): number {
  run()
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now()
    run()
    return (performance.now() - started) / 1000
  }).sort((a, b) => a - b)
  return times[2]!
}

/** A table of text columns, numbers to the right. */
export function printTable(rows: readonly (readonly (string | number)[])[]): void {
  const text = rows.map((row) => row.map(String))
  const widths = text[0]!.map((_, column) => Math.max(...text.map((row) => row[column]!.length)))
  for (const row of text)
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  '),
    )
}

/** How long passes took, in seconds: the one that one in twenty was faster than, and the one in the middle. */
export interface Times {
  readonly p5: number
  readonly median: number
  readonly passes: number
}

interface Passes {
  /** Seconds to run without measuring, until the code is compiled. */
  readonly warm: number
  /** Seconds to measure, all runs together. */
  readonly seconds: number
  /** Passes of each run at least. */
  readonly least: number
}

/**
 * Times several runs pass by pass in turn, so that a busy moment of the machine falls on all of them. The 5th percentile is
 * what the code takes when nothing else disturbs it; the median says how much it was disturbed.
 */
export function timesOf(runs: readonly (() => unknown)[], { warm, seconds, least }: Passes): Times[] {
  for (const until = performance.now() + warm * 1000; performance.now() < until;) for (const run of runs) run()
  const all = runs.map((): number[] => [])
  for (let pass = 0, until = performance.now() + seconds * 1000; pass < least || performance.now() < until; pass++)
    runs.forEach((run, n) => {
      const started = performance.now()
      run()
      all[n]!.push((performance.now() - started) / 1000)
    })
  return all.map((times) => ({ p5: quantile(times, 0.05), median: quantile(times, 0.5), passes: times.length }))
}

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)]!

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

/** One colour and one shape for each reporter of a chart, in the order of the legend. */
export const COLOURS = ['var(--series-1)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)']
export const SYMBOLS = ['circle', 'square', 'triangle', 'diamond'] as const

/** Fill of a mark: none while it is only machine-read, else its reporter's colour. Already a colour, so no scale is asked. */
export const hollow =
  (reporters: readonly string[]) =>
  ({ machine, reporter }: { readonly machine: boolean; readonly reporter: string }): string =>
    machine ? 'var(--surface)' : COLOURS[reporters.indexOf(reporter) % COLOURS.length]!

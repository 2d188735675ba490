/** How words are set off for a person; plain where no person looks on. */
export interface Style {
  strong(text: string): string
  faint(text: string): string
  found(text: string): string
}

const asItIs = (text: string): string => text
export const plain: Style = { strong: asItIs, faint: asItIs, found: asItIs }

const between =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`
const coloured: Style = { strong: between(1, 22), faint: between(2, 22), found: between(32, 39) }

/** Colours on a person's screen only, and not where NO_COLOR asks for none. */
export const styleFor = (interactive: boolean, environment: Readonly<Record<string, string | undefined>>): Style =>
  interactive && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb' ? coloured : plain

const LEAST_LINES = 4

/** Question and answer, each line opened by a dash. */
export function isDialogue(text: string): boolean {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0 && lines < LEAST_LINES; at = text.indexOf('\n', at + 1))
    if ('—–'.includes(text[at + 1] ?? '.') && text[at + 2] === ' ') lines++
  return lines >= LEAST_LINES
}

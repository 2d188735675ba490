const LEAST_LINES = 4

/** Question and answer, each line opened by a dash, or by 问: and 答:. */
export function isDialogue(text: string): boolean {
  if ((text.match(/\n[问答][:：]/gu)?.length ?? 0) >= LEAST_LINES) return true
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0 && lines < LEAST_LINES; at = text.indexOf('\n', at + 1))
    if ('—–'.includes(text[at + 1] ?? '.') && text[at + 2] === ' ') lines++
  return lines >= LEAST_LINES
}

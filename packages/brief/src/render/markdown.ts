import type { Brief } from '../brief.ts'
import { vocabularies } from '../languages/vocabularies.ts'
import { dateWriter } from '../words/dates.ts'
import { numberSources, sourceLine, type RenderOptions } from './sources.ts'

/** A brief as Markdown (CommonMark), sources numbered at the end. */
export function toMarkdown(brief: Brief, { linkTo = () => null }: RenderOptions = {}): string {
  const words = vocabularies[brief.language]
  const { sources, numberOf } = numberSources(brief)
  const lines = [`# ${escape(brief.title)}`, '', escape(words.asOf(dateWriter(words.dates)(brief.today)))]
  if (brief.occasion) lines.push('', escape(words.forOccasion(brief.occasion)))
  for (const { heading, sentences } of brief.sections) {
    lines.push('', `## ${escape(heading)}`, '')
    for (const { text, anchors, machine } of sentences) {
      const marks = anchors.map((anchor) => ` [${numberOf(anchor)}](#source-${numberOf(anchor)})`).join('')
      lines.push(`- ${escape(text)}${machine ? ` *(${escape(words.machine)})*` : ''}${marks}`)
    }
  }
  if (brief.sections.some(({ sentences }) => sentences.some(({ machine }) => machine)))
    lines.push('', escape(words.machineNote))
  if (sources.length > 0) lines.push('', `## ${escape(words.sources)}`, '')
  for (const [at, anchor] of sources.entries()) {
    const line = escape(sourceLine(anchor, words.quote))
    const address = linkTo(anchor)
    lines.push(
      `${at + 1}. <a id="source-${at + 1}"></a>${address ? `[${line}](<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>)` : line}`,
    )
  }
  return `${lines.join('\n')}\n`
}

/** Text from documents must not turn into markup: neither Markdown's nor HTML's. */
const escape = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|~!&]/g, (mark) => `\\${mark}`).replaceAll(/\s+/g, ' ')

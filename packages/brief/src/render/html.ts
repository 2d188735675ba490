import type { Brief } from '../brief.ts'
import { vocabularies } from '../languages/vocabularies.ts'
import { dateWriter } from '../words/dates.ts'
import { numberSources, sourceLine, type RenderOptions } from './sources.ts'

/** A brief as one HTML page without scripts, made to be printed. */
export function toHtml(brief: Brief, { linkTo = () => null }: RenderOptions = {}): string {
  const words = vocabularies[brief.language]
  const { sources, numberOf } = numberSources(brief)
  const sections = brief.sections.map(({ heading, sentences }) => {
    const items = sentences.map(({ text, anchors, machine }) => {
      const marks = anchors.map((anchor) => `<a href="#source-${numberOf(anchor)}">${numberOf(anchor)}</a>`).join(' ')
      return `<li>${escape(text)}${machine ? ` <em>(${escape(words.machine)})</em>` : ''}${marks ? ` <sup>${marks}</sup>` : ''}</li>`
    })
    return `<section><h2>${escape(heading)}</h2><ul>${items.join('')}</ul></section>`
  })
  const list = sources.map((anchor, at) => {
    const line = `<span lang="${escape(anchor.language ?? 'und')}">${escape(sourceLine(anchor, words.quote))}</span>`
    const address = linkTo(anchor)
    return `<li id="source-${at + 1}">${address ? `<a href="${escape(address)}">${line}</a>` : line}</li>`
  })
  const machine = brief.sections.some(({ sentences }) => sentences.some((one) => one.machine))
  return `<!doctype html>
<html lang="${brief.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(brief.title)}</title><style>${STYLE}</style></head><body>
<h1>${escape(brief.title)}</h1>
<p>${escape(words.asOf(dateWriter(words.dates)(brief.today)))}${brief.occasion ? `<br>${escape(words.forOccasion(brief.occasion))}` : ''}</p>
${sections.join('\n')}
${machine ? `<p><small>${escape(words.machineNote)}</small></p>` : ''}
${list.length > 0 ? `<section><h2>${escape(words.sources)}</h2><ol>${list.join('')}</ol></section>` : ''}
</body></html>
`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!)

const STYLE = `body{font:12pt/1.5 Tinos,'Times New Roman','Noto Serif SC',SimSun,serif;max-width:46em;margin:2em auto;padding:0 1em}
h1{font-size:1.5em}h2{font-size:1.15em;margin-top:1.5em;break-after:avoid}li{margin:.3em 0;break-inside:avoid}
sup a{text-decoration:none}@media print{body{margin:0;max-width:none}a{color:inherit;text-decoration:none}}`

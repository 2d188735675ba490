import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Brief } from '../brief.ts'
import { vocabularies } from '../languages/vocabularies.ts'
import { dateWriter } from '../words/dates.ts'
import { clean } from './clean.ts'
import { numberSources, sourceLine, type RenderOptions } from './sources.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Tinos for the scripts with letters; Noto Serif for Chinese in both scripts. */
function fonts(): Buffer[] {
  const tinos = ['400Regular/Tinos_400Regular', '400Regular_Italic/Tinos_400Regular_Italic', '700Bold/Tinos_700Bold']
  const { resolve } = createRequire(import.meta.url)
  const chinese = ['NotoSerifSC-Regular', 'NotoSerifTC-Regular']
  return [
    ...tinos.map((file) => readFileSync(resolve(`@expo-google-fonts/tinos/${file}.ttf`))),
    ...chinese.map((file) => readFileSync(new URL(`../../fonts/${file}.ttf`, import.meta.url))),
  ]
}

let compiler: NodeCompiler | undefined

/**
 * A brief as PDF (A4), sources numbered at the end, their numbers and lines being links. Its texts go to Typst as data,
 * never as markup. Throws an Error with Typst's own words where it cannot be set.
 */
export function toPdf(brief: Brief, { linkTo = () => null }: RenderOptions = {}): Uint8Array {
  const words = vocabularies[brief.language]
  const { sources, numberOf } = numberSources(brief)
  const hasMachine = brief.sections.some(({ sentences }) => sentences.some(({ machine }) => machine))
  const opening = [
    words.asOf(dateWriter(words.dates)(brief.today)),
    ...(brief.occasion ? [words.forOccasion(brief.occasion)] : []),
  ]
  const data = {
    language: brief.language,
    title: clean(brief.title),
    opening: opening.map(clean),
    machine: words.machine,
    note: hasMachine ? words.machineNote : null,
    sections: brief.sections.map(({ heading, sentences }) => ({
      heading: clean(heading),
      sentences: sentences.map(({ text, anchors, machine }) => ({
        text: clean(text),
        machine,
        sources: anchors.map(numberOf),
      })),
    })),
    sourcesHeading: words.sources,
    sources: sources.map((anchor) => ({
      line: clean(sourceLine(anchor, words.quote)),
      language: /^[a-z]{2,3}$/.test(anchor.language ?? '') ? anchor.language : 'und',
      address: linkTo(anchor),
    })),
  }
  compiler ??= NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs: fonts() }] })
  const pdf = compiler.pdf(
    { mainFilePath: `${here}brief.typ`, inputs: { brief: JSON.stringify(data) } },
    { creationTimestamp: Date.parse(brief.today) / 1000 },
  )
  // What one brief left behind is of no use to the next.
  compiler.evictCache(0)
  return new Uint8Array(pdf)
}

import { Readability } from '@mozilla/readability'
import { dateLine } from '../text/headOfText.ts'
import { hasWords, tidyLine } from '../text/tidyText.ts'
import { blocksOf, type Block } from './blocks.ts'
import { relatedHeading, rightsLine } from './boilerplate.ts'
import type { ParsedPage } from './parsePage.ts'
import { stripPage } from './stripPage.ts'

/** Fewer elements than Readability gets through in about a second. */
const mostForReadability = 40_000
/** Characters from which on Readability takes its first answer; news in Chinese is short. */
const enough = 80
/** Readability has missed the story when it keeps less than this share of the running text on the page. */
const leastShare = 0.25

/**
 * The story of a page as blocks: Readability's choice, or all running text of the page where that finds nothing or next to
 * nothing. Headings that repeat the title, the line with the day of publication, lists of other stories and lines about rights
 * are left out of either. Takes the tree apart: read what else the page says before.
 */
export function mainStory({ tree, isFlattened }: ParsedPage, title: string | null, language: string | null): Block[] {
  stripPage(tree)
  const all = withoutTails(blocksOf(tree.body), title, language)
  const prose = lengthOf(all.filter(isProse))
  const chosen = isFlattened ? [] : withoutTails(readable(tree), title, language)
  return hasWords(chosen.map(({ text }) => text).join(' ')) && lengthOf(chosen) >= prose * leastShare ? chosen : all
}

function readable(page: globalThis.Document): Block[] {
  if (page.querySelectorAll('*').length > mostForReadability) return []
  try {
    const article = new Readability<Node>(page, {
      charThreshold: enough,
      serializer: (node) => node,
      maxElemsToParse: mostForReadability,
    }).parse()
    return article?.content ? blocksOf(article.content) : []
  } catch {
    return []
  }
}

function withoutTails(blocks: readonly Block[], title: string | null, language: string | null): Block[] {
  const kept: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    if (rightsLine.test(block.text) && block.text.length < 400) continue
    if (title !== null && i < 5 && tidyLine(block.text) === title) continue
    if (i < 4 && dateLine(block.text, language) !== null) continue
    if (!relatedHeading.test(block.text) || isSentence(block.text)) {
      kept.push(block)
      continue
    }
    if (/[:：].*[\p{L}\p{N}]/su.test(block.text)) continue
    if (leadsToTeasers(blocks, i + 1)) break
    while (i + 1 < blocks.length && blocks[i + 1]!.linkShare > 0.5) i++
  }
  return kept
}

/** True when what follows to the end is a list of other stories: as many link lines as anything else, or only short lines. */
function leadsToTeasers(blocks: readonly Block[], from: number): boolean {
  let links = 0
  let rest = 0
  let longest = 0
  for (let i = from; i < blocks.length; i++) {
    const { linkShare, isHeading, text } = blocks[i]!
    if (linkShare > 0.5 || isHeading) links++
    else rest++
    longest = Math.max(longest, linkShare > 0.5 ? 0 : text.length)
  }
  return links >= rest || (links > 0 && longest < 160)
}

/** `Read more: ‹title›` is a pointer; a sentence that begins with such words is text. */
function isSentence(text: string): boolean {
  return text.length > 60 && !/^[^:：]{1,40}[:：]/.test(text)
}

function isProse({ text, linkShare }: Block): boolean {
  return linkShare < 0.4 && (text.length >= 60 || /\p{Script=Han}{20}/u.test(text))
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

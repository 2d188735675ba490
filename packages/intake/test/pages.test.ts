import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { takeIn } from '../src/index.ts'

/** Each folder holds a page and what a reader would copy from it; a new folder is a new test. */
const pages = new URL('./pages/', import.meta.url)

describe('pages', () => {
  for (const slug of readdirSync(pages).sort()) {
    test(slug, async () => {
      const bytes = new Uint8Array(readFileSync(new URL(`${slug}/source.html`, pages)))
      const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, pages), 'utf8'))
      const taken = await takeIn({ name: `${slug}.html`, bytes })
      if (!taken.ok) throw new Error(taken.problem.message)
      const [document] = taken.documents
      expect({
        title: document?.title,
        publishedOn: document?.publishedOn,
        url: document?.url,
        language: document?.language,
        paragraphs: document?.paragraphs.map(({ span: [start, end] }) => document.text.slice(start, end)),
      }).toEqual(expected)
    })
  }
})

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findSources, takeInFile } from '../src/folder.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'intake-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, content = 'The sides met.'): string {
  const whole = join(root, path)
  mkdirSync(join(whole, '..'), { recursive: true })
  writeFileSync(whole, content)
  return whole
}

async function found(...paths: string[]): Promise<string[]> {
  const all: string[] = []
  for await (const source of findSources(paths)) {
    all.push(`${source.kind === 'file' ? 'file' : source.reason} ${relative(root, source.path)}`)
  }
  return all
}

test('files come in the order of their names, and what is passed over is named', async () => {
  for (const path of ['b.txt', 'a/2.HTML', 'a/10.json', 'a/notes.xyz', 'c.pdf', '.git/config.txt', 'Б.docx']) put(path)
  expect(await found(root)).toEqual([
    'hidden .git',
    'file a/10.json',
    'file a/2.HTML',
    'other-kind a/notes.xyz',
    'file b.txt',
    'file c.pdf',
    'file Б.docx',
  ])
})

test('a file that is named is given, whatever its ending; one that is not there is said so', async () => {
  const path = put('notes.xyz')
  expect(await found(path, join(root, 'none.txt'))).toEqual(['file notes.xyz', 'missing none.txt'])
})

test('links in a circle end, and nothing is given twice', async () => {
  put('a/x.txt')
  symlinkSync(root, join(root, 'a', 'loop'))
  symlinkSync(join(root, 'a', 'x.txt'), join(root, 'y.txt'))
  symlinkSync(join(root, 'gone.txt'), join(root, 'z.txt'))
  expect(await found(root, join(root, 'a'))).toEqual([
    'seen a/loop',
    'file a/x.txt',
    'seen y.txt',
    'missing z.txt',
    'seen a',
  ])
})

test('a file is taken in by its path; one over the limit is not read', async () => {
  const taken = await takeInFile(put('a.txt'))
  expect(taken.ok && taken.documents[0]?.text).toBe('The sides met.')
  const tooLarge = await takeInFile(put('b.txt'), { maxBytes: 5 })
  expect(tooLarge.ok || tooLarge.problem.code).toBe('too-large')
  await expect(takeInFile(join(root, 'none.txt'))).rejects.toThrow(/ENOENT/)
})

import { readFile } from 'node:fs/promises'
import { parseWordList, type WordList, WordListError } from '@rapporteur/reading'
import { Mistake } from './mistake.ts'

/** A word list from a JSON file. Throws a Mistake that names the file, and the type, payload and pattern where one is bad. */
export async function loadWordList(path: string): Promise<WordList> {
  const value = parsed(path, await contentOf(path))
  try {
    return parseWordList(value)
  } catch (error) {
    if (error instanceof WordListError) throw new Mistake(`${path} ${error.message}`)
    throw error
  }
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new Mistake(
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? `${path} does not exist; check the path.`
        : `${path} could not be read: ${(error as Error).message}.`,
    )
  }
}

function parsed(path: string, content: string): unknown {
  try {
    return JSON.parse(content)
  } catch (error) {
    throw new Mistake(`${path} is no JSON: ${(error as Error).message}.`)
  }
}

import { takeIn, type Document, type IntakeOptions, type IntakeProblem, type Source } from '../../src/index.ts'

type Given = Omit<Source, 'bytes'> & { readonly bytes: Uint8Array | string }

/** The documents of a source that must be good. */
export async function documentsOf(source: Given, options?: IntakeOptions): Promise<readonly Document[]> {
  const taken = await takeIn({ ...source, bytes: bytesOf(source.bytes) }, options)
  if (!taken.ok) throw new Error(taken.problem.message)
  return taken.documents
}

export async function documentOf(source: Given, options?: IntakeOptions): Promise<Document> {
  const documents = await documentsOf(source, options)
  if (documents.length !== 1) throw new Error(`${documents.length} documents`)
  return documents[0]!
}

/** The problem of a source that must be bad. */
export async function problemOf(source: Given, options?: IntakeOptions): Promise<IntakeProblem> {
  const taken = await takeIn({ ...source, bytes: bytesOf(source.bytes) }, options)
  if (taken.ok) throw new Error(`${source.name} was taken in: ${taken.documents[0]?.text.slice(0, 200)}`)
  return taken.problem
}

export function paragraphTexts({ text, paragraphs }: Document): string[] {
  return paragraphs.map(({ span: [start, end] }) => text.slice(start, end))
}

function bytesOf(given: Uint8Array | string): Uint8Array {
  return typeof given === 'string' ? new TextEncoder().encode(given) : given
}

import { createRoute } from '@hono/zod-openapi'
import {
  getDocument,
  importDocument,
  knowledgeOf,
  listDocuments,
  mayDo,
  NotFound,
  type Actor,
  type ImportOutcome,
} from '@rapporteur/register'
import type { Context } from 'hono'
import { actorOfRequest, type Api, type ApiContext, type ApiEnvironment } from '../context.ts'
import { Refused } from '../errors.ts'
import { presentDocument, presentDocumentDetail } from '../present/document.ts'
import { DocumentDetail, DocumentList, DocumentQuery, ImportResult, type ImportedFile } from '../schemas/document.ts'
import { answer, InDossier, OneInDossier, pageOf } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/dossiers/{d}/documents',
  tags: ['documents'],
  summary: 'The documents, newest first',
  request: { params: InDossier, query: DocumentQuery },
  responses: answer(DocumentList, 'A page of documents'),
})

const one = createRoute({
  method: 'get',
  path: '/dossiers/{d}/documents/{id}',
  tags: ['documents'],
  summary: 'A document: its text, and what was found in it where',
  request: { params: OneInDossier },
  responses: answer(DocumentDetail, 'The document'),
})

const original = createRoute({
  method: 'get',
  path: '/dossiers/{d}/documents/{id}/original',
  tags: ['documents'],
  summary: 'The bytes as they came in',
  request: { params: OneInDossier },
  responses: {
    200: {
      description: 'The original, as a download',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
  },
})

const add = createRoute({
  method: 'post',
  path: '/dossiers/{d}/documents',
  tags: ['documents'],
  summary: 'Take files in, read them, and add them',
  description:
    'multipart/form-data with any number of `files` and the header `X-Rapporteur: 1`, or one file as it is with its percent-encoded name in `X-File-Name`. A file that cannot be taken in does not hold up the others.',
  request: {
    params: InDossier,
    body: {
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            properties: { files: { type: 'array', items: { type: 'string', format: 'binary' } } },
          },
        },
        'application/octet-stream': { schema: { type: 'string', format: 'binary' } },
      },
    },
  },
  responses: answer(ImportResult, 'What became of each file'),
})

export function documentRoutes(api: Api, context: ApiContext): void {
  const { register } = context
  const { read } = register

  api.openapi(list, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const page = await listDocuments(read, d, c.req.valid('query'))
    return c.json({ items: page.items.map(presentDocument), page: pageOf(page) }, 200)
  })

  api.openapi(one, async (c) => {
    const { d, id } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    return c.json(presentDocumentDetail(await getDocument(read, d, id)), 200)
  })

  api.openapi(original, async (c) => {
    const { d, id } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const document = await getDocument(read, d, id)
    const bytes = await register.blobs.get(document.sha256)
    if (!bytes) throw new NotFound('original of the document', id)
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      // Never shown as a page of ours: a source may hold anything.
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(document.name)}`,
      'content-security-policy': "sandbox; default-src 'none'",
    }) as never
  })

  // Bodies are read by hand: the schema above only tells clients what to send.
  api.openAPIRegistry.registerPath(add)
  api.post('/dossiers/:d/documents', async (c) => {
    const d = c.req.param('d')
    const actor = await actorOfRequest(c, context, d)
    const access = mayDo(actor, 'import-document')
    if (!access.allowed) throw new Refused('forbidden', access.refusal)
    const files = await filesOf(c)
    const knowledge = await knowledgeOf(read, d)
    const told: ImportedFile[] = []
    for (const file of files) told.push(...(await addFile(file, d, actor, knowledge)))
    // New words may speak of what was undertaken before; a person then decides.
    if (told.some(({ outcome }) => outcome === 'added'))
      await context.jobs.later('proposals', { dossierId: d }, { id: `proposals/${d}` })
    const count = (outcome: ImportedFile['outcome']) => told.filter((file) => file.outcome === outcome).length
    const result: ImportResult = {
      files: told,
      added: count('added'),
      known: count('known'),
      failed: count('failed'),
    }
    return c.json(result, 200)
  })

  async function addFile(
    file: { name: string; bytes: Uint8Array },
    d: string,
    actor: Actor,
    knowledge: Awaited<ReturnType<typeof knowledgeOf>>,
  ): Promise<ImportedFile[]> {
    const taken = await attempt(file.name, () => context.takeIn(file))
    if (!taken) return [failed(file.name, 'reader-failed', UNREADABLE(file.name))]
    if (!taken.ok) return [failed(file.name, taken.problem.code, taken.problem.message)]
    const told: ImportedFile[] = []
    for (const document of taken.documents) {
      const { name } = document.origin
      const bytes = taken.originals.get(document.origin.sha256)!
      const reading = await attempt(name, async () => context.read(document, knowledge))
      if (!reading) told.push(failed(name, 'reader-failed', UNREADABLE(name)))
      else told.push(tell(name, await importDocument(register, d, actor, { document, bytes, reading })))
    }
    return told
  }

  /** What a step made of a file; null where it failed as it never should. That is reported, and the other files go on. */
  async function attempt<T>(name: string, step: () => Promise<T>): Promise<T | null> {
    try {
      return await step()
    } catch (error) {
      context.effects.report(error, { method: 'read', path: name })
      return null
    }
  }
}

const UNREADABLE = (name: string): string =>
  `${name} could not be read: the reader failed at it, which is a fault of the program; the log has the details.`

const failed = (name: string, code: string, message: string): ImportedFile => ({
  name,
  outcome: 'failed',
  documentId: null,
  findings: 0,
  code,
  message,
})

function tell(name: string, outcome: ImportOutcome): ImportedFile {
  if (outcome.status === 'refused') return failed(name, 'refused', outcome.reason)
  const known = {
    name,
    outcome: 'known',
    documentId: outcome.document,
    findings: 0,
    code: null,
    message: null,
  } as const
  if (outcome.status === 'present') return known
  const findings = Object.values(outcome.findings).reduce((sum, count) => sum + count, 0)
  return { ...known, outcome: 'added', findings }
}

/** The files of an upload. Throws Refused when there are none. */
async function filesOf(c: Context<ApiEnvironment>): Promise<{ name: string; bytes: Uint8Array }[]> {
  if (c.req.header('content-type')?.toLowerCase().startsWith('multipart/form-data')) {
    const form = await c.req.formData().catch((cause) => {
      if (cause instanceof Refused) throw cause
      throw new Refused('invalid-request', 'The upload is not a readable form.')
    })
    const parts = [...form.values()].filter((part): part is File => typeof part !== 'string')
    if (parts.length === 0) throw new Refused('invalid-request', 'The upload holds no file.')
    return Promise.all(parts.map(async (part) => ({ name: part.name, bytes: await part.bytes() })))
  }
  const name = nameOf(c.req.header('x-file-name'))
  return [{ name, bytes: new Uint8Array(await c.req.arrayBuffer()) }]
}

function nameOf(header: string | undefined): string {
  if (!header) throw new Refused('invalid-request', 'A file sent as it is needs its name in the header X-File-Name.')
  try {
    return decodeURIComponent(header).slice(0, 500)
  } catch {
    throw new Refused('invalid-request', 'The header X-File-Name is not percent-encoded UTF-8.')
  }
}

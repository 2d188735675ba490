import { createRoute } from '@hono/zod-openapi'
import {
  acceptFindings,
  getFinding,
  listFindings,
  reviewFinding,
  type FindingView,
  type Review,
} from '@rapporteur/register'
import { actorOfRequest, type Api, type ApiContext } from '../context.ts'
import { documentHeads } from '../documentHeads.ts'
import { presentFinding } from '../present/finding.ts'
import { BulkAccept, BulkAcceptResult, Finding, Queue, QueueQuery, ReviewAction } from '../schemas/finding.ts'
import { answer, body, InDossier, OneInDossier, pageOf } from './route.ts'

const queue = createRoute({
  method: 'get',
  path: '/dossiers/{d}/queue',
  tags: ['review'],
  summary: 'What nobody has looked at yet',
  request: { params: InDossier, query: QueueQuery },
  responses: answer(Queue, 'A page of findings'),
})

const one = createRoute({
  method: 'get',
  path: '/dossiers/{d}/findings/{id}',
  tags: ['review'],
  summary: 'One finding with its words, rule and verdict',
  request: { params: OneInDossier },
  responses: answer(Finding, 'The finding'),
})

const review = createRoute({
  method: 'post',
  path: '/dossiers/{d}/findings/{id}/review',
  tags: ['review'],
  summary: 'Accept, correct, reject, merge or deprecate a finding',
  request: { params: OneInDossier, body: body(ReviewAction) },
  responses: answer(Finding, 'The finding as it stands now'),
})

const bulk = createRoute({
  method: 'post',
  path: '/dossiers/{d}/findings/review',
  tags: ['review'],
  summary: 'Accept many findings; those that something speaks against are left and named',
  request: { params: InDossier, body: body(BulkAccept) },
  responses: answer(BulkAcceptResult, 'What was accepted and what was left'),
})

export function findingRoutes(api: Api, context: ApiContext): void {
  const { register } = context
  const { read } = register

  /** Findings with the titles of their documents, each document looked up once. */
  async function present(d: string, findings: readonly FindingView[]) {
    const documents = await documentHeads(read, d, new Set(findings.map(({ anchor }) => anchor.document)))
    return findings.map((finding) => presentFinding(finding, documents.get(finding.anchor.document)!))
  }

  api.openapi(queue, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { documentId, ...filter } = c.req.valid('query')
    const page = await listFindings(read, d, { ...filter, document: documentId })
    return c.json({ items: await present(d, page.items), page: pageOf(page) }, 200)
  })

  api.openapi(one, async (c) => {
    const { d, id } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const [finding] = await present(d, [await getFinding(read, d, id)])
    return c.json(finding!, 200)
  })

  api.openapi(review, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const asked = c.req.valid('json')
    const reviewed = await register.write(d, actor, (write) => reviewFinding(write, id, reviewOf(asked), asked.version))
    const [finding] = await present(d, [reviewed])
    return c.json(finding!, 200)
  })

  api.openapi(bulk, async (c) => {
    const { d } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { ids } = c.req.valid('json')
    const { accepted, left } = await register.write(d, actor, (write) => acceptFindings(write, [...new Set(ids)]))
    const result: BulkAcceptResult = {
      accepted: [...accepted],
      left: left.map(({ id, because }) => ({ id, because: [...because] })),
    }
    return c.json(result, 200)
  })
}

function reviewOf(action: ReviewAction): Review {
  const reason = action.note
  switch (action.action) {
    case 'accept':
      return { action: 'accept' }
    case 'correct':
      return { action: 'correct', value: action.fields, reason }
    case 'merge':
      return { action: 'merge', into: action.into }
    default:
      return { action: action.action, reason }
  }
}

import { createRoute } from '@hono/zod-openapi'
import { search } from '@rapporteur/register'
import { actorOfRequest, type Api, type ApiContext } from '../context.ts'
import { presentSearch } from '../present/search.ts'
import { SearchQuery, SearchResult } from '../schemas/search.ts'
import { answer, InDossier } from './route.ts'

const find = createRoute({
  method: 'get',
  path: '/dossiers/{d}/search',
  tags: ['search'],
  summary: 'Words in documents of all languages, and things by any of their names',
  request: { params: InDossier, query: SearchQuery },
  responses: answer(SearchResult, 'Documents with the sentences that match'),
})

export function searchRoutes(api: Api, context: ApiContext): void {
  api.openapi(find, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { q, language, kind, offset, limit } = c.req.valid('query')
    const request = { query: q, language, kinds: kind && [kind], offset, limit }
    return c.json(presentSearch(await search(context.register.read, d, request), { offset, limit }), 200)
  })
}

import { createRoute } from '@hono/zod-openapi'
import type { BriefAnchor } from '@rapporteur/brief'
import { NotFound } from '@rapporteur/register'
import { briefEntries } from '../briefEntries.ts'
import { actorOfRequest, today, type Api, type ApiContext } from '../context.ts'
import { Brief, BriefQuery } from '../schemas/brief.ts'
import { InDossier } from './route.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const brief = createRoute({
  method: 'get',
  path: '/dossiers/{d}/briefs',
  tags: ['brief'],
  summary: 'A brief for an occasion and language, every sentence with its sources',
  request: { params: InDossier, query: BriefQuery },
  responses: {
    200: {
      description: 'The brief, in the form that `format` names',
      content: {
        'application/json': { schema: Brief },
        'text/html': { schema: { type: 'string' } },
        'text/markdown': { schema: { type: 'string' } },
        [DOCX]: { schema: { type: 'string', format: 'binary' } },
        'application/pdf': { schema: { type: 'string', format: 'binary' } },
      },
    },
  },
})

export function briefRoutes(api: Api, context: ApiContext): void {
  const { read } = context.register

  api.openapi(brief, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { occasion = null, language, format } = c.req.valid('query')
    const day = today(context)
    // Loaded when the first brief is asked for: a start does not wait for the writers of four languages.
    const [entries, { composeBrief, toDocx, toHtml, toMarkdown }] = await Promise.all([
      briefEntries(read, d, day),
      import('@rapporteur/brief'),
    ])
    if (occasion !== null && !entries.meetings.some(({ id }) => id === occasion))
      throw new NotFound('meeting', occasion)
    const composed = composeBrief(entries, { language, today: day, occasion })
    const origin = new URL(c.req.url).origin
    const linkTo = ({ documentId, findingId }: BriefAnchor) =>
      `${origin}/d/${encodeURIComponent(d)}/documents/${encodeURIComponent(documentId)}${findingId ? `?finding=${encodeURIComponent(findingId)}` : ''}`
    const name = `${d}-${day}-${language}`
    switch (format) {
      case 'html':
        c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'")
        return c.html(toHtml(composed, { linkTo })) as never
      case 'md':
        return c.body(toMarkdown(composed, { linkTo }), 200, {
          'content-type': 'text/markdown; charset=utf-8',
          'content-disposition': `attachment; filename="${encodeURIComponent(name)}.md"`,
        }) as never
      case 'docx':
        return c.body((await toDocx(composed)) as Uint8Array<ArrayBuffer>, 200, {
          'content-type': DOCX,
          'content-disposition': `attachment; filename="${encodeURIComponent(name)}.docx"`,
        }) as never
      case 'pdf': {
        const { toPdf } = await import('@rapporteur/brief/pdf')
        return c.body(toPdf(composed, { linkTo }) as Uint8Array<ArrayBuffer>, 200, {
          'content-type': 'application/pdf',
          'content-disposition': `attachment; filename="${encodeURIComponent(name)}.pdf"`,
        }) as never
      }
      default:
        return c.json(structuredClone(composed) as Brief, 200)
    }
  })
}

import { createRoute } from '@hono/zod-openapi'
import { getInstrument, listInstrumentAlerts, listInstruments, type InstrumentView } from '@rapporteur/register'
import { actorOfRequest, today, type Api, type ApiContext } from '../context.ts'
import { presentSource } from '../present/meeting.ts'
import { presentNames } from '../present/names.ts'
import { standingOf } from '../present/standing.ts'
import {
  InstrumentAlertList,
  InstrumentDetail,
  InstrumentList,
  InstrumentQuery,
  type Instrument,
} from '../schemas/instrument.ts'
import { answer, InDossier, OneInDossier, pageOf } from './route.ts'

const tags = ['instruments']
const list = createRoute({
  method: 'get',
  path: '/dossiers/{d}/instruments',
  tags,
  summary: 'Minutes, memoranda, agreements and plans, and when each lapses',
  request: { params: InDossier, query: InstrumentQuery },
  responses: answer(InstrumentList, 'A page of instruments'),
})
const one = createRoute({
  method: 'get',
  path: '/dossiers/{d}/instruments/{id}',
  tags,
  summary: 'One instrument with its sources and what it is tied to',
  request: { params: OneInDossier },
  responses: answer(InstrumentDetail, 'The instrument'),
})
const alerts = createRoute({
  method: 'get',
  path: '/dossiers/{d}/alerts',
  tags,
  summary: 'What lapses, or wants notice, soon',
  request: { params: InDossier },
  responses: answer(InstrumentAlertList, 'The alerts, the most pressing first'),
})

export function instrumentRoutes(api: Api, context: ApiContext): void {
  const { read } = context.register

  api.openapi(list, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const page = await listInstruments(read, d, { ...c.req.valid('query'), asOf: today(context) })
    return c.json({ items: page.items.map(present), page: pageOf(page) }, 200)
  })

  api.openapi(one, async (c) => {
    const { d, id } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const view = await getInstrument(read, d, id, today(context))
    const ties = { sources: view.sources.map(presentSource), undertakingIds: [...view.undertakings] }
    return c.json({ ...present(view), ...ties }, 200)
  })

  api.openapi(alerts, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const found = await listInstrumentAlerts(read, d, today(context))
    const items = found.map(({ instrument, kind, on, daysLeft }) => ({ instrumentId: instrument, kind, on, daysLeft }))
    return c.json({ items }, 200)
  })
}

const present = (view: InstrumentView): Instrument => ({
  id: view.id,
  kind: view.kind as Instrument['kind'],
  subject: view.subject,
  titles: view.title && presentNames(view.title),
  status: view.status,
  parties: [...view.parties],
  signedOn: view.signedOn,
  inForceOn: view.inForceOn,
  termMonths: view.termMonths,
  renewal: view.renewal,
  expiry: { ...view.expiry },
  review: view.state,
  standing: standingOf(view.source, view.state),
  version: view.version,
})
